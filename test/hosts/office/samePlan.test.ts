import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { evaluationOf, planOf } from '../../layout/fixture';
import { decisionsOn } from '../../scoring/decided';
import { everyFeature } from '../samplePlan';
import { pixelsOfWidth } from './excel/columnWidth';
import { workbookOfPlan } from './excel/plan/workbookOfPlan';
import type { Chart, Sheet } from './excel/model';
import { sheetNamed } from './excel/sheets';
import { sheetSnapshot, type Plain } from './excel/snapshot';
import { snapshotDiff } from './excel/snapshotDiff';
import { startOffice, type OfficeUnderTest } from './startOffice';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

/** 樟树 with two units of each group. */
function schemePlan(): WorkbookPlan {
  const base = evaluationOf();
  const units = ['town-01', 'town-02', 'dept-01', 'dept-02'];
  const roster = base.roster.filter((it) => units.includes(it.code));
  return planOf({ ...base, roster, decisions: decisionsOn(base.scheme) });
}

/**
 * Without what a plan does not say: how charts are called and coloured, apostrophes that keep texts texts, cells with an empty
 * text; numbers without the noise of fractions, widths in whole pixels, days of a validation as numbers.
 */
function comparable(sheet: Sheet): Plain {
  const text = JSON.stringify(sheetSnapshot(sheet), (key, value: unknown) => {
    if (value === '') return undefined;
    if (typeof value === 'number') return Math.round(value * 1e6) / 1e6;
    if (typeof value === 'string') return value.replace(/^=(\d+)$/, '$1');
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'charts' && Array.isArray(value)) return value.map(chartOf);
    if (key === 'columns') return Object.entries(value).map(pixelsOf);
    return 'apostrophe' in value && 'value' in value ? value.value || undefined : value;
  });
  return JSON.parse(text) as Plain;
}

function pixelsOf([column, width]: readonly [string, unknown]): readonly string[] {
  const [chars = '', ...rest] = String(width).split(' ');
  return [column, String(pixelsOfWidth(Number(chars))), ...rest];
}

function chartOf({ kind, title, hasLegend, at, series }: PlainChart): object {
  const cells = series.map(({ values, categories }) => ({ values, categories }));
  return { kind, title, hasLegend, at, cells };
}

/** A chart as a snapshot has it. */
interface PlainChart extends Pick<Chart, 'kind' | 'title' | 'hasLegend' | 'series'> {
  readonly at: string;
}

/** What tells the sheets of the host from those that the plan describes. */
async function differences(plan: WorkbookPlan, times: number): Promise<readonly string[]> {
  const { workbook } = office.open();
  const host = await createOfficeHost();
  for (let time = 0; time < times; time += 1) await host.render(plan);
  const wanted = workbookOfPlan(plan);
  return plan.sheets.flatMap(({ name }) =>
    snapshotDiff(
      comparable(sheetNamed(wanted, name)),
      comparable(sheetNamed(workbook, name)),
      6,
    ).map((it) => `${name}: ${it}`),
  );
}

test.each([
  ['a sheet of every feature', everyFeature, 1],
  ['a sheet of every feature, written anew in place,', everyFeature, 2],
  ['the evaluation of 樟树', schemePlan(), 1],
  ['the evaluation of 樟树, written anew in place,', schemePlan(), 2],
])(
  '%s is in every cell, look and rule what the plan says',
  async (_, plan, times) => {
    expect(await differences(plan, times)).toStrictEqual([]);
  },
  120_000,
);
