import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: {
    flexShrink: 0,
    margin: '0',
    border: '0',
    minInlineSize: '0',
    padding: '0 16px 10px',
  },
  // Within the group: before Chromium 86 a fieldset lays out nothing itself.
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  chip: { minWidth: '0', padding: '2px 10px', fontWeight: 400 },
  chosen: {
    fontWeight: 600,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
});

interface ChipsProps<K extends string> {
  readonly label: string;
  readonly chips: readonly { readonly key: K; readonly text: string }[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

/** One of a few, as round buttons: a filter, a group. */
export function Chips<K extends string>({ label, chips, chosen, onChoose }: ChipsProps<K>) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group} aria-label={label}>
      <div className={styles.chips}>
        {chips.map(({ key, text }) => (
          <ToggleButton
            key={key}
            size="small"
            shape="circular"
            checked={key === chosen}
            className={mergeClasses(styles.chip, key === chosen && styles.chosen)}
            onClick={() => onChoose(key)}
          >
            {text}
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  );
}
