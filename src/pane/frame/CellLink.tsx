import type { IssuePlace } from '../../base/issue';
import { usePane } from '../paneContext';
import { useTextStyles } from './useTextStyles';

/** A link that selects the cell in the workbook; nothing where the place names no cell. */
export function CellLink({ place }: { readonly place: IssuePlace }) {
  const text = useTextStyles();
  const { messages, session, attempt } = usePane();
  const { sheet, cell } = place;
  if (sheet === undefined || cell === undefined) return null;
  return (
    <button
      type="button"
      className={text.link}
      aria-label={messages.pane.common.sheetAndCell(sheet, cell)}
      onClick={() => void attempt(() => session.reveal(sheet, cell))}
    >
      {cell}
    </button>
  );
}
