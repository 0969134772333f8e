import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import type { Kept } from '../useKept';
import { useTextStyles } from './useTextStyles';

const useStyles = makeStyles({ button: { minWidth: '0', fontWeight: 400 } });

/** Says that a field holds what was typed before and not saved, and throws it away on demand; nothing where it does not. */
export function KeptNote({ kept }: { readonly kept: Pick<Kept, 'isFromBefore' | 'drop'> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { note, drop } = usePane().messages.pane.excel.kept;
  if (!kept.isFromBefore) return null;
  return (
    <div className={mergeClasses(text.row, text.small, text.second)}>
      <span className={text.grow}>{note}</span>
      <Button size="small" appearance="subtle" className={styles.button} onClick={kept.drop}>
        {drop}
      </Button>
    </div>
  );
}
