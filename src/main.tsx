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
// The pane's frame stands at once; what plans and scores, and the workbook, arrive side by side.
const [engine, makeHost] = await Promise.all([
  import(/* webpackChunkName: "engine" */ './engine'),
  chooseHost(document.getElementById('workbook')),
]);
const host = await makeHost(engine.newWorkbook.sheetName);
const file = createFileActions(host, () => engine.newWorkbook.fileName);
root.render(<App session={engine.openSession(host)} messages={zhCN} file={file} />);
