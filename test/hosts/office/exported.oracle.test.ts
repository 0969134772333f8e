import { zhCNExample } from '../../../src/i18n/zh-CN-example';
import { withExample } from '../../../src/flows/withExample';
import { createWpsHost } from '../../../src/hosts/wps/wpsHost';
import { assess } from '../../../src/scoring/assess';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { evaluationOf, planOf } from '../../layout/fixture';
import { readAllWithOpenpyxl, readWithOpenpyxl } from '../../oracle/readWithOpenpyxl';
import { recalculateAll } from '../../oracle/recalculate';
import { decisionsOn } from '../../scoring/decided';
import { everyFeature } from '../samplePlan';
import { comparable } from './comparable';
import { exportXlsx } from './excel/file/exportXlsx';
import { workbookOfPlan } from './excel/plan/workbookOfPlan';
import { startWps } from '../wps/startWps';
import { fileOfPlan, officeFileOfPlan } from './fileOfPlan';
import { startOffice, type OfficeUnderTest } from './startOffice';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

/** 樟树, decided, with five units, of which a town and a department have example entries. */
function zhangshu(): WorkbookPlan {
  const codes = ['town-01', 'town-02', 'town-03', 'dept-01', 'dept-02'];
  const all = evaluationOf({ decisions: decisionsOn(evaluationOf().scheme) });
  const base = { ...all, roster: all.roster.filter((it) => codes.includes(it.code)) };
  return planOf(withExample(assess(base), ['town-01', 'dept-01'], zhCNExample));
}

async function throughWps(plan: WorkbookPlan): Promise<Uint8Array> {
  const { root, workbook } = startWps();
  const [blank] = workbook.sheets;
  const host = await createWpsHost(root, { pause: () => Promise.resolve() });
  await host.render(plan, { remove: blank === undefined ? [] : [blank.name] });
  await host.recover();
  await host.dispose();
  return exportXlsx(workbook);
}

const makers = {
  'Office.js': (plan: WorkbookPlan) => officeFileOfPlan(office, plan),
  'the object model of WPS': throughWps,
  'the plan alone': async (plan: WorkbookPlan) => exportXlsx(workbookOfPlan(plan)),
};

test.each(Object.entries(makers))(
  'made through %s, a sheet with every feature is in a file what the file host makes of it',
  async (_, make) => {
    expect(comparable(await readWithOpenpyxl(await make(everyFeature)))).toEqual(
      comparable(await readWithOpenpyxl(await fileOfPlan(everyFeature))),
    );
  },
);

test('樟树 is in a file the same, cell by cell, whether made through Office.js, through the object model of WPS, by the file host or from the plan alone, and recalculates to the same numbers', async () => {
  const plan = zhangshu();
  const [made, inWps, file, planned] = [
    await officeFileOfPlan(office, plan),
    await throughWps(plan),
    await fileOfPlan(plan),
    await makers['the plan alone'](plan),
  ];
  const [ofFile, ...books] = (await readAllWithOpenpyxl([file, made, inWps, planned])).map(
    comparable,
  );
  expect(books).toEqual([ofFile, ofFile, ofFile]);
  const [numbers = {}, ofMade] = await recalculateAll([file, made]);
  expect(ofMade).toEqual(numbers);
  expect(Object.keys(numbers).length).toBe(plan.sheets.length);
});
