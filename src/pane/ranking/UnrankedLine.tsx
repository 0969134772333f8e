import { mergeClasses } from '@fluentui/react-components';
import { formatPoints } from '../../i18n/formatPoints';
import { dash } from '../../i18n/formatPoints';
import { formatTotal } from '../../i18n/formatTotal';
import type { RankRow } from '../../scoring/unitScore';
import { unitTone } from '../entries/unitTone';
import { StateLabel } from '../frame/StateLabel';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { ScoreBar } from './ScoreBar';
import { UnitName } from './UnitName';
import { useRankStyles } from './useRankStyles';

interface UnrankedLineProps {
  readonly row: RankRow;
  readonly name: string;
  readonly full: number;
  readonly decimals: number;
}

function Remark({ row }: { readonly row: RankRow }) {
  const text = useTextStyles();
  const { messages, snapshot } = usePane();
  const { ranking } = messages.pane;
  const errors = snapshot.issues.filter(
    (it) => it.severity === 'error' && it.place?.unit === row.unit,
  ).length;
  return (
    <span className={mergeClasses(text.small, text.second, text.clip)}>
      {row.score.state === 'wrong'
        ? ranking.errors(errors)
        : ranking.assessedPoints(formatPoints(row.score.assessedPoints))}
    </span>
  );
}

/** A finished unit that waits for a decision: its indicators' points, or the span of totals that the open choices leave. */
function PendingLine({ row, name, full, decimals }: UnrankedLineProps) {
  const styles = useRankStyles();
  const text = useTextStyles();
  const { messages, snapshot } = usePane();
  const span = snapshot.spans[row.unit];
  const [low, high] = span ?? [row.score.base, row.score.base];
  const isSpread = !low.eq(high);
  return (
    <li className={styles.row}>
      <span className={styles.rank}>
        {isSpread ? (
          <StateLabel tone="warning">{messages.pane.common.pending}</StateLabel>
        ) : (
          <span className={mergeClasses(text.small, text.second)}>
            {messages.pane.common.pending}
          </span>
        )}
      </span>
      <UnitName unit={row.unit} name={name} />
      <ScoreBar value={low.toNumber()} upTo={isSpread ? high.toNumber() : null} full={full} />
      <span className={mergeClasses(text.number, isSpread && text.small)}>
        {isSpread
          ? messages.pane.ranking.span(formatPoints(low), formatPoints(high))
          : formatTotal(row.score.base, decimals)}
      </span>
    </li>
  );
}

/** A unit without a rank: its state in the rank's place, and what is there of its score. */
export function UnrankedLine(props: UnrankedLineProps) {
  const styles = useRankStyles();
  const text = useTextStyles();
  const { common } = usePane().messages.pane;
  const { row, name, decimals } = props;
  const { state, base } = row.score;
  if (state === 'finished') return <PendingLine {...props} />;
  return (
    <li className={styles.row}>
      <span className={styles.rank}>
        <StateLabel tone={unitTone[state]}>{common.unitStates[state]}</StateLabel>
      </span>
      <UnitName unit={row.unit} name={name} />
      <Remark row={row} />
      <span className={text.number}>{state === 'wrong' ? dash : formatTotal(base, decimals)}</span>
    </li>
  );
}
