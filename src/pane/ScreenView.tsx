import type { ComponentType } from 'react';
import type { Scheme } from '../scheme/scheme';
import type { Evaluation } from '../scoring/evaluation';
import { HomeScreen } from './home/HomeScreen';
import {
  EntriesScreen,
  EventsScreen,
  ExplainScreen,
  ExportScreen,
  FindingsScreen,
  InsertScreen,
  IssuesScreen,
  ManualScreen,
  PasteScreen,
  RankingScreen,
  SchemeFactsScreen,
  SchemeScreen,
  SchemeSheetScreen,
  SuggestionsScreen,
  UnitsScreen,
  UnreadScreen,
} from './laterScreens';
import { usePane } from './paneContext';
import type { Screen } from './screen';
import { EmptyScreen } from './start/EmptyScreen';

interface EvaluationProps {
  readonly evaluation: Evaluation;
  readonly scheme: Scheme;
}

const plainScreens: Readonly<
  Record<
    Exclude<Screen['at'], 'findings' | 'ranking' | 'explain' | 'export'>,
    ComponentType<EvaluationProps>
  >
> = {
  home: HomeScreen,
  scheme: SchemeFactsScreen,
  schemeSheet: SchemeSheetScreen,
  suggestions: SuggestionsScreen,
  paste: PasteScreen,
  units: UnitsScreen,
  insert: InsertScreen,
  entries: EntriesScreen,
  events: EventsScreen,
  issues: IssuesScreen,
  manual: ManualScreen,
};

function EvaluationScreen({ screen, ...props }: EvaluationProps & { readonly screen: Screen }) {
  const { exporting } = usePane();
  if (screen.at === 'findings') return <FindingsScreen finding={screen.finding ?? null} />;
  if (screen.at === 'ranking') return <RankingScreen {...props} start={screen.group ?? null} />;
  if (screen.at === 'explain')
    return <ExplainScreen {...props} unit={screen.unit ?? null} leaf={screen.leaf ?? null} />;
  if (screen.at === 'export')
    return exporting === null ? (
      <HomeScreen {...props} />
    ) : (
      <ExportScreen evaluation={props.evaluation} exporting={exporting} />
    );
  const Plain = plainScreens[screen.at];
  return <Plain {...props} />;
}

interface ScreenViewProps {
  readonly screen: Screen;
  /** Reads the workbook again. */
  readonly onRetry: () => void;
}

/** The screen a person is on; before a scheme is chosen, only those that lead to one, and none that writes where ours cannot be read. */
export function ScreenView({ screen, onRetry }: ScreenViewProps) {
  const { snapshot, file } = usePane();
  const { evaluation, scheme } = snapshot;
  if (screen.at === 'manual') return <ManualScreen />;
  if (evaluation !== null && scheme !== null)
    return <EvaluationScreen screen={screen} evaluation={evaluation} scheme={scheme} />;
  const damage = snapshot.issues.filter((it) => it.severity === 'error');
  if (damage.length > 0) return <UnreadScreen issues={damage} onRetry={onRetry} />;
  if (screen.at === 'paste') return <PasteScreen />;
  if (file !== null && screen.at !== 'scheme') return <EmptyScreen file={file} />;
  // Sheets can be inserted as soon as there is a scheme; all else would be empty.
  return <SchemeScreen next={screen.at === 'insert' ? 'insert' : 'home'} />;
}
