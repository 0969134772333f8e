import { createRoot } from 'react-dom/client';
import { chooseHost } from './chooseHost';
import { createFileActions } from './fileActions';
import { createSession } from './flows/createSession';
import { zhCN } from './i18n/zh-CN';
import { zhCNExample } from './i18n/zh-CN-example';
import { zhCNSheets } from './i18n/zh-CN-sheets';
import { App } from './pane/App';

const root = document.getElementById('pane');
if (root === null) throw new Error('the page has no #pane');

const host = await chooseHost(document.getElementById('workbook'), {
  sheetName: zhCNSheets.names.blank,
});
const session = createSession({
  host,
  texts: { sheets: zhCNSheets, findings: zhCN.findings },
  actions: zhCN.actions,
  example: zhCNExample,
  now: () => new Date().toISOString(),
  later: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
});
const file = createFileActions(host, () => zhCNSheets.names.file);
createRoot(root).render(<App session={session} messages={zhCN} file={file} />);
