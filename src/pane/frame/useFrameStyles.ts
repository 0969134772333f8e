import { makeStyles, tokens } from '@fluentui/react-components';

/** The three bands of a screen: head, body that scrolls, foot. */
export const useFrameStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    fontSize: '14px',
    lineHeight: '20px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '& h1:focus': { outlineStyle: 'none' },
  },
  // No higher than half the pane, however many issues a notice lists.
  top: { display: 'flex', flexDirection: 'column', flexShrink: 0, maxHeight: '50%' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    minHeight: '48px',
    boxSizing: 'border-box',
    padding: '8px 10px 4px',
  },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: 600, flexGrow: 1, minWidth: '0' },
  alone: { paddingLeft: '6px' },
  body: {
    position: 'relative',
    flexGrow: 1,
    flexBasis: '0',
    minHeight: '0',
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '0 16px 12px',
    display: 'flex',
    flexDirection: 'column',
    '& > *': { flexShrink: 0 },
  },
  foot: {
    flexShrink: 0,
    padding: '12px 16px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    '& > button': { maxWidth: 'none', width: '100%' },
  },
  why: {
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    marginBottom: '8px',
    whiteSpace: 'pre-line',
    textWrap: 'balance',
  },
});
