import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Points } from '../../base/points';
import { typedValue, type Typed } from '../../base/value';
import type { Explanation } from '../../flows/session';
import { formatPoints } from '../../i18n/formatPoints';
import { inputName } from '../../i18n/inputName';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '12px',
    lineHeight: '18px',
    '& th': { fontWeight: 400, color: tokens.colorNeutralForeground2, padding: '0 0 4px 8px' },
    '& thead th:not(:first-child), & td': { textAlign: 'right' },
    '& td': { padding: '2px 0 2px 8px', verticalAlign: 'top', overflowWrap: 'anywhere' },
    '& th:first-child': { textAlign: 'left', paddingLeft: '0', paddingBottom: '2px' },
  },
  note: { marginTop: '4px' },
});

/** A typed cell as a person reads it; null where it is blank. */
function readTyped(typed: Typed): string | null {
  const value = typedValue(typed);
  if (value === null || value === '') return null;
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' ? formatPoints(value) : String(value);
}

interface TypedTableProps {
  readonly explanation: Explanation;
  /** What the leaf scores; null while it does not. */
  readonly points: Points | null;
}

/** What was typed for a leaf, by the unit itself and by the reviewers, and the evidence. */
export function TypedTable({ explanation, points }: TypedTableProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { explain } = usePane().messages.pane;
  const { inputs, self, evidence } = explanation;
  const isSelfOnly =
    inputs.some((it) => readTyped(it.self) !== null) &&
    inputs.every((it) => readTyped(it.review) === null);
  return (
    <section>
      <h2 className={text.label}>{explain.entries}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className={text.hidden}>{explain.entries}</span>
            </th>
            <th scope="col">{explain.self}</th>
            <th scope="col">{explain.review}</th>
          </tr>
        </thead>
        <tbody>
          {inputs.map(({ row, label, self: own, review }) => (
            <tr key={`${row}${label}`}>
              <th scope="row">{inputName(label).name}</th>
              <td>{readTyped(own) ?? explain.notTyped}</td>
              <td>{readTyped(review) ?? explain.notTyped}</td>
            </tr>
          ))}
          {self !== null && (
            <tr>
              <th scope="row">{explain.score}</th>
              <td>{explain.gains(formatPoints(self))}</td>
              <td>
                {isSelfOnly
                  ? explain.selfOnly
                  : `${explain.gains(formatPoints(points))}${explain.reviewCounts}`}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <p className={mergeClasses(text.small, styles.note)}>
        <span className={text.second}>{explain.evidence}</span>{' '}
        {readTyped(evidence) ?? explain.noEvidence}
      </p>
    </section>
  );
}
