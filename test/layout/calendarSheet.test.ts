import type { Json } from '../../src/base/finding';
import { createCliSession, mustBeDone } from '../../src/cli/buildExample';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { sheetKeys } from '../../src/layout/sheetKey';
import { parseRule } from '../../src/rules/registry';
import type { Scheme } from '../../src/scheme/scheme';
import { edited } from '../scheme/edited';
import { zhangshu } from '../scheme/zhangshu';
import { evaluationOf, planOf } from './fixture';

jest.setTimeout(120_000);

/** 樟树 with a limit of working days that the calendar counts. */
function limited(): Scheme {
  const rule = parseRule('收到留言之日起3个工作日内回复，按工作日历计算，否则不得分', 'leaf');
  return edited(zhangshu(), [
    ['tables', 0, 'indicators', 0, 'indicators', 1, 'leaves', 2, 'rules'],
    [JSON.parse(JSON.stringify(rule)) as Json],
  ]);
}

test('the calendar is in the workbook, hidden, only where a rule counts by it', () => {
  const plain = planOf(evaluationOf());
  expect(plain.sheets.map((it) => it.key)).not.toContain(sheetKeys.calendar);
  const plan = planOf({ ...newEvaluation(limited()), inserted: ['town'] });
  const calendar = plan.sheets.find((it) => it.key === sheetKeys.calendar);
  expect(calendar).toMatchObject({ name: '工作日历', visibility: 'hidden', isProtected: true });
  expect(planOf(newEvaluation(limited())).sheets.map((it) => it.key)).not.toContain('calendar');
});

test('a row of the calendar says what the day is', () => {
  const plan = planOf({ ...newEvaluation(limited()), inserted: ['town'] });
  const calendar = plan.sheets.find((it) => it.key === sheetKeys.calendar);
  const rows = calendar?.blocks[0]?.cells ?? [];
  const of = (serial: number) => rows.find((it) => it[1] === serial)?.slice(2);
  const [rest, holiday, makeup, work] = [44_101, 44_105, 44_114, 44_116].map(of);
  expect(rest).toStrictEqual(['日', '调休上班', 685]);
  expect(holiday).toStrictEqual(['四', '国庆节、中秋节', 688]);
  expect(makeup).toStrictEqual(['六', '调休上班', 690]);
  expect(work).toStrictEqual(['一', '工作日', 691]);
});

test('a score sheet counts by the calendar, and the workbook reads back without an error', async () => {
  const scheme = limited();
  const host = await createXlsxHost();
  const session = createCliSession(host, () => scheme);
  mustBeDone(await session.refresh());
  mustBeDone(await session.chooseScheme(scheme.id));
  mustBeDone(await session.setRoster('town', ['福城街道', '大桥街道']));
  mustBeDone(await session.insertSheets(['town']));
  const { snapshot } = mustBeDone(await session.refresh());
  expect(snapshot.issues.filter((it) => it.severity === 'error')).toStrictEqual([]);
  const [content] = await host.read(['福城街道']);
  const formulas = content?.rows.flatMap((row) => row.flatMap((it) => it?.formula ?? [])) ?? [];
  const counting = formulas.filter((it) => it.includes("INDEX('工作日历'!"));
  expect(counting).toHaveLength(1);
  expect(counting[0]).toContain("INDEX('工作日历'!$E$5:$E$3291,N(");
});

test('the sheet of a whole group counts by the same calendar, a row a unit', () => {
  const base = newEvaluation(limited());
  const plan = planOf({ ...base, inserted: ['town'], layouts: { town: 'groupSheet' } });
  const units = base.roster.filter((it) => it.group === 'town').length;
  const formulas = plan.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells.flatMap((line) =>
        line.flatMap((it) => (it !== null && typeof it === 'object' ? [it.formula] : [])),
      ),
    ),
  );
  const counting = formulas.filter((it) => it.includes("INDEX('工作日历'!$E$5:$E$3291,N("));
  expect(counting).toHaveLength(units);
});
