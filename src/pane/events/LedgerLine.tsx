import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Evaluation } from '../../scoring/evaluation';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { registeredEvents } from './eventUnitList';

const useStyles = makeStyles({
  intro: { marginBottom: '8px' },
  button: { minWidth: '0', fontWeight: 400, flexShrink: 0 },
});

/** What the ledger is, how many events it holds and how many of them are wrong, and the way to its sheet. */
export function LedgerLine({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, snapshot, run, go, isBusy } = usePane();
  const texts = messages.pane.events;
  const wrong = new Set(
    snapshot.issues.flatMap((it) =>
      it.severity === 'error' && it.place?.event !== undefined ? [it.place.event.row] : [],
    ),
  ).size;
  const isMade = evaluation.events !== null;
  const open = () =>
    void run(
      () => session.openEventLedger(),
      () => (isMade ? null : undefined),
    );
  return (
    <>
      <p className={mergeClasses(text.small, text.second, styles.intro)}>{texts.intro}</p>
      <div className={text.row}>
        <span className={mergeClasses(text.grow, text.small)}>
          {isMade && texts.registered(registeredEvents(evaluation))}
          {wrong > 0 && (
            <>
              {' '}
              <span className={text.bad}>{texts.wrong(wrong)}</span>{' '}
              <button type="button" className={text.link} onClick={() => go({ at: 'issues' })}>
                {texts.toIssues}
              </button>
            </>
          )}
        </span>
        <Button size="small" className={styles.button} disabledFocusable={isBusy} onClick={open}>
          {isMade ? texts.open : texts.make}
        </Button>
      </div>
    </>
  );
}
