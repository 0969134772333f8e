import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { oldYears } from '../../scheme/oldYears';
import type { Scheme } from '../../scheme/scheme';
import { Fold } from '../frame/Fold';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ item: { padding: '6px 0' } });

/** Places of the scheme that speak of earlier years; nothing where none does. */
export function OldYears({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { oldYears: words } = messages.pane.schemeSheet;
  const found = oldYears(scheme);
  if (found.length === 0) return null;
  return (
    <Fold title={words.title(found.length)}>
      <p className={mergeClasses(text.small, text.second)}>{words.hint}</p>
      <ul className={text.list}>
        {found.map((it) => (
          <li key={`${it.part} ${it.key}`} className={mergeClasses(styles.item, text.thinTop)}>
            {words.place(it.source, it.item, it.name)}
            <p className={mergeClasses(text.small, text.second)}>{it.text}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
