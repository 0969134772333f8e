import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Issue } from '../base/issue';
import type { Session, Snapshot } from '../flows/session';
import type { Messages } from '../i18n/messages';
import { CrashBoundary } from './CrashBoundary';
import type { ExportActions } from './exportActions';
import { emptySnapshot } from '../flows/emptySnapshot';
import type { FileActions } from './fileActions';
import { draftKinds, memoryDrafts, type KeptDrafts } from './keptDrafts';
import { FoldBar } from './frame/FoldBar';
import { Loading } from './frame/Loading';
import { useTextStyles } from './frame/useTextStyles';
import { UnreadScreen, WrongFileScreen } from './laterScreens';
import { PaneContext, type Pane } from './paneContext';
import type { Screen } from './screen';
import { ScreenView } from './ScreenView';
import { OpeningContext } from './start/openingContext';
import { useSteps } from './useSteps';
import { useTheme } from './useTheme';
import { useAction } from './useAction';

const useStyles = makeStyles({
  app: {
    height: '100%',
    position: 'relative',
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
  },
  screen: { flexGrow: 1, flexBasis: '0', minHeight: '0', position: 'relative' },
});

// Weaker than any class, so that each text keeps the margins it is given.
const useReset = makeStaticStyles({ 'h1, h2, p': { margin: '0' } });

interface AppProps {
  readonly session: Session;
  readonly messages: Messages;
  /** Where the host is a file or the embedded workbook. */
  readonly file?: FileActions;
  /** Where the workbook is that of a program around the pane. */
  readonly exporting?: ExportActions;
  /** What was typed and not saved; if not said, it lives as long as the pane. */
  readonly drafts?: KeptDrafts;
  /** Where it opens; the home screen if not said. */
  readonly start?: Screen;
  /** What there is to say before anything is done. */
  readonly news?: readonly StartNews[];
  /** Tells of buttons of the ribbon that are pressed while the pane stands. */
  readonly onStep?: (listener: (screen: Screen) => void) => () => void;
  /** Folds the pane away, where the program around it may offer no way. */
  readonly onFold?: () => void;
}

/** What happened before the pane stood. */
export type StartNews = keyof Messages['pane']['excel']['news'];

const noNews: readonly StartNews[] = [];

/** What there is to say first, in words; null for nothing. */
function greeting(
  messages: Messages,
  news: readonly StartNews[],
  drafts: KeptDrafts,
): string | null {
  const { excel } = messages.pane;
  const keys = drafts.keys();
  const kinds = draftKinds.filter((kind) => keys.some((key) => key.startsWith(`${kind}/`)));
  const kept = kinds.length === 0 ? [] : [excel.kept.news(kinds.map((it) => excel.kept.kinds[it]))];
  const said = [...news.map((it) => excel.news[it]), ...kept];
  return said.length === 0 ? null : said.join(' ');
}

/** The task pane. It shows what the session's snapshot says and changes nothing but by the session. */
export function App(props: AppProps) {
  const { session, messages, file, exporting, start = { at: 'home' }, news = noNews } = props;
  useReset();
  const styles = useStyles();
  const text = useTextStyles();
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [screen, setScreen] = useState(start);
  const [opening, setOpening] = useState<readonly Issue[]>([]);
  const [hasMoved, setHasMoved] = useState(false);
  const [unread, setUnread] = useState<readonly Issue[] | null>(null);
  const [drafts] = useState(() => props.drafts ?? memoryDrafts());
  const { notice, spoken, isBusy, tell, dismiss, settle, run, attempt } = useAction(
    messages,
    setSnapshot,
  );
  const read = useCallback(async (): Promise<boolean> => {
    const outcome = await run(
      () => session.refresh(),
      () => null,
    );
    if (outcome === null) setSnapshot(emptySnapshot);
    setUnread(outcome === null || !outcome.done ? (outcome?.issues ?? []) : null);
    return outcome?.done === true;
  }, [session, run]);
  useEffect(
    () =>
      session.onChange((now) => {
        setUnread(null);
        setSnapshot(now);
      }),
    [session],
  );
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const said = greeting(messages, news, drafts);
      if ((await read()) && said !== null) tell(said);
    };
    void begin();
  }, [read, tell, messages, news, drafts]);
  const go = useCallback(
    (to: Screen) => {
      setHasMoved(true);
      setScreen(to);
      settle();
    },
    [settle],
  );
  useSteps(props.onStep, isBusy, go);
  const pane = useMemo<Pane>(
    () => ({
      session,
      messages,
      snapshot: snapshot ?? emptySnapshot,
      file: file ?? null,
      exporting: exporting ?? null,
      drafts,
      notice,
      isBusy,
      dismiss,
      go,
      run,
      attempt,
      hasMoved,
    }),
    [
      session,
      messages,
      snapshot,
      file,
      exporting,
      drafts,
      notice,
      isBusy,
      dismiss,
      go,
      run,
      attempt,
      hasMoved,
    ],
  );
  const { loading } = messages.pane.common;
  return (
    <FluentProvider theme={useTheme()} className={styles.app}>
      <FoldBar messages={messages} onFold={props.onFold} />
      <div className={styles.screen}>
        <CrashBoundary messages={messages}>
          <PaneContext.Provider value={pane}>
            <OpeningContext.Provider value={setOpening}>
              <Suspense fallback={<Loading label={loading} />}>
                {snapshot === null && <Loading label={loading} />}
                {snapshot !== null && unread !== null && (
                  <UnreadScreen issues={unread} onRetry={() => void read()} />
                )}
                {snapshot !== null && unread === null && opening.length > 0 && (
                  <WrongFileScreen issues={opening} onBack={() => setOpening([])} />
                )}
                {snapshot !== null && unread === null && opening.length === 0 && (
                  <ScreenView screen={screen} onRetry={() => void read()} />
                )}
              </Suspense>
            </OpeningContext.Provider>
          </PaneContext.Provider>
        </CrashBoundary>
      </div>
      <div aria-live="polite" className={text.hidden}>
        {spoken}
      </div>
    </FluentProvider>
  );
}
