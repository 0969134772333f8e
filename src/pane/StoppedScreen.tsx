import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { Messages } from '../i18n/messages';
import { CrashScreen } from './CrashScreen';
import { useTheme } from './useTheme';

const useStyles = makeStyles({ pane: { height: '100%' } });

interface StoppedScreenProps {
  readonly messages: Messages;
  readonly error: unknown;
}

/** {@link CrashScreen} of a pane that failed before it stood. */
export function StoppedScreen({ messages, error }: StoppedScreenProps) {
  return (
    <FluentProvider theme={useTheme()} className={useStyles().pane}>
      <CrashScreen
        messages={messages}
        error={error instanceof Error ? error : new Error(String(error))}
      />
    </FluentProvider>
  );
}
