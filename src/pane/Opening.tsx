import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { Messages } from '../i18n/messages';
import { Loading } from './frame/Loading';
import { useTheme } from './useTheme';

const useStyles = makeStyles({ pane: { height: '100%' } });

/** The pane while the rest of the program and the workbook are on their way. */
export function Opening({ messages }: { readonly messages: Messages }) {
  return (
    <FluentProvider theme={useTheme()} className={useStyles().pane}>
      <Loading label={messages.pane.common.loading} />
    </FluentProvider>
  );
}
