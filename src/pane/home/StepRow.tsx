import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useTextStyles } from '../frame/useTextStyles';
import { usePane } from '../paneContext';
import { ShareBar } from './ShareBar';
import type { StepRowTexts } from './stepRows';
import { StepSign } from './StepSign';

const useStyles = makeStyles({
  step: {
    display: 'block',
    boxSizing: 'border-box',
    width: 'calc(100% + 32px)',
    margin: '0 -16px',
    padding: '7px 12px 7px 16px',
    minHeight: '56px',
    border: '0',
    backgroundColor: 'transparent',
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontVariantNumeric: 'inherit',
    color: 'inherit',
    position: 'relative',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Within the button: before Chromium 83 a button itself is no grid.
  parts: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto 16px',
    columnGap: '12px',
    alignItems: 'center',
  },
  // The line from the sign of the row above.
  joined: {
    '::before': {
      content: '""',
      position: 'absolute',
      left: '25.5px',
      width: '1px',
      top: '-17px',
      height: '34px',
      backgroundColor: tokens.colorNeutralStroke1,
    },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  sign: {
    display: 'inline-flex',
    position: 'relative',
    padding: '3px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  signCurrent: { backgroundColor: tokens.colorBrandBackground2 },
  block: { display: 'block' },
  alarm: { marginRight: '8px' },
});

/** A step of the evaluation: its sign, name, note and state; leads to its screen. */
export function StepRow({
  row,
  isCurrent,
  share,
}: {
  readonly row: StepRowTexts;
  readonly isCurrent: boolean;
  /** 0 to 1, drawn as a bar; null without one. */
  readonly share: number | null;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { messages, go } = usePane();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(
          styles.step,
          row.step !== 'scheme' && styles.joined,
          isCurrent && styles.current,
        )}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => go(row.to)}
      >
        <span className={styles.parts}>
          <span className={mergeClasses(styles.sign, isCurrent && styles.signCurrent)}>
            <StepSign sign={row.sign} />
            <span className={text.hidden}>{messages.pane.notices.signs[row.sign]}</span>
          </span>
          <span className={text.grow}>
            <span className={mergeClasses(styles.block, text.strong)}>{row.name}</span>
            <span className={mergeClasses(styles.block, text.small, text.second)}>
              {row.alarm !== undefined && (
                <span className={mergeClasses(text.bad, styles.alarm)}>{row.alarm}</span>
              )}
              {row.note}
            </span>
            {share !== null && <ShareBar share={share} />}
          </span>
          <span
            className={mergeClasses(
              text.number,
              row.sign === 'wanted' && isCurrent && mergeClasses(text.strong, text.warn),
            )}
          >
            {row.state}
          </span>
          <ChevronRight16Regular className={text.muted} />
        </span>
      </button>
    </li>
  );
}
