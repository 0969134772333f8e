import { Button } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import type { EntryUnit } from './entryList';

interface MarkButtonProps {
  readonly selected: readonly EntryUnit[];
  readonly onDone: () => void;
}

/** Sets 评定完成 of the selected units; takes it back where all of them have it. */
export function MarkButton({ selected, onDone }: MarkButtonProps) {
  const { messages, session, run, isBusy } = usePane();
  const { entries } = messages.pane.setup;
  const isUnmark = selected.length > 0 && selected.every((it) => it.isMarked);
  const mark = async (): Promise<void> => {
    const units = selected.map((it) => it.unit.code);
    const outcome = await run(() => session.markComplete(units, !isUnmark));
    if (outcome?.done === true) onDone();
  };
  return (
    <Button
      appearance="primary"
      size="large"
      disabledFocusable={selected.length === 0 || isBusy}
      onClick={() => void mark()}
    >
      {isUnmark ? entries.unmark : entries.markComplete(selected.length)}
    </Button>
  );
}
