import { stateWord } from '../../src/layout/eventFormulas';
import { eventGridOf } from '../../src/layout/planEvents';
import { listRows } from '../../src/layout/listSheet';
import { planContext, type PlanContext } from '../../src/layout/planWorkbook';
import { sheetKeys } from '../../src/layout/sheetKey';
import { assess } from '../../src/scoring/assess';
import { resolveEvents } from '../../src/scoring/resolveEvents';
import { formatAddress } from '../../src/workbook/address';
import { compareWithEngine, type CellReader } from './expectAgreement';
import { texts } from './fixture';
import { withRandomEvents } from './randomEvents';
import { computingSheets, randomWorkbook } from './randomWorkbook';
import { univerCells } from './univerCells';

const minute = 60_000;

/** Units of a group in a workbook with a fault: enough to show each of them. */
const few = 8;

function randomLedger(seed: number, oddShare: number, most?: number): PlanContext {
  const { assessment } = randomWorkbook(seed, most === undefined ? {} : { most }).context;
  const { evaluation, scheme } = assessment;
  const filled = withRandomEvents(evaluation, scheme, seed, { count: 120, oddShare });
  return planContext(assess(filled), texts, []);
}

/** Rows whose cells on the sheet are not what the engine makes of the event. */
function rowDifferences(context: PlanContext, read: CellReader): readonly unknown[] {
  const { evaluation, scheme } = context.assessment;
  const grid = eventGridOf(context);
  if (grid === null || evaluation.events === null) throw new Error('no ledger');
  const words = texts.sheets.events.states;
  const rows = resolveEvents(evaluation.events.events, grid.lists, scheme.year);
  const name = context.name(sheetKeys.events);
  return rows.flatMap(({ state, kept }, index) => {
    const at = (column: 'state' | 'counted' | 'wrong') =>
      read(name, formatAddress(listRows.firstRow + index, grid.column(column))) ?? '';
    const sheet = [at('state'), at('counted'), at('wrong')];
    const engine = [stateWord(state, words), kept.counted, kept.wrong];
    return JSON.stringify(sheet) === JSON.stringify(engine)
      ? []
      : [{ event: evaluation.events?.events[index], sheet, engine }];
  });
}

test.each([
  [2, 0],
  [5, 0.02],
  [4, 0.3],
])(
  'the ledger and the score sheets that read it compute what the engine computes (seed %d, odd share %d)',
  async (seed, oddShare) => {
    const context = randomLedger(seed, oddShare);
    const sheets = computingSheets(context);
    const read = await univerCells(sheets);
    expect(rowDifferences(context, read).slice(0, 5)).toEqual([]);
    const { differences, figures } = compareWithEngine(context, read);
    expect(differences.slice(0, 20)).toEqual([]);
    expect(figures).toBeGreaterThan(4000);
  },
  minute,
);

test.each([
  ['a year that begins three days late', '>=44197,', '>=44230,'],
  ['a unit whose wrong events do no harm', '>0,"有误",SUMIF', '>9,"有误",SUMIF'],
  ['a look-up that takes a sign for any text', 'IF($C', 'IF("x"<>$C'],
  ['an event without a basis that is counted', '="","缺依据"', '="x","缺依据"'],
])(
  'a fault in the ledger is seen: %s',
  async (_, from, to) => {
    const context = randomLedger(4, 0.3, few);
    const sheets = computingSheets(context);
    const faulty: typeof sheets = JSON.parse(
      JSON.stringify(sheets).replaceAll(
        JSON.stringify(from).slice(1, -1),
        JSON.stringify(to).slice(1, -1),
      ),
    );
    expect(faulty).not.toEqual(sheets);
    const read = await univerCells(faulty);
    const { differences } = compareWithEngine(context, read);
    expect([...rowDifferences(context, read), ...differences]).not.toEqual([]);
  },
  minute,
);
