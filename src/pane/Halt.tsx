import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
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

interface HaltProps {
  readonly title: string;
  readonly text: string;
  /** The buttons, the one to press first first, and what else is said. */
  readonly children: ReactNode;
}

/** The whole pane where it cannot go on by itself. */
export function Halt({ title, text, children }: HaltProps) {
  const styles = useStyles();
  return (
    <main className={styles.halt}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children}
    </main>
  );
}
