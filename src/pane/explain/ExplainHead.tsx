import { Button, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { formatPoints } from '../../i18n/formatPoints';
import { formatTotal } from '../../i18n/formatTotal';
import type { Leaf } from '../../scheme/scheme';
import type { RosterUnit } from '../../scoring/evaluation';
import type { UnitScore } from '../../scoring/unitScore';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  unit: { display: 'flex', alignItems: 'center', gap: '12px', paddingBottom: '8px' },
  select: { minWidth: '0', flexGrow: 1 },
  head: { display: 'flex', alignItems: 'flex-end', gap: '8px', paddingBottom: '12px' },
  figure: { display: 'flex', alignItems: 'baseline', gap: '4px', whiteSpace: 'nowrap' },
  big: { fontSize: '40px', lineHeight: '44px', fontWeight: 600 },
  word: { fontSize: '20px', lineHeight: '44px', fontWeight: 600 },
});

interface LeafStepsProps {
  /** In document order, null for the total. */
  readonly leaves: readonly (string | null)[];
  readonly leaf: string | null;
  readonly onShow: (leaf: string | null) => void;
}

/** To the score before and after, the total after the last leaf. */
export function LeafSteps({ leaves, leaf, onShow }: LeafStepsProps) {
  const { explain } = usePane().messages.pane;
  const at = leaves.indexOf(leaf);
  const step = (by: -1 | 1) => () =>
    onShow(leaves[(at + by + leaves.length) % leaves.length] ?? null);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        aria-label={explain.previousLeaf}
        onClick={step(-1)}
      />
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        aria-label={explain.nextLeaf}
        onClick={step(1)}
      />
    </>
  );
}

function Figure({ leaf, score }: { readonly leaf: Leaf | null; readonly score: UnitScore }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { common, explain } = usePane().messages.pane;
  if (leaf === null)
    return score.total === null ? (
      <span className={styles.word}>{common.pending}</span>
    ) : (
      <span className={styles.big}>{formatTotal(score.rounded ?? score.total)}</span>
    );
  const result = score.leaves[leaf.key];
  const points = result?.points ?? null;
  return (
    <>
      {points === null ? (
        <span className={styles.word}>{common.entryStates[result?.state ?? 'blank']}</span>
      ) : (
        <span className={styles.big}>{formatPoints(points)}</span>
      )}
      <span className={text.second}>{explain.full(formatPoints(leaf.points))}</span>
    </>
  );
}

interface ExplainHeadProps {
  readonly units: readonly RosterUnit[];
  readonly unit: RosterUnit;
  readonly leaf: Leaf | null;
  readonly score: UnitScore;
  readonly onUnit: (code: string) => void;
  readonly onSelected: () => void;
}

/** Whose score it is, of what, and the score itself. */
export function ExplainHead({ units, unit, leaf, score, onUnit, onSelected }: ExplainHeadProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { explain, notices } = usePane().messages.pane;
  return (
    <>
      <div className={styles.unit}>
        <Select
          size="small"
          className={styles.select}
          aria-label={explain.pickUnit}
          value={unit.code}
          onChange={(_, { value }) => onUnit(value)}
        >
          {units.map((it) => (
            <option key={it.code} value={it.code}>
              {it.name}
            </option>
          ))}
        </Select>
        <button type="button" className={mergeClasses(text.link, text.small)} onClick={onSelected}>
          {notices.fromSelection}
        </button>
      </div>
      <div className={styles.head}>
        <p className={mergeClasses(text.grow, text.strong)}>{leaf?.name ?? explain.total}</p>
        <p className={styles.figure}>
          <Figure leaf={leaf} score={score} />
        </p>
      </div>
    </>
  );
}
