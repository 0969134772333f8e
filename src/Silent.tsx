import { Button } from '@fluentui/react-components';
import { zhCN } from './i18n/zh-CN';
import { HaltScreen } from './pane/HaltScreen';

/** The Office around the page does not answer: wait, load again, or work on files. */
export function Silent({ onFiles }: { readonly onFiles: () => void }) {
  const { silent } = zhCN.pane.excel;
  return (
    <HaltScreen title={silent.title} text={silent.text}>
      <Button appearance="primary" onClick={() => location.reload()}>
        {zhCN.pane.file.crash.reload}
      </Button>
      <Button appearance="subtle" onClick={onFiles}>
        {silent.files}
      </Button>
    </HaltScreen>
  );
}
