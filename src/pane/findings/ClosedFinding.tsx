import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../base/finding';
import { formatPoints } from '../../i18n/formatPoints';
import { formatSigned } from '../../i18n/formatSigned';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { FindingPlace } from './FindingPlace';
import { OptionButtons } from './OptionButtons';
import { useFindingWords } from './useFindingWords';

const useStyles = makeStyles({
  item: { padding: '10px 0', '&:first-child': { borderTopStyle: 'none' } },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', marginTop: '4px' },
  figure: { fontSize: '14px', fontWeight: 600, color: tokens.colorNeutralForeground1 },
});

function Figures({ finding }: { readonly finding: Finding<'CHILD_SUM'> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { sums } = usePane().messages.findings;
  const { stated, actual, diff } = finding.params;
  const figures: readonly (readonly [string, string])[] = [
    [sums.stated, formatPoints(stated)],
    [sums.actual, formatPoints(actual)],
    [sums.diff, formatSigned(diff)],
  ];
  return (
    <p className={mergeClasses(text.small, text.second, styles.figures)}>
      {figures.map(([name, figure]) => (
        <span key={name}>
          {name} <span className={styles.figure}>{figure}</span>
        </span>
      ))}
    </p>
  );
}

interface ClosedFindingProps {
  readonly finding: Finding;
  /** Opens it with that option chosen; records nothing. */
  readonly onOpen: (option: string) => void;
}

/** An undecided finding in brief, with its options as ways in. */
export function ClosedFinding({ finding, onOpen }: ClosedFindingProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useFindingWords(finding);
  return (
    <li className={mergeClasses(styles.item, text.hairTop)}>
      <div className={text.row}>
        <h2 className={mergeClasses(text.heading, text.grow)}>
          {words.title} <FindingPlace finding={finding} title={words.title} />
        </h2>
        <span className={mergeClasses(text.small, text.second, text.icon)}>{words.effect}</span>
      </div>
      {finding.code === 'CHILD_SUM' && <Figures finding={finding} />}
      {finding.options.length === 0 && (
        <p className={mergeClasses(text.small, text.second)}>{words.explanation}</p>
      )}
      <OptionButtons finding={finding} onOpen={onOpen} />
    </li>
  );
}
