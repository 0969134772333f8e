import { mergeClasses } from '@fluentui/react-components';
import { formatTotal } from '../../i18n/formatTotal';
import type { RankRow } from '../../scoring/unitScore';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { ResultNote } from './ResultNote';
import { ScoreBar } from './ScoreBar';
import { UnitName } from './UnitName';
import { useRankStyles } from './useRankStyles';

interface RankLineProps {
  readonly row: RankRow;
  readonly name: string;
  readonly mean: number | null;
  readonly full: number;
  readonly decimals: number;
}

/** A ranked unit: 并列 before the rank, then the name, the bar with the mean, the total. */
export function RankLine({ row, name, mean, full, decimals }: RankLineProps) {
  const styles = useRankStyles();
  const text = useTextStyles();
  const { ranking } = usePane().messages.pane;
  const { final } = row;
  return (
    <li className={styles.row}>
      <span className={styles.rank}>
        {row.isTied && (
          <span className={mergeClasses(text.small, text.second)}>{ranking.tied}</span>
        )}
        <span className={mergeClasses(text.number, text.strong, styles.figure)}>{row.rank}</span>
      </span>
      <UnitName unit={row.unit} name={name} />
      <ScoreBar value={final?.toNumber() ?? 0} mean={mean} full={full} />
      <span className={text.number}>{formatTotal(final, decimals)}</span>
      <span className={styles.note}>
        <ResultNote row={row} />
      </span>
    </li>
  );
}
