import { UndoCommand, type Univer } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { bootHeadless } from '../../src/hosts/browser/bootHeadless';
import { createGridHost, type BrowserHost } from '../../src/hosts/browser/gridHost';
import type { SheetPlan } from '../../src/workbook/plan';
import { createSubject } from './contract/subject';
import { gridPerson } from './gridPerson';
import { everyFeature, samplePlan, sampleSheet } from './samplePlan';

// Some load a workbook twice.
jest.setTimeout(60_000);

let univer: Univer;
let host: BrowserHost;
beforeEach(async () => {
  univer = bootHeadless();
  host = await createGridHost(univer, { sheetName: '工作表1' });
});
afterEach(() => host.dispose());

const subject = createSubject(() => host);
const person = gridPerson(() => univer);

/** The score sheet of the sample with something about it changed. */
function scoreSheet(change: Partial<SheetPlan>): typeof everyFeature {
  const [sheet, ...others] = everyFeature.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { ...everyFeature, sheets: [{ ...sheet, ...change }, ...others] };
}

/** The rules that the grid follows on a sheet: validations and conditional formats. */
function rulesOf(name: string): unknown {
  const { unitId, subUnitId } = person.sheet(name);
  const injector = univer.__getInjector();
  return [
    injector.get(DataValidationModel).getRules(unitId, subUnitId),
    injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId),
  ];
}

test('a sheet outside the plan is not even looked at again', async () => {
  await host.render(samplePlan([sampleSheet('甲', [[1]]), sampleSheet('乙', [[2]])]));
  const [before] = await host.read(['甲']);
  await host.render(samplePlan([sampleSheet('乙', [[2, 3]], { merges: ['A2:B2'] })]));
  await host.render(samplePlan([sampleSheet('丙', [[4]])]), { remove: ['乙'] });
  expect((await host.read(['甲']))[0]).toBe(before);
});

test('a sheet that changes in more than cells keeps its locks and rules, and what is typed there is in the file', async () => {
  await host.render(everyFeature);
  const before = JSON.stringify(rulesOf('评分表'));
  await host.render(scoreSheet({ merges: ['A2:D2', 'A8:B8'] }));
  expect(JSON.stringify(rulesOf('评分表'))).toBe(before);
  expect(await person.type('评分表', 'B4', { v: 77 })).toBe(false);
  expect(await person.type('评分表', 'C4', { v: 3 })).toBe(true);
  expect((await subject.cell('评分表', 'C6')).value).toBe(3);
  const file = await createGridHost(bootHeadless(), {
    sheetName: 'x',
    file: { bytes: await host.toBytes(), name: 'a.xlsx' },
  });
  const again = createSubject(() => file);
  expect((await again.cell('评分表', 'C4')).value).toBe(3);
  file.dispose();
});

test('formulas follow sheets that come, go, come again and trade names', async () => {
  const sum = { formula: '一!A1+二!A1*10' };
  const sheets = [sampleSheet('一', [[1]]), sampleSheet('二', [[2]]), sampleSheet('和', [[sum]])];
  await host.render(samplePlan(sheets));
  const result = async () => (await subject.cell('和', 'A1')).value;
  expect(await result()).toBe(21);
  await host.render(samplePlan([sampleSheet('二', [[3]], { merges: ['A2:B2'] })]));
  expect(await result()).toBe(31);
  await host.render(samplePlan([]), { rename: { 一: '二', 二: '一' } });
  expect((await subject.cell('和', 'A1')).formula).toBe("'二'!A1+'一'!A1*10");
  expect(await result()).toBe(31);
  await host.write([{ sheet: '二', cell: 'A1', input: 5 }]);
  expect(await result()).toBe(35);
  await host.render(samplePlan([sampleSheet('二', [[7]])]), { remove: ['二'] });
  expect((await subject.cell('和', 'A1')).formula).not.toContain('二');
  await host.render(samplePlan([sampleSheet('和', [[sum]])]));
  expect(await result()).toBe(73);
});

test('a backup brings back sheets that were replaced, removed and added since, with their results', async () => {
  const cells = [[1, { formula: 'A1*2' }, { formula: '乙!A1+A1' }]];
  await host.render(samplePlan([sampleSheet('甲', cells), sampleSheet('乙', [[2]])]));
  const before = await subject.snapshot();
  const backup = await host.backup();
  const merges = ['A3:B3'];
  await host.render(samplePlan([sampleSheet('甲', [[9]], { merges }), sampleSheet('丙', [[3]])]), {
    remove: ['乙'],
  });
  await host.restore(backup);
  expect(await subject.snapshot()).toStrictEqual(before);
  const results = ['B1', 'C1'].map(async (it) => (await subject.cell('甲', it)).value);
  expect(await Promise.all(results)).toEqual([2, 3]);
});

test('undoing an entry after an action takes nothing back: the cell may be another one now', async () => {
  await host.render(samplePlan([sampleSheet('甲', [[1]]), sampleSheet('乙', [[2]])]));
  await person.type('甲', 'A1', { v: 5 });
  await host.render(samplePlan([sampleSheet('甲', [[8]])]));
  await person.run(UndoCommand.id);
  expect((await subject.cell('甲', 'A1')).value).toBe(8);
});

test('the sheet that is shown stays so, and the selected cell with it', async () => {
  const merges = ['A3:B3'];
  await host.render(samplePlan([sampleSheet('甲', [[1]]), sampleSheet('乙', [[2]])]));
  await host.reveal({ sheet: '乙', cell: 'C4' });
  await host.render(samplePlan([sampleSheet('丙', [[1]]), sampleSheet('甲', [[1]], { merges })]));
  expect(await host.selection()).toEqual({ sheet: '乙', cell: 'C4' });
  await host.render(samplePlan([sampleSheet('乙', [[2]], { merges })]));
  expect(await host.selection()).toEqual({ sheet: '乙', cell: 'C4' });
});

test('a workbook that gives way to another leaves none of its rules behind', async () => {
  await host.render(everyFeature);
  const bytes = await host.toBytes();
  const removed: unknown[] = [];
  const rules = univer.__getInjector().get(DataValidationModel);
  const count = everyFeature.sheets[0]?.validations.length ?? 0;
  const watch = rules.ruleChange$.subscribe(({ type }) => type === 'remove' && removed.push(type));
  await host.open(bytes, 'a.xlsx');
  watch.unsubscribe();
  expect(count).toBeGreaterThan(0);
  expect(removed).toHaveLength(count);
});
