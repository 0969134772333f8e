import { Button } from '@fluentui/react-components';
import { ArrowExportLtr20Regular } from '@fluentui/react-icons/svg/arrow-export-ltr';
import { usePane } from '../paneContext';

/** Leads to 导出, where the workbook is that of the program around the pane. */
export function ExportButton() {
  const { messages, go } = usePane();
  const { title } = messages.pane.excel.exporting;
  return (
    <Button
      appearance="subtle"
      icon={<ArrowExportLtr20Regular />}
      aria-label={title}
      title={title}
      onClick={() => go({ at: 'export' })}
    />
  );
}
