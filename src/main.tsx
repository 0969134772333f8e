import { createRoot } from 'react-dom/client';
import { chooseHost } from './chooseHost';
import { createFileActions } from './fileActions';
import { zhCN } from './i18n/zh-CN';
import { App } from './pane/App';
import { Opening } from './pane/Opening';
import { trackChanges } from './trackChanges';

const element = document.getElementById('pane');
if (element === null) throw new Error('the page has no #pane');

const root = createRoot(element);
root.render(<Opening messages={zhCN} />);
// The pane's frame stands at once; the workbook, and what plans and scores, arrive side by side.
const making = chooseHost(document.getElementById('workbook'));
const { newWorkbook, openSession } = await import(/* webpackChunkName: "engine" */ './engine');
const makeHost = await making;
const host = trackChanges(await makeHost(newWorkbook.sheetName));
// The browser asks before it leaves a page whose work no file holds.
window.addEventListener('beforeunload', (event) => {
  if (host.isChanged()) event.preventDefault();
});
const file = createFileActions(host, () => newWorkbook.fileName);
root.render(<App session={openSession(host)} messages={zhCN} file={file} />);
