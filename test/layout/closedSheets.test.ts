import { newEvaluation } from '../../src/flows/newEvaluation';
import { newEventLedger } from '../../src/layout/eventRoom';
import { closedSheets } from '../../src/layout/closedSheets';
import { sheetOrder } from '../../src/layout/nameSheets';
import { loadTemplate } from '../../src/scheme/templates';
import type { Evaluation, Final } from '../../src/scoring/evaluation';
import { isLocked } from '../../src/workbook/isLocked';
import { evaluationOf, planOf } from './fixture';

const final: Final = {
  at: '2021-12-20T09:00:00.000Z',
  by: '王敏',
  digest: '',
  totals: {},
  entries: {},
};

function finalFor(evaluation: Evaluation, ...groups: readonly string[]): Evaluation {
  return { ...evaluation, finals: Object.fromEntries(groups.map((it) => [it, final])) };
}

/** Keys of the sheets with a cell that takes entries. */
function openSheets(evaluation: Evaluation): readonly string[] {
  const { styles, sheets } = planOf(evaluation);
  return sheets
    .filter((it) => it.styles.some(({ style }) => !isLocked(styles[style])))
    .map((it) => it.key);
}

test('no sheet is closed while nothing is final, nor for a group without sheets', () => {
  expect([...closedSheets(evaluationOf())]).toEqual([]);
  expect([...closedSheets(finalFor(evaluationOf({ inserted: ['town'] }), 'dept'))]).toEqual([]);
});

test('with all groups final every sheet that takes entries is closed, in either layout', () => {
  for (const layouts of [{}, { town: 'groupSheet', dept: 'groupSheet' }] as const) {
    const all = evaluationOf({
      layouts,
      events: newEventLedger,
      corrected: ['town', 'dept'],
      schemeSheets: true,
    });
    expect(openSheets(all).length).toBeGreaterThan(4);
    expect(openSheets(finalFor(all, 'town', 'dept'))).toEqual([]);
  }
});

test('the sheets of stages and ratings close with the group that they are for', () => {
  const scheme = loadTemplate('suzhou-2020');
  if (scheme === null) throw new Error('the template is missing');
  const groups = scheme.groups.map((it) => it.id);
  const start = newEvaluation(scheme);
  const all = { ...start, inserted: groups };
  const [first = ''] = groups;
  const open = openSheets(all);
  expect(open.filter((it) => it.startsWith('rating/')).length).toBeGreaterThan(1);
  expect(open.filter((it) => it.startsWith('stages/')).length).toBe(groups.length);
  const left = openSheets(finalFor(all, first));
  expect(left.filter((it) => /^(stages|rating)/.test(it))).toEqual(
    open.filter((it) => /^(stages|rating)/.test(it) && !it.endsWith(`/${first}`)),
  );
  expect(openSheets(finalFor(all, ...groups))).toEqual([]);
});

test('the ledger of events stays open as long as units of an open group are counted in it', () => {
  const start = evaluationOf();
  const codes = (group: string) =>
    start.roster.filter((it) => it.group === group).map((it) => it.code);
  const ledger = (...groups: readonly string[]) =>
    evaluationOf({ events: { ...newEventLedger, units: groups.flatMap(codes) } });
  const isClosed = (evaluation: Evaluation) => closedSheets(evaluation).has('events');
  expect(isClosed(finalFor(ledger('town'), 'town'))).toBe(true);
  expect(isClosed(finalFor(ledger('town', 'dept'), 'town'))).toBe(false);
  expect(isClosed(finalFor(ledger(), 'town'))).toBe(false);
  expect(isClosed(finalFor(ledger(), 'town', 'dept'))).toBe(true);
});

test('a closed sheet keeps its keys, formulas, validations and looks; its title says so', () => {
  const open = planOf(evaluationOf());
  const closed = planOf(finalFor(evaluationOf(), 'town'));
  const keys = sheetOrder(evaluationOf()).filter((it) => it.startsWith('score/'));
  const [key = ''] = keys;
  const [was, is] = [open, closed].map((it) => it.sheets.find((sheet) => sheet.key === key));
  if (was === undefined || is === undefined) throw new Error('no score sheet');
  const { styles: _was, blocks: before, ...old } = was;
  const { styles: _is, blocks: after, ...now } = is;
  expect(now).toEqual(old);
  const cells = (blocks: typeof before) => blocks.flatMap((it) => it.cells).flat();
  const changed = cells(after).filter((it, index) => it !== cells(before)[index]);
  expect(changed.filter((it) => typeof it === 'string')).toEqual([
    expect.stringMatching(/（已定稿）$/),
  ]);
});
