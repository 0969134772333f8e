import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Messages } from '../i18n/messages';
import { useTextStyles } from './frame/useTextStyles';
import { Halt } from './Halt';

const useStyles = makeStyles({ detail: { overflowWrap: 'anywhere' } });

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
    <Halt title={file.crash.title} text={file.crash.text}>
      <Button appearance="primary" onClick={() => location.reload()}>
        {file.crash.reload}
      </Button>
      <details className={mergeClasses(text.small, text.second, styles.detail)}>
        <summary>{notices.details}</summary>
        {error.name}: {error.message}
      </details>
    </Halt>
  );
}
