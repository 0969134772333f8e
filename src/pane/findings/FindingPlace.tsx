import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Finding } from '../../base/finding';
import { placeName } from '../../scheme/placeName';
import type { Scheme } from '../../scheme/scheme';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ place: { fontWeight: 400 }, group: { whiteSpace: 'nowrap' } });

/** What the finding is about, where that is a leaf, an indicator or an adjustment and the title does not name it. */
function itemName(scheme: Scheme | null, place: string, title: string): string | null {
  if (scheme === null || scheme.tables.some((it) => it.id === place)) return null;
  const name = placeName(scheme, place);
  return name === place || title.includes(name) ? null : name;
}

interface FindingPlaceProps {
  readonly finding: Finding;
  /** Of the finding, which the place stands beside. */
  readonly title: string;
}

/** The group and the item a finding is about, small beside its title; nothing for all groups and the scheme as a whole. */
export function FindingPlace({ finding, title }: FindingPlaceProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { scheme } = usePane().snapshot;
  const group = scheme?.groups.find((it) => it.id === finding.group)?.name ?? null;
  const item = itemName(scheme, finding.place, title);
  return (
    <span className={mergeClasses(text.small, text.second, styles.place)}>
      {group !== null && <span className={styles.group}>{group}</span>}
      {group !== null && item !== null && '\u00a0· '}
      {item}
    </span>
  );
}
