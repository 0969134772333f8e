import { createRoot } from 'react-dom/client';
import type { Issue } from '../../../src/base/issue';
import type { Session } from '../../../src/flows/session';
import { zhCN } from '../../../src/i18n/zh-CN';
import { App } from '../../../src/pane/App';
import type { FileActions } from '../../../src/pane/fileActions';
import type { Screen } from '../../../src/pane/screen';
import { memorySession } from '../memorySession';
import { galleryStates } from './galleryStates';

const foreign: Issue = {
  code: 'workbook.foreign',
  severity: 'error',
  params: { title: '宿州市2020年政务公开工作考评方案', documentNumber: '宿政办秘〔2020〕37号' },
};

const file = (issues: readonly Issue[]): FileActions => ({
  open: () => Promise.resolve(issues),
  create: () => Promise.resolve([]),
  download: () => Promise.resolve(),
  isChanged: () => false,
  lost: () => [],
});

const stages = ['backup', 'cover', 'score', 'cells', 'verify'] as const;

/** Stays at the 23rd sheet, as in the middle of a long insertion. */
const halfWay: Session['insertSheets'] = (_groups, options) => {
  options?.onProgress?.({ stage: 'score', stages, done: 1, total: 54, name: '福城街道' });
  setTimeout(
    () => options?.onProgress?.({ stage: 'score', stages, done: 23, total: 54, name: '永泰镇' }),
    60,
  );
  return new Promise(() => undefined);
};

interface Picture {
  readonly state: string;
  readonly start: Screen;
  readonly file?: FileActions;
}

const pictures: Readonly<Record<string, Picture>> = {
  empty: { state: 'empty', start: { at: 'home' }, file: file([foreign]) },
  scheme: { state: 'empty', start: { at: 'scheme' } },
  'home-new': { state: 'chosen', start: { at: 'home' } },
  home: { state: 'work', start: { at: 'home' }, file: file([foreign]) },
  facts: { state: 'work', start: { at: 'scheme' } },
  'scheme-sheet': { state: 'drafted', start: { at: 'schemeSheet' } },
  findings: { state: 'work', start: { at: 'findings' } },
  units: { state: 'work', start: { at: 'units' } },
  insert: { state: 'chosen', start: { at: 'insert' } },
  entries: { state: 'decided', start: { at: 'entries' } },
  issues: { state: 'work', start: { at: 'issues' } },
  explain: { state: 'decided', start: { at: 'explain', unit: 'town-03', leaf: 'T01' } },
  ranking: { state: 'decided', start: { at: 'ranking' } },
  pending: { state: 'oneOpen', start: { at: 'ranking' } },
  manual: { state: 'work', start: { at: 'manual' } },
};

const name = location.hash.slice(1);
const picture = pictures[name];
const root = document.getElementById('pane');
if (picture === undefined || root === null)
  throw new RangeError(`no picture ${name}: ${Object.keys(pictures).join(' ')}`);
const { session } = memorySession(galleryStates[picture.state]);
createRoot(root).render(
  <App
    session={{ ...session, insertSheets: halfWay }}
    messages={zhCN}
    start={picture.start}
    {...(picture.file === undefined ? {} : { file: picture.file })}
  />,
);
