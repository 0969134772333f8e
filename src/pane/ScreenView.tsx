import type { ComponentType } from 'react';
import type { Scheme } from '../scheme/scheme';
import type { Evaluation } from '../scoring/evaluation';
import { HomeScreen } from './home/HomeScreen';
import {
  EntriesScreen,
  EventsScreen,
  ExplainScreen,
  FindingsScreen,
  InsertScreen,
  IssuesScreen,
  ManualScreen,
  RankingScreen,
  SchemeFactsScreen,
  SchemeScreen,
  SchemeSheetScreen,
  UnitsScreen,
} from './laterScreens';
import { usePane } from './paneContext';
import type { Screen } from './screen';
import { EmptyScreen } from './start/EmptyScreen';

interface EvaluationProps {
  readonly evaluation: Evaluation;
  readonly scheme: Scheme;
}

const plainScreens: Readonly<
  Record<Exclude<Screen['at'], 'findings' | 'ranking' | 'explain'>, ComponentType<EvaluationProps>>
> = {
  home: HomeScreen,
  scheme: SchemeFactsScreen,
  schemeSheet: SchemeSheetScreen,
  units: UnitsScreen,
  insert: InsertScreen,
  entries: EntriesScreen,
  events: EventsScreen,
  issues: IssuesScreen,
  manual: ManualScreen,
};

function EvaluationScreen({ screen, ...props }: EvaluationProps & { readonly screen: Screen }) {
  if (screen.at === 'findings') return <FindingsScreen finding={screen.finding ?? null} />;
  if (screen.at === 'ranking') return <RankingScreen {...props} start={screen.group ?? null} />;
  if (screen.at === 'explain')
    return <ExplainScreen {...props} unit={screen.unit ?? null} leaf={screen.leaf ?? null} />;
  const Plain = plainScreens[screen.at];
  return <Plain {...props} />;
}

/** The screen a person is on; before a scheme is chosen, only those that lead to one. */
export function ScreenView({ screen }: { readonly screen: Screen }) {
  const { snapshot, file } = usePane();
  const { evaluation, scheme } = snapshot;
  if (screen.at === 'manual') return <ManualScreen />;
  if (evaluation !== null && scheme !== null)
    return <EvaluationScreen screen={screen} evaluation={evaluation} scheme={scheme} />;
  return file !== null && screen.at !== 'scheme' ? <EmptyScreen file={file} /> : <SchemeScreen />;
}
