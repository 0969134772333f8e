import { createRoot } from 'react-dom/client';
import { zhCN } from './i18n/zh-CN';
import { StoppedScreen } from './pane/StoppedScreen';
import { startPane, type Show } from './startPane';

const element = document.getElementById('pane');
if (element === null) throw new Error('the page has no #pane');
const root = createRoot(element);
const show: Show = (pane) => root.render(pane);

startPane(show, document.getElementById('workbook')).catch((error: unknown) => {
  show(<StoppedScreen messages={zhCN} error={error} />);
  throw error;
});
