import { Button } from '@fluentui/react-components';
import type { Explanation } from '../../flows/session';
import { PrimaryButton } from '../frame/PrimaryButton';
import { usePane } from '../paneContext';

interface CellButtonProps {
  readonly cell: Explanation['cell'];
  readonly onSelected: () => void;
}

/** Back to the cell of the score; where it has none, on to the selected one. */
export function CellButton({ cell, onSelected }: CellButtonProps) {
  const { messages, session, attempt } = usePane();
  const { explain, notices } = messages.pane;
  if (cell === null)
    return (
      <Button size="large" onClick={onSelected}>
        {notices.fromSelection}
      </Button>
    );
  return (
    <PrimaryButton onClick={() => void attempt(() => session.reveal(cell.sheet, cell.cell))}>
      {explain.backToCell(cell.cell)}
    </PrimaryButton>
  );
}
