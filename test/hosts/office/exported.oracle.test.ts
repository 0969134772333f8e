import { zhCNExample } from '../../../src/i18n/zh-CN-example';
import { withExample } from '../../../src/flows/withExample';
import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { createWpsHost } from '../../../src/hosts/wps/wpsHost';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { assess } from '../../../src/scoring/assess';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { evaluationOf, planOf } from '../../layout/fixture';
import {
  readWithOpenpyxl,
  type OpenpyxlCell,
  type OpenpyxlSheet,
  type OpenpyxlWorkbook,
} from '../../oracle/readWithOpenpyxl';
import { recalculate } from '../../oracle/recalculate';
import { decisionsOn } from '../../scoring/decided';
import { everyFeature } from '../samplePlan';
import { pixelsOfWidth } from './excel/columnWidth';
import { exportXlsx } from './excel/file/exportXlsx';
import { workbookOfPlan } from './excel/plan/workbookOfPlan';
import { startWps } from '../wps/startWps';
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

async function throughXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  const host = await createXlsxHost();
  await host.render(plan);
  return host.toBytes();
}

async function throughOffice(plan: WorkbookPlan): Promise<Uint8Array> {
  const { workbook } = office.open();
  const [blank] = workbook.sheets;
  const host = await createOfficeHost();
  await host.render(plan, { remove: blank === undefined ? [] : [blank.name] });
  // The next start drops what was kept for undo.
  await (await createOfficeHost()).recover();
  return exportXlsx(workbook);
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
  'Office.js': throughOffice,
  'the object model of WPS': throughWps,
  'the plan alone': async (plan: WorkbookPlan) => exportXlsx(workbookOfPlan(plan)),
};

test.each(Object.entries(makers))(
  'made through %s, a sheet with every feature is in a file what the file host makes of it',
  async (_, make) => {
    expect(comparable(await readWithOpenpyxl(await make(everyFeature)))).toEqual(
      comparable(await readWithOpenpyxl(await throughXlsx(everyFeature))),
    );
  },
);

test('樟树 is in a file the same, cell by cell, whether made through Office.js, through the object model of WPS, by the file host or from the plan alone, and recalculates to the same numbers', async () => {
  const plan = zhangshu();
  const [made, inWps, file, planned] = [
    await throughOffice(plan),
    await throughWps(plan),
    await throughXlsx(plan),
    await makers['the plan alone'](plan),
  ];
  const wanted = comparable(await readWithOpenpyxl(file));
  expect(comparable(await readWithOpenpyxl(made))).toEqual(wanted);
  expect(comparable(await readWithOpenpyxl(inWps))).toEqual(wanted);
  expect(comparable(await readWithOpenpyxl(planned))).toEqual(wanted);
  const numbers = await recalculate(file);
  expect(await recalculate(made)).toEqual(numbers);
  expect(Object.keys(numbers).length).toBe(plan.sheets.length);
});

/** What a file leaves unsaid and what it says in other words for the same is made one. */
function comparable({ order, active, names, sheets }: OpenpyxlWorkbook): unknown {
  return {
    order,
    active,
    names,
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([name, sheet]) => [name, comparableSheet(sheet)]),
    ),
  };
}

function comparableSheet(sheet: OpenpyxlSheet): unknown {
  const cells = Object.entries(sheet.cells).map(
    ([address, it]) => [address, comparableCell(it)] as const,
  );
  return {
    ...sheet,
    cells: Object.fromEntries(cells),
    // Office.js speaks of whole pixels, of which a file may say a part more, and of points, which an inch has 72 of.
    widths: Object.fromEntries(
      Object.entries(sheet.widths).map(([letters, it]) => [letters, pixelsOfWidth(it)]),
    ),
    print: { ...sheet.print, margins: sheet.print.margins.map((it) => Number(it.toFixed(6))) },
    charts: sheet.charts.map((it) => ({
      ...it,
      values: it.values.replaceAll("'", ''),
      categories: it.categories.replaceAll("'", ''),
    })),
    validations: sheet.validations.map((it) => ({ ...it, operator: it.operator ?? 'between' })),
  };
}

/** The font of a new workbook is not the same everywhere. */
function comparableCell(cell: OpenpyxlCell): unknown {
  const { font, color, horizontal } = cell;
  const isDefault = font === null || font === 'Calibri' || font === '等线';
  return {
    ...cell,
    font: isDefault ? 'default' : font,
    color: color ?? 'FF000000',
    horizontal: horizontal ?? 'general',
  };
}
