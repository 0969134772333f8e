import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { ClipboardEvent } from 'react';
import { readText } from '../../scheme/paste/readText';
import { usePane } from '../paneContext';
import { readHtml } from './readHtml';
import type { PasteState } from './usePaste';

const useStyles = makeStyles({
  area: { '& textarea': { minHeight: '88px', maxHeight: '160px', whiteSpace: 'pre' } },
});

/** Takes what is pasted: copied HTML with a table is read with its merged cells, all else as text. */
export function PasteBox({ state }: { readonly state: PasteState }) {
  const styles = useStyles();
  const { messages } = usePane();
  const { paste } = messages.pane;
  const take = (event: ClipboardEvent): void => {
    const lines = readHtml(event.clipboardData.getData('text/html'));
    if (lines === null) return;
    event.preventDefault();
    state.paste(event.clipboardData.getData('text/plain').trim(), lines);
  };
  return (
    <Field label={paste.box} hint={paste.boxHint}>
      <Textarea
        className={styles.area}
        value={state.text}
        onPaste={take}
        onChange={(_, { value }) => state.paste(value, readText(value))}
      />
    </Field>
  );
}
