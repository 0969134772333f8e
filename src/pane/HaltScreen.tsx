import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTheme } from './useTheme';

const useStyles = makeStyles({
  pane: { height: '100%' },
  halt: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '18vh 16px 16px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '12px',
  },
  title: {
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: 600,
    margin: '0',
    textWrap: 'balance',
  },
  text: { margin: '0', maxWidth: '290px', color: tokens.colorNeutralForeground2 },
});

interface HaltScreenProps {
  readonly title: string;
  readonly text: string;
  /** The buttons, the one to press first first. */
  readonly children: ReactNode;
}

/** The pane before it has a workbook, where it cannot go on by itself. */
export function HaltScreen({ title, text, children }: HaltScreenProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.pane}>
      <main className={styles.halt}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        {children}
      </main>
    </FluentProvider>
  );
}
