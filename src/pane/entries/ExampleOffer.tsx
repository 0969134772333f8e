import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 0 0',
    marginTop: '8px',
  },
  button: { minWidth: '0', fontWeight: 400, flexShrink: 0 },
});

interface ExampleOfferProps {
  /** Codes of the units without an entry. */
  readonly blank: readonly string[];
  readonly onFill: (units: readonly string[]) => void;
}

/** Example entries for the units that have none; nothing where every unit has some. */
export function ExampleOffer({ blank, onFill }: ExampleOfferProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, isBusy } = usePane();
  const { entries, units } = messages.pane.setup;
  if (blank.length === 0) return null;
  return (
    <div className={mergeClasses(styles.offer, text.hairTop)}>
      <p className={mergeClasses(text.grow, text.small, text.second)}>{entries.exampleNote}</p>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => onFill(blank)}
      >
        {entries.example} · {units.count(blank.length)}
      </Button>
    </div>
  );
}
