import { makeStyles, tokens } from '@fluentui/react-components';

/** The centred screens: nothing open yet, a file that does not fit. */
export const useStartStyles = makeStyles({
  middle: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '8px',
    paddingTop: '18vh',
  },
  upper: { paddingTop: '56px' },
  title: {
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: 600,
    margin: '20px 0 0',
    textWrap: 'balance',
  },
  text: { maxWidth: '280px', whiteSpace: 'pre-line' },
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    width: '220px',
    marginTop: '16px',
  },
  quiet: { fontWeight: 400 },
  under: { marginTop: '8px', marginBottom: '-4px', fontWeight: 400 },
  drawing: { position: 'relative' },
  alarm: {
    position: 'absolute',
    right: '-6px',
    bottom: '-4px',
    borderRadius: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  schemes: {
    marginTop: '16px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > div': { padding: '10px 12px' },
    '& > div + div': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});
