import ExcelJS from 'exceljs';
import { openBook, type PlannedBook } from '../flows/book';
import { scoreAll, unitSeries } from '../flows/scoreAll';
import { createXlsxHost, type XlsxHost } from '../hosts/xlsx/xlsxHost';
import { checkSheets } from '../layout/checkSheets';
import { planContext, planWorkbook } from '../layout/planWorkbook';
import { readWorkbook } from '../layout/readWorkbook';
import { checkUnit } from '../scoring/checkUnit';
import { parseAddress } from '../workbook/address';
import type { WorkbookPlan } from '../workbook/plan';
import { createCliSession } from './buildExample';
import { benchTexts, planFixture, type Fixture } from './benchFixture';
import type { Measure, Work } from './measure';
import { recalculateFile } from './recalculateFile';

/** The single parts of the work, over the filled workbook of the fixture. */
export async function partMeasures(fixture: Fixture<XlsxHost>): Promise<readonly Measure[]> {
  const { host } = fixture;
  await host.restore(fixture.filled);
  const planned = planFixture(fixture);
  const { assessment, plan } = planned;
  const bytes = await host.toBytes();
  const book = await openBook(host, benchTexts);
  const roundTrip: Work = { name: 'plan through JSON', run: () => passJson(plan) };
  return [
    {
      name: 'plan all units',
      runs: 15,
      targetMs: 60,
      run: () => planWorkbook(planContext(assessment, benchTexts, [])),
      baseline: roundTrip,
    },
    {
      name: 'score and check all units',
      runs: 15,
      targetMs: 100,
      run: () => scoreAndCheck(planned),
      baseline: roundTrip,
    },
    {
      name: 'compare all sheets',
      runs: 15,
      targetMs: null,
      run: () => checkSheets(plan, book.read, assessment, book.read.remembered),
      baseline: roundTrip,
    },
    {
      name: 'render and save a file',
      runs: 5,
      targetMs: null,
      run: () => renderFile(plan),
      baseline: { name: 'ExcelJS, cells only', run: () => writeCells(plan) },
    },
    {
      name: 'open and read a file',
      runs: 5,
      targetMs: null,
      run: () => readFile(bytes),
      baseline: {
        name: 'ExcelJS load',
        run: () => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer),
      },
    },
    {
      name: 'open a file and review it',
      runs: 5,
      targetMs: null,
      run: async () => createCliSession(await createXlsxHost(bytes)).refresh(),
      baseline: { name: 'open and read', run: () => readFile(bytes) },
    },
    {
      name: 'LibreOffice recalculates the file',
      runs: 2,
      targetMs: null,
      run: () => recalculateFile(bytes),
      baseline: {
        name: 'LibreOffice, empty file',
        run: async () => recalculateFile(await blank()),
      },
    },
  ];
}

function passJson(plan: WorkbookPlan): unknown {
  return JSON.parse(JSON.stringify(plan));
}

function scoreAndCheck({ assessment, evaluation }: PlannedBook): void {
  const groups = new Map(evaluation.roster.map((it) => [it.code, it.group]));
  for (const score of Object.values(scoreAll(assessment))) {
    const entries = evaluation.units[score.unit];
    const group = groups.get(score.unit);
    if (entries === undefined || group === undefined) throw new Error(`no unit ${score.unit}`);
    const series = unitSeries(assessment, score.unit);
    checkUnit(assessment.model(group), entries, score, { options: evaluation.options, series });
  }
}

async function renderFile(plan: WorkbookPlan): Promise<Uint8Array> {
  const host = await createXlsxHost();
  await host.render(plan);
  return host.toBytes();
}

async function readFile(bytes: Uint8Array): Promise<void> {
  const host = await createXlsxHost(bytes);
  const names = (await host.sheets()).map((it) => it.name);
  readWorkbook(await host.read(names), benchTexts);
}

/** The same values and formulas by a library of others, without looks, validations and print setup. */
async function writeCells(plan: WorkbookPlan): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, blocks } of plan.sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const { at, cells } of blocks) {
      const { row, column } = parseAddress(at);
      cells.forEach((line, r) =>
        line.forEach((input, c) => {
          if (input !== null) sheet.getCell(row + r + 1, column + c + 1).value = input;
        }),
      );
    }
  }
  return workbook.xlsx.writeBuffer();
}

async function blank(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Sheet1');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
