import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Issue } from '../../../src/base/issue';
import { emptySnapshot } from '../../../src/flows/emptySnapshot';
import type { Outcome, Session } from '../../../src/flows/session';
import { zhCN } from '../../../src/i18n/zh-CN';
import { NotYet } from '../../../src/NotYet';
import { App, type StartNews } from '../../../src/pane/App';
import type { ExportActions } from '../../../src/pane/exportActions';
import type { FileActions } from '../../../src/pane/fileActions';
import { memoryDrafts } from '../../../src/pane/keptDrafts';
import type { Screen } from '../../../src/pane/screen';
import { Silent } from '../../../src/Silent';
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
  readonly exporting?: ExportActions;
  readonly news?: readonly StartNews[];
  readonly drafts?: Readonly<Record<string, string>>;
  readonly session?: Partial<Session>;
}

const exporting: ExportActions = {
  openCopy: () => Promise.resolve([]),
  download: () => Promise.resolve([]),
};

const refused = (...issues: readonly Issue[]): Promise<Outcome> =>
  Promise.resolve({ done: false, snapshot: emptySnapshot, issues });

const editing: Issue = { code: 'host.cellEditing', severity: 'error', params: {} };
const half: Issue = {
  code: 'host.unrestored',
  severity: 'error',
  params: { code: 'conflict', detail: 'ConflictError: Worksheet.delete' },
};

const pictures: Readonly<Record<string, Picture>> = {
  empty: { state: 'empty', start: { at: 'home' }, file: file([foreign]) },
  scheme: { state: 'empty', start: { at: 'scheme' } },
  'home-new': { state: 'chosen', start: { at: 'home' } },
  home: { state: 'work', start: { at: 'home' }, file: file([foreign]) },
  facts: { state: 'work', start: { at: 'scheme' } },
  'scheme-sheet': { state: 'drafted', start: { at: 'schemeSheet' } },
  paste: { state: 'work', start: { at: 'paste' } },
  'paste-new': { state: 'empty', start: { at: 'paste' } },
  suggestions: { state: 'unruled', start: { at: 'suggestions' } },
  findings: { state: 'work', start: { at: 'findings' } },
  units: { state: 'work', start: { at: 'units' } },
  insert: { state: 'chosen', start: { at: 'insert' } },
  entries: { state: 'decided', start: { at: 'entries' } },
  final: { state: 'final', start: { at: 'entries' } },
  issues: { state: 'work', start: { at: 'issues' } },
  explain: { state: 'decided', start: { at: 'explain', unit: 'town-03', leaf: 'T01' } },
  ranking: { state: 'decided', start: { at: 'ranking' } },
  pending: { state: 'oneOpen', start: { at: 'ranking' } },
  manual: { state: 'work', start: { at: 'manual' } },
  export: { state: 'ranked', start: { at: 'export' }, exporting },
  recovered: { state: 'work', start: { at: 'home' }, exporting, news: ['undone'] },
  'kept-both': { state: 'work', start: { at: 'home' }, exporting, news: ['keptBoth'] },
  'old-excel': {
    state: 'empty',
    start: { at: 'home' },
    file: file([foreign]),
    news: ['oldExcel'],
  },
  kept: {
    state: 'work',
    start: { at: 'home' },
    exporting,
    drafts: { 'roster/town': '福城街道', 'decision/a': '' },
  },
  unread: {
    state: 'empty',
    start: { at: 'home' },
    exporting,
    session: { refresh: () => refused(editing) },
  },
  half: {
    state: 'work',
    start: { at: 'home' },
    exporting,
    session: {
      openLog: async () => ({ ...(await real.session.refresh()), done: false, issues: [half] }),
    },
  },
};

const presses = { onRetry: () => undefined, onKeepBoth: () => undefined };

/** What stands before there is a pane. */
const halts: Readonly<Record<string, ReactNode>> = {
  silent: <Silent onFiles={() => undefined} />,
  unrecovered: <NotYet issue={{ ...half, code: 'host.unrecovered' }} {...presses} />,
  'other-program': (
    <NotYet
      issue={{ code: 'host.otherProgram', severity: 'error', params: { program: 'excel' } }}
      {...presses}
    />
  ),
  'lost-journal': (
    <NotYet issue={{ code: 'host.lostJournal', severity: 'error', params: {} }} {...presses} />
  ),
};

const name = location.hash.slice(1);
const picture = pictures[name];
const halt = halts[name];
const root = document.getElementById('pane');
if (root === null || (picture === undefined && halt === undefined))
  throw new RangeError(`no picture ${name}: ${Object.keys({ ...pictures, ...halts }).join(' ')}`);
const real = memorySession(galleryStates[picture?.state ?? '']);
const drafts = memoryDrafts();
Object.entries(picture?.drafts ?? {}).forEach(([key, text]) => drafts.write(key, text));
const optional = {
  ...(picture?.file === undefined ? {} : { file: picture.file }),
  ...(picture?.exporting === undefined ? {} : { exporting: picture.exporting }),
  ...(picture?.news === undefined ? {} : { news: picture.news }),
};
createRoot(root).render(
  picture === undefined ? (
    halt
  ) : (
    <App
      session={{ ...real.session, insertSheets: halfWay, ...picture.session }}
      messages={zhCN}
      start={picture.start}
      drafts={drafts}
      {...optional}
    />
  ),
);
