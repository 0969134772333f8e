import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PasteNote, PasteNoteCode } from '../../base/pasteNote';
import type { PanePasteTexts } from '../../i18n/panePasteTexts';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ item: { padding: '6px 0', overflowWrap: 'anywhere' } });

/** These change nothing of what the table says. */
const quiet: ReadonlySet<PasteNoteCode> = new Set(['HEADER_REPEATED', 'PAGE_MARK', 'MERGED_DOWN']);

/** Everything that was mended or left out on reading, with its row; what changes no content on demand. */
export function NoteList({ notes }: { readonly notes: readonly PasteNote[] }) {
  const text = useTextStyles();
  const { messages } = usePane();
  const { paste } = messages.pane;
  const loud = notes.filter((it) => !quiet.has(it.code));
  const others = notes.filter((it) => quiet.has(it.code));
  return (
    <>
      {loud.length > 0 && (
        <section>
          <h3 className={text.label}>{paste.notes(loud.length)}</h3>
          <Items notes={loud} />
        </section>
      )}
      {others.length > 0 && (
        <Fold title={<span className={text.small}>{paste.quietNotes(others.length)}</span>}>
          <Items notes={others} />
        </Fold>
      )}
    </>
  );
}

function Items({ notes }: { readonly notes: readonly PasteNote[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { paste } = messages.pane;
  return (
    <ul className={text.list}>
      {notes.map((it, index) => (
        <li key={index} className={mergeClasses(text.small, styles.item, text.thinTop)}>
          {it.row !== null && <span className={text.muted}>{paste.row(it.row)} </span>}
          {noteText(paste, it)}
        </li>
      ))}
    </ul>
  );
}

function noteText<C extends PasteNoteCode>({ note }: PanePasteTexts, it: PasteNote<C>): string {
  return note[it.code](it.params);
}
