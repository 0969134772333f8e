import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTextStyles } from './useTextStyles';

const useStyles = makeStyles({
  loading: { height: '100%', display: 'flex', alignItems: 'center', justifyContent: 'center' },
});

/** In place of a screen that is not there yet. */
export function Loading({ label }: { readonly label: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  return <p className={mergeClasses(styles.loading, text.second)}>{label}</p>;
}
