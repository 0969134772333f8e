import { mergeClasses } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { useRankStyles } from './useRankStyles';

/** A unit's name, clipped where it is long; leads to the explanation of its total. */
export function UnitName({ unit, name }: { readonly unit: string; readonly name: string }) {
  const styles = useRankStyles();
  const text = useTextStyles();
  const { go } = usePane();
  return (
    <button
      type="button"
      title={name}
      className={mergeClasses(text.link, text.clip, styles.name)}
      onClick={() => go({ at: 'explain', unit, leaf: null })}
    >
      {name}
    </button>
  );
}
