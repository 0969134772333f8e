import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Typed } from '../../base/value';
import { plainValue } from '../../base/value';
import type { EventChange } from '../../flows/eventChanges';
import { cellText } from '../../i18n/cellText';
import { formatTotal } from '../../i18n/formatTotal';
import { StateLabel } from '../frame/StateLabel';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import type { EventUnitEntry } from './eventUnitList';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 44px 1fr',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '40px',
  },
  check: { marginLeft: '-8px' },
  changes: { padding: '0 0 8px 80px' },
});

interface EventUnitRowProps {
  readonly entry: EventUnitEntry;
  readonly isChosen: boolean;
  /** What moving it would change; absent while it is not chosen. */
  readonly change: EventChange | undefined;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A unit with where its counts come from, and once it is chosen what moving it would change. */
export function EventUnitRow({ entry, isChosen, change, onChoose }: EventUnitRowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages } = usePane();
  const { events, notices } = messages.pane;
  const { unit, isCounted } = entry;
  return (
    <li className={text.thinTop}>
      <div className={styles.row}>
        <Checkbox
          className={styles.check}
          checked={isChosen}
          aria-label={notices.rowAction(events.select, unit.name)}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
        <StateLabel tone="neutral">
          {isCounted ? events.states.counted : events.states.typed}
        </StateLabel>
        <span className={text.clip} title={unit.name}>
          {unit.name}
        </span>
      </div>
      {change !== undefined && <Changes change={change} />}
    </li>
  );
}

function Changes({ change }: { readonly change: EventChange }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { events } = usePane().messages.pane;
  const { rows, before, after } = change;
  const lines = rows.map((it) =>
    events.change(it.label, shown(it.before, events.blank), shown(it.after, events.blank)),
  );
  const isTotal = before !== null && after !== null && !before.eq(after);
  const total = isTotal ? [events.total(formatTotal(before), formatTotal(after))] : [];
  const all = [...lines, ...total];
  return (
    <div className={mergeClasses(styles.changes, text.small, text.second)}>
      {(all.length === 0 ? [events.unchanged] : all).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function shown(typed: Typed, blank: string): string {
  const value = plainValue(typed);
  return value === null || value === '' ? blank : cellText(value);
}
