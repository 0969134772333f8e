import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  ring: {
    width: '16px',
    height: '16px',
    boxSizing: 'border-box',
    margin: '2px',
    border: `2px solid ${tokens.colorNeutralStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: '50%',
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/**
 * The sign of a stage at work, a ring that turns; unread. Fluent's own is drawn by masks and conic gradients, which Chromium 69 shows as a
 * blot; this one also turns while a host keeps the page's thread.
 */
export function WorkingSign() {
  return <span className={useStyles().ring} aria-hidden />;
}
