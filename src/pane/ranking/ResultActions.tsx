import { Button, Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Evaluation } from '../../scoring/evaluation';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { useKept } from '../useKept';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '8px', padding: '2px 0 10px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  input: { minWidth: '0', width: '100%' },
});

interface ResultActionsProps {
  readonly evaluation: Evaluation;
  readonly group: string;
}

/** Reconciliation, totals set by hand, and calling the results of a group final or reopening them. */
export function ResultActions({ evaluation, group }: ResultActionsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, session, run, isBusy } = usePane();
  const { results } = messages.pane;
  const final = evaluation.finals[group];
  const verified = evaluation.verified[group];
  return (
    <Fold title={final === undefined ? results.title : results.finalTitle}>
      <div className={styles.part}>
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void run(() => session.verify(group))}
          >
            {results.verify}
          </Button>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void run(() => session.addOverrides(group))}
          >
            {results.addOverrides}
          </Button>
        </div>
        <p className={mergeClasses(text.small, text.second)}>{results.overrideHint}</p>
        {verified !== undefined && (
          <p className={text.small}>
            {results.verified(verified.at.slice(0, 10), verified.figures)}
          </p>
        )}
        <p className={text.small}>
          {final === undefined
            ? results.finaliseHint
            : results.finalised(final.at.slice(0, 10), final.by)}
        </p>
        <Signing key={String(final === undefined)} group={group} isFinal={final !== undefined} />
      </div>
    </Fold>
  );
}

/** Who calls the results final, or who reopens them and why. */
function Signing({ group, isFinal }: { readonly group: string; readonly isFinal: boolean }) {
  const styles = useStyles();
  const { messages, session, run, isBusy } = usePane();
  const { results } = messages.pane;
  const kept = useKept('signing', `${group}/by`, '');
  const keptReason = useKept('signing', `${group}/reason`, '');
  const [by, reason] = [kept.text, keptReason.text];
  const isMissing = by.trim() === '' || (isFinal && reason.trim() === '');
  const act = async (): Promise<void> => {
    if (isMissing || isBusy) return;
    const outcome = await run(() =>
      isFinal ? session.reopen(group, by, reason) : session.finalise(group, by),
    );
    if (outcome?.done !== true) return;
    kept.drop();
    keptReason.drop();
  };
  const field = (label: string, value: string, onChange: (value: string) => void) => (
    <Field size="small" label={label}>
      <Input
        size="small"
        className={styles.input}
        value={value}
        onChange={(_, it) => onChange(it.value)}
      />
    </Field>
  );
  return (
    <>
      {field(results.by, by, kept.setText)}
      {isFinal && field(results.reason, reason, keptReason.setText)}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isMissing || isBusy} onClick={() => void act()}>
          {isFinal ? results.reopen : results.finalise}
        </Button>
      </div>
    </>
  );
}
