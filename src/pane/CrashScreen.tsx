import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Messages } from '../i18n/messages';
import { useTextStyles } from './frame/useTextStyles';

const useStyles = makeStyles({
  crash: {
    height: '100%',
    overflowY: 'auto',
    padding: '18vh 16px 16px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '12px',
  },
  title: { fontSize: '20px', lineHeight: '28px', fontWeight: 600 },
  detail: { overflowWrap: 'anywhere' },
});

interface CrashScreenProps {
  readonly messages: Messages;
  readonly error: Error;
}

/** The pane itself failed: the workbook is as it was, and loading the pane anew goes on. */
export function CrashScreen({ messages, error }: CrashScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { file, notices } = messages.pane;
  return (
    <main className={styles.crash}>
      <h1 className={styles.title}>{file.crash.title}</h1>
      <p className={text.second}>{file.crash.text}</p>
      <Button appearance="primary" onClick={() => location.reload()}>
        {file.crash.reload}
      </Button>
      <details className={mergeClasses(text.small, text.second, styles.detail)}>
        <summary>{notices.details}</summary>
        {error.name}: {error.message}
      </details>
    </main>
  );
}
