import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { formatTotal } from '../../i18n/formatTotal';
import type { Scheme } from '../../scheme/scheme';
import type { Evaluation } from '../../scoring/evaluation';
import type { RankRow } from '../../scoring/unitScore';
import { NoSheets } from '../entries/NoSheets';
import { Frame } from '../frame/Frame';
import { GroupChips } from '../frame/GroupChips';
import { LongTask } from '../frame/LongTask';
import { useLongTask } from '../frame/useLongTask';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { isWaiting, RankingButton, RankingWhy } from './RankingFoot';
import { barEnd, rankingView, type RankingView } from './rankingView';
import { RankLine } from './RankLine';
import { ResultActions } from './ResultActions';
import { Ties } from './Ties';
import { UnrankedLine } from './UnrankedLine';
import { useRankStyles } from './useRankStyles';
import { WhatIf } from './WhatIf';

interface RankingScreenProps {
  readonly scheme: Scheme;
  readonly evaluation: Evaluation;
  readonly start: string | null;
}

function Legend({ view, decimals }: { readonly view: RankingView; readonly decimals: number }) {
  const styles = useRankStyles();
  const text = useTextStyles();
  const { messages, snapshot } = usePane();
  const { ranking, notices } = messages.pane;
  const legend = mergeClasses(styles.legend, text.small, text.second);
  if (view.isPending) {
    const hasSpans = view.others.some((it) => snapshot.spans[it.unit] !== undefined);
    return (
      <div className={legend}>
        <span>{ranking.rosterOrder}</span>
        <span>{hasSpans ? notices.spanLegend : ranking.base}</span>
      </div>
    );
  }
  if (view.mean === null) return null;
  const isFinal = view.others.length === 0 && view.errors === 0;
  return (
    <div className={legend}>
      <span>{isFinal ? ranking.final : ranking.provisional}</span>
      <span>{ranking.mean(formatTotal(view.mean, decimals))}</span>
    </div>
  );
}

interface RankingListsProps {
  readonly group: string;
  readonly view: RankingView;
  readonly evaluation: Evaluation;
  readonly full: number;
  readonly decimals: number;
}

function RankingLists({ group, view, evaluation, full, decimals }: RankingListsProps) {
  const styles = useRankStyles();
  const text = useTextStyles();
  const { ranking } = usePane().messages.pane;
  const nameOf = (code: string): string =>
    evaluation.roster.find((it) => it.code === code)?.name ?? code;
  const lineOf = (row: RankRow) => ({ row, name: nameOf(row.unit), full, decimals });
  const mean = view.mean?.toNumber() ?? null;
  return (
    <>
      <Legend view={view} decimals={decimals} />
      <ol className={text.list}>
        {view.ranked.map((row) => (
          <RankLine key={row.unit} {...lineOf(row)} mean={mean} />
        ))}
      </ol>
      {view.ranked.length > 0 && view.others.length > 0 && (
        <h2 className={mergeClasses(text.small, text.second, text.hairTop, styles.apart)}>
          {ranking.notRanked}
        </h2>
      )}
      <ul className={text.list}>
        {view.others.map((row) => (
          <UnrankedLine key={row.unit} {...lineOf(row)} />
        ))}
      </ul>
      <Ties ties={evaluation.options.ties} />
      <ResultActions key={group} evaluation={evaluation} group={group} />
      {!view.isPending && <WhatIf group={group} decimals={decimals} nameOf={nameOf} />}
    </>
  );
}

/** 排名: one group's units by rank, the others with their state; makes the ranking sheet once nothing is open. */
export function RankingScreen({ scheme, evaluation, start }: RankingScreenProps) {
  const { messages, session, snapshot } = usePane();
  const first = scheme.groups.find((it) => evaluation.inserted.includes(it.id));
  const [group, choose] = useState(start ?? first?.id ?? scheme.groups[0]?.id ?? '');
  const { task, start: startTask } = useLongTask();
  const { ranking, progress } = messages.pane;
  if (task !== null) return <LongTask title={progress.rankingTitle} task={task} />;
  const chips = (
    <GroupChips scheme={scheme} evaluation={evaluation} group={group} onChoose={choose} />
  );
  const view = rankingView(snapshot, evaluation, group);
  if (view.ranked.length + view.others.length === 0)
    return (
      <Frame title={ranking.title} under={chips}>
        <NoSheets />
      </Frame>
    );
  const make = () => void startTask((options) => session.makeRanking(group, options));
  return (
    <Frame
      title={ranking.title}
      under={chips}
      {...(isWaiting(view) ? { why: <RankingWhy view={view} /> } : {})}
      foot={<RankingButton view={view} isMade={evaluation.ranked.includes(group)} onMake={make} />}
    >
      <RankingLists
        group={group}
        view={view}
        evaluation={evaluation}
        full={barEnd(snapshot, scheme, group)}
        decimals={scheme.settlement.decimals}
      />
    </Frame>
  );
}
