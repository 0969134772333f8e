import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { KeptNote } from '../frame/KeptNote';
import type { DraftKind } from '../keptDrafts';
import { usePane } from '../paneContext';
import { useKept } from '../useKept';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: '6px',
    padding: '4px 0 8px',
  },
  field: { flexGrow: 1, minWidth: '0' },
  input: { minWidth: '0', width: '100%' },
  button: { minWidth: '0' },
});

interface NameFormProps {
  readonly label: string;
  readonly action: string;
  /** What the field holds at first. */
  readonly start: string;
  /** What is kept until it is saved: the kind, and the unit or group that it is about. */
  readonly keep: readonly [DraftKind, string];
  /** True where it was done, and the field can be emptied. */
  readonly onSave: (name: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** One name to type, saved by the button or by Enter, left by Escape. */
export function NameForm({ label, action, start, keep, onSave, onCancel }: NameFormProps) {
  const styles = useStyles();
  const { messages, isBusy } = usePane();
  const kept = useKept(...keep, start);
  const { text: name, setText: setName } = kept;
  const isMissing = name.trim() === '';
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isMissing && !isBusy && (await onSave(name.trim()))) kept.drop();
  };
  const cancel = (): void => {
    kept.drop();
    onCancel();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Field className={styles.field} label={label} size="small">
        <Input
          size="small"
          className={styles.input}
          input={{ size: 8 }}
          value={name}
          onChange={(_, { value }) => setName(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') cancel();
          }}
        />
      </Field>
      <Button
        type="submit"
        size="small"
        className={styles.button}
        disabledFocusable={isMissing || isBusy}
      >
        {action}
      </Button>
      <Button size="small" appearance="subtle" className={styles.button} onClick={cancel}>
        {messages.pane.common.cancel}
      </Button>
      <KeptNote kept={kept} />
    </form>
  );
}
