import { findingText } from '../../i18n/findingText';
import { PrimaryButton } from '../frame/PrimaryButton';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import type { RankingView } from './rankingView';

/** True while something stands between the group and its final ranks. */
export function isWaiting({ isPending, errors, unfinished }: RankingView): boolean {
  return isPending || errors > 0 || unfinished.length > 0;
}

/** Why there are no final ranks yet, with a way to what is missing. */
export function RankingWhy({ view }: { readonly view: RankingView }) {
  const text = useTextStyles();
  const { messages, snapshot, go } = usePane();
  const { ranking, common } = messages.pane;
  const { errors, unfinished } = view;
  if (view.isPending) {
    const open = snapshot.findings.filter((it) => snapshot.open.includes(it.id));
    const titles = open.map((it) => findingText(messages.findings, it).title);
    return <>{ranking.undecided(titles)}</>;
  }
  return (
    <span className={text.row}>
      <span className={text.grow}>
        {ranking.missing({ decisions: 0, errors, units: unfinished.length })}
      </span>
      <button
        type="button"
        className={text.link}
        onClick={() => go({ at: errors > 0 ? 'issues' : 'entries' })}
      >
        {common.view}
      </button>
    </span>
  );
}

interface RankingButtonProps {
  readonly view: RankingView;
  readonly isMade: boolean;
  readonly onMake: () => void;
}

/** 生成排名表, or first what it waits for. */
export function RankingButton({ view, isMade, onMake }: RankingButtonProps) {
  const { messages, snapshot, go } = usePane();
  const { ranking } = messages.pane;
  if (view.isPending)
    return (
      <PrimaryButton isOnward onClick={() => go({ at: 'findings' })}>
        {ranking.decideFirst(snapshot.open.length)}
      </PrimaryButton>
    );
  return <PrimaryButton onClick={onMake}>{isMade ? ranking.remake : ranking.make}</PrimaryButton>;
}
