import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { position: 'relative', height: '10px' },
  fill: {
    position: 'absolute',
    left: '0',
    top: '0',
    height: '10px',
    opacity: 0.7,
    borderRadius: '0 2px 2px 0',
    backgroundColor: tokens.colorBrandBackground,
  },
  span: {
    position: 'absolute',
    top: '0',
    boxSizing: 'border-box',
    height: '10px',
    border: `1px solid ${tokens.colorBrandBackground}`,
    borderLeftStyle: 'none',
    borderRadius: '0 2px 2px 0',
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandBackground} 0 1px, transparent 1px 3px)`,
  },
  mean: {
    position: 'absolute',
    top: '-8px',
    height: '26px',
    width: '0',
    borderLeft: `1px solid ${tokens.colorNeutralForeground3}`,
  },
});

interface ScoreBarProps {
  /** All in points, the bar starting at 0. */
  readonly value: number;
  /** Where the hatched part ends; none without. */
  readonly upTo?: number | null;
  readonly mean?: number | null;
  /** Points at the right end. */
  readonly full: number;
}

/** A score as a bar; decoration, the figure stands beside it. */
export function ScoreBar({ value, upTo = null, mean = null, full }: ScoreBarProps) {
  const styles = useStyles();
  const percent = (part: number): string => `${Math.min(100, Math.max(0, (part / full) * 100))}%`;
  return (
    <div className={mergeClasses(styles.bar)} aria-hidden>
      <i className={styles.fill} style={{ width: percent(value) }} />
      {upTo !== null && (
        <i className={styles.span} style={{ left: percent(value), width: percent(upTo - value) }} />
      )}
      {mean !== null && <i className={styles.mean} style={{ left: percent(mean) }} />}
    </div>
  );
}
