import { PrimaryButton } from '../frame/PrimaryButton';
import { usePane } from '../paneContext';
import type { EntryUnit } from './entryList';

interface MarkButtonProps {
  readonly selected: readonly EntryUnit[];
  readonly onDone: () => void;
}

/** Sets 评定完成 of the selected units; takes it back where all of them have it. */
export function MarkButton({ selected, onDone }: MarkButtonProps) {
  const { messages, session, run } = usePane();
  const { entries } = messages.pane.setup;
  const isUnmark = selected.length > 0 && selected.every((it) => it.isMarked);
  const mark = async (): Promise<void> => {
    const units = selected.map((it) => it.unit.code);
    const outcome = await run(() => session.markComplete(units, !isUnmark));
    if (outcome?.done === true) onDone();
  };
  return (
    <PrimaryButton
      lack={selected.length === 0 ? messages.pane.notices.selectUnits : null}
      onClick={() => void mark()}
    >
      {isUnmark ? entries.unmark : entries.markComplete(selected.length)}
    </PrimaryButton>
  );
}
