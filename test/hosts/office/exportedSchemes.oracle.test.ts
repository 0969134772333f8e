import { mustBeDone } from '../../../src/cli/buildExample';
import { exampleDecisions } from '../../../src/flows/exampleDecisions';
import { examplePoints } from '../../../src/flows/examplePoints';
import { newEvaluation } from '../../../src/flows/newEvaluation';
import { withExample } from '../../../src/flows/withExample';
import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { zhCNExample } from '../../../src/i18n/zh-CN-example';
import { loadTemplate } from '../../../src/scheme/templates';
import { assess } from '../../../src/scoring/assess';
import type { SheetLayout } from '../../../src/scoring/evaluation';
import type { WorkbookHost } from '../../../src/workbook/host';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { codesOf, openOn } from '../../flows/openSession';
import { planOf } from '../../layout/fixture';
import { readAllWithOpenpyxl } from '../../oracle/readWithOpenpyxl';
import { recalculateAll } from '../../oracle/recalculate';
import { decisionsOn } from '../../scoring/decided';
import { comparable } from './comparable';
import { createWorkbook } from './excel/blankWorkbook';
import { exportXlsx } from './excel/file/exportXlsx';
import { fileOfPlan, officeFileOfPlan } from './fileOfPlan';
import { startOffice, type OfficeUnderTest } from './startOffice';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

/** Each scheme, half of them with a sheet a unit, half with a sheet a group. */
const others = [
  ['wuwei-2020', 'unitSheets'],
  ['suzhou-2020', 'groupSheet'],
  ['wudang-2018', 'unitSheets'],
  ['blank', 'groupSheet'],
] as const;

/** Any scheme decided, with two units a group, of which the first has example entries, in that layout. */
function otherScheme(id: string, layout: SheetLayout): WorkbookPlan {
  const template = loadTemplate(id);
  if (template === null) throw new Error(`no template ${id}`);
  const scheme = examplePoints(template, zhCNExample);
  const groups = scheme.groups.map((it) => it.id);
  const roster = scheme.groups.flatMap((group) => {
    const units = group.units.length > 0 ? group.units : madeUp(group.id);
    return units.slice(0, 2).map((it) => ({ ...it, group: group.id, status: 'active' as const }));
  });
  const layouts = Object.fromEntries(groups.map((it) => [it, layout] as const));
  const decisions = decisionsOn(scheme);
  const rest = { roster, decisions, layouts, inserted: groups, ranked: groups };
  const filled = roster.filter((it, at) => it.group !== roster[at - 1]?.group).map((it) => it.code);
  return planOf(withExample(assess({ ...newEvaluation(scheme), ...rest }), filled, zhCNExample));
}

function madeUp(group: string) {
  return zhCNExample.units.map((name, at) => ({ code: `${group}-${at + 1}`, name }));
}

/** The files as openpyxl reads them, to be compared. */
async function booksOf(...files: readonly Uint8Array[]): Promise<readonly unknown[]> {
  return (await readAllWithOpenpyxl(files)).map(comparable);
}

// One that is given up goes on, and opens workbooks behind the next one.
const patience = 900_000;

test(
  '武威, 宿州, 乌当 and a blank scheme too, with a sheet a unit or a sheet a group',
  async () => {
    const plans = others.map(([id, layout]) => otherScheme(id, layout));
    const made: Uint8Array[] = [];
    const files: Uint8Array[] = [];
    for (const it of plans) {
      made.push(await officeFileOfPlan(office, it));
      files.push(await fileOfPlan(it));
    }
    const books = await readAllWithOpenpyxl([...made, ...files]);
    const numbers = await recalculateAll([...made, ...files]);
    expect([books.length, numbers.length]).toEqual([8, 8]);
    for (const [at, { sheets }] of plans.entries()) {
      const [ours, theirs] = [books[at], books[at + plans.length]];
      if (ours === undefined || theirs === undefined) throw new Error(`file ${at} was not read`);
      expect(comparable(ours)).toEqual(comparable(theirs));
      expect(numbers[at]).toEqual(numbers[at + plans.length]);
      expect(Object.keys(numbers[at] ?? {})).toHaveLength(sheets.length);
    }
  },
  patience,
);

const words = { by: '王敏', basis: '办公会议定', date: '2021-12-20' };

/** The main job of two towns, with second thoughts. */
async function work(host: WorkbookHost): Promise<void> {
  const session = await openOn(host);
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  mustBeDone(await session.setRoster('town', ['福城街道', '大桥街道']));
  mustBeDone(await session.insertSheets(['town']));
  const { findings } = mustBeDone(await session.refresh()).snapshot;
  mustBeDone(await session.decide(...exampleDecisions(findings, words)));
  mustBeDone(await session.fillExample(await codesOf(session)));
  mustBeDone(await session.makeRanking('town'));
  mustBeDone(await session.setLayout('town', 'groupSheet'));
  mustBeDone(await session.undo());
  mustBeDone(await session.renameUnit('town-02', '大桥镇'));
  mustBeDone(await session.setUnitStatus('town-01', 'withdrawn'));
  mustBeDone(await session.undo());
  mustBeDone(await session.setTies('dense'));
}

test(
  'a workbook in which people worked and undid is the same in Excel as in a file',
  async () => {
    const blank = createWorkbook('我的表');
    const file = await createXlsxHost(await exportXlsx(blank));
    await work(file);
    const { workbook } = office.open(blank);
    const host = await createOfficeHost();
    await work(host);
    await host.recover();
    const pair = [await exportXlsx(workbook), await file.toBytes()];
    const [made, wanted] = await booksOf(...pair);
    expect(made).toEqual(wanted);
    const [ours, numbers] = await recalculateAll(pair);
    expect(ours).toEqual(numbers);
  },
  patience,
);
