import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    display: 'block',
    height: '2px',
    marginTop: '4px',
    borderRadius: '1px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
  },
  done: { display: 'block', height: '100%', backgroundColor: tokens.colorBrandBackground },
});

/** A share of 0 to 1 as a thin bar; decoration, the figures stand above it. Smaller than Fluent's bar on the first load. */
export function ShareBar({ share }: { readonly share: number }) {
  const styles = useStyles();
  return (
    <span className={styles.bar} aria-hidden>
      <span className={styles.done} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
