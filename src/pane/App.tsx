import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Issue } from '../base/issue';
import type { Session, Snapshot } from '../flows/session';
import type { Messages } from '../i18n/messages';
import { CrashBoundary } from './CrashBoundary';
import { emptySnapshot } from '../flows/emptySnapshot';
import type { FileActions } from './fileActions';
import { Loading } from './frame/Loading';
import { useTextStyles } from './frame/useTextStyles';
import { WrongFileScreen } from './laterScreens';
import { PaneContext, type Pane } from './paneContext';
import type { Screen } from './screen';
import { ScreenView } from './ScreenView';
import { OpeningContext } from './start/openingContext';
import { useTheme } from './useTheme';
import { useAction } from './useAction';

const useStyles = makeStyles({
  app: { height: '100%', position: 'relative', overflow: 'hidden' },
});

// Weaker than any class, so that each text keeps the margins it is given.
const useReset = makeStaticStyles({ 'h1, h2, p': { margin: '0' } });

interface AppProps {
  readonly session: Session;
  readonly messages: Messages;
  /** Where the host is a file or the embedded workbook. */
  readonly file?: FileActions;
  /** Where it opens; the home screen if not said. */
  readonly start?: Screen;
}

/** The task pane. It shows what the session's snapshot says and changes nothing but by the session. */
export function App({ session, messages, file, start = { at: 'home' } }: AppProps) {
  useReset();
  const styles = useStyles();
  const text = useTextStyles();
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [screen, setScreen] = useState(start);
  const [opening, setOpening] = useState<readonly Issue[]>([]);
  const [hasMoved, setHasMoved] = useState(false);
  const { notice, spoken, isBusy, dismiss, settle, run, attempt } = useAction(
    messages,
    setSnapshot,
  );
  useEffect(() => session.onChange(setSnapshot), [session]);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const outcome = await run(
        () => session.refresh(),
        () => null,
      );
      if (outcome === null) setSnapshot(emptySnapshot);
      else if (outcome.snapshot.evaluation === null) setOpening(outcome.issues);
    };
    void read();
  }, [session, run]);
  const go = useCallback(
    (to: Screen) => {
      setHasMoved(true);
      setScreen(to);
      settle();
    },
    [settle],
  );
  const pane = useMemo<Pane>(
    () => ({
      session,
      messages,
      snapshot: snapshot ?? emptySnapshot,
      file: file ?? null,
      notice,
      isBusy,
      dismiss,
      go,
      run,
      attempt,
      hasMoved,
    }),
    [session, messages, snapshot, file, notice, isBusy, dismiss, go, run, attempt, hasMoved],
  );
  const { loading } = messages.pane.common;
  return (
    <FluentProvider theme={useTheme()} className={styles.app}>
      <CrashBoundary messages={messages}>
        <PaneContext.Provider value={pane}>
          <OpeningContext.Provider value={setOpening}>
            <Suspense fallback={<Loading label={loading} />}>
              {snapshot === null && <Loading label={loading} />}
              {snapshot !== null && opening.length > 0 && (
                <WrongFileScreen issues={opening} onBack={() => setOpening([])} />
              )}
              {snapshot !== null && opening.length === 0 && <ScreenView screen={screen} />}
            </Suspense>
          </OpeningContext.Provider>
        </PaneContext.Provider>
      </CrashBoundary>
      <div aria-live="polite" className={text.hidden}>
        {spoken}
      </div>
    </FluentProvider>
  );
}
