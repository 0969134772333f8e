import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ group: { fontWeight: 400, whiteSpace: 'nowrap' } });

/** The group a finding is about, small beside its title; nothing for all groups. */
export function GroupName({ group }: { readonly group: string | null }) {
  const styles = useStyles();
  const text = useTextStyles();
  const name = usePane().snapshot.scheme?.groups.find((it) => it.id === group)?.name;
  if (name === undefined) return null;
  return <span className={mergeClasses(text.small, text.second, styles.group)}>{name}</span>;
}
