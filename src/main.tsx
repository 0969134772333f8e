import { createRoot } from 'react-dom/client';
import { chooseHost } from './chooseHost';
import { createFileActions } from './fileActions';
import { zhCN } from './i18n/zh-CN';
import { App } from './pane/App';
import { Opening } from './pane/Opening';

const element = document.getElementById('pane');
if (element === null) throw new Error('the page has no #pane');

const root = createRoot(element);
root.render(<Opening messages={zhCN} />);
// The pane's frame stands at once; the workbook, and what plans and scores, arrive side by side.
const making = chooseHost(document.getElementById('workbook'));
const { newWorkbook, openSession } = await import(/* webpackChunkName: "engine" */ './engine');
const makeHost = await making;
const host = await makeHost(newWorkbook.sheetName);
const file = createFileActions(host, () => newWorkbook.fileName);
root.render(<App session={openSession(host)} messages={zhCN} file={file} />);
