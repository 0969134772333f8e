import fc from 'fast-check';
import type { Json, Path } from '../../src/base/finding';
import { planContext, type PlanContext } from '../../src/layout/planWorkbook';
import { planResults } from '../../src/layout/planResults';
import { planScores } from '../../src/layout/planScores';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import type { Scheme, Settlement } from '../../src/scheme/scheme';
import { assess } from '../../src/scoring/assess';
import { firstRow } from '../../src/scoring/firstRow';
import type { SheetPlan } from '../../src/workbook/plan';
import type { Evaluation, RowEntry } from '../../src/scoring/evaluation';
import { edited } from '../scheme/edited';
import { wuweiScheme } from '../scheme/wuweiScheme';
import { decisionsOn, emptyEvaluation } from '../scoring/decided';
import { compareWithEngine, type Agreement } from './expectAgreement';
import { texts } from './fixture';
import { fillRandomly } from './randomEntries';
import { univerCells } from './univerCells';

jest.setTimeout(300_000);

/** Leaves that may not apply: two of one indicator, the only one of another, all of a third, and one without points. */
const optional = ['W03', 'W05', 'W08', 'W16', 'W17', 'W20', 'W21', 'W22', 'W34'];

type Handling = NonNullable<Settlement['notApplicable']>;

/** 武威 with leaves that may not apply, a cap on one indicator, and one of the three ways to handle them. */
function schemeWith(handling: Handling): Scheme {
  const base = wuweiScheme();
  const paths = locateTables(base).flatMap((it) =>
    locateTableLeaves(it)
      .filter((leaf) => optional.includes(leaf.item.key))
      .map((leaf): readonly [Path, Json] => [[...leaf.path, 'mayNotApply'], true]),
  );
  const capped: Path = ['tables', 0, 'indicators', 3, 'indicators', 1];
  return edited(
    base,
    ...paths,
    [[...capped, 'points'], 4],
    [[...capped, 'reading'], 'capAtStated'],
    [['settlement', 'notApplicable'], handling],
  );
}

/** Words in the cells that say 不适用, each unit its own. */
function withWords(evaluation: Evaluation, context: PlanContext, seed: number): Evaluation {
  const words = [null, null, '不适用', '不适用', '不适用', ' ', '适用', '#N/A'];
  const units = Object.fromEntries(
    Object.entries(evaluation.units).map(([unit, entries], at) => {
      const leaves = context.assessment.model('county').branches.flatMap((it) => it.leaves);
      const isTidy = (seed + at) % 2 === 0;
      const rows: Record<string, RowEntry> = { ...entries.rows };
      leaves
        .filter((it) => it.leaf.mayNotApply)
        .forEach((leaf, index) => {
          const key = firstRow(leaf.rules);
          const drawn = Math.imul(seed + 7, 2654435761 + index * 40503 + at * 977) >>> 8;
          const word = words[drawn % (isTidy ? 5 : words.length)] ?? null;
          const row = rows[key] ?? { self: null, review: null, reason: null, evidence: null };
          rows[key] = { ...row, applies: word };
        });
      return [unit, { ...entries, rows }];
    }),
  );
  return { ...evaluation, units };
}

interface Made {
  readonly context: PlanContext;
  readonly sheets: readonly SheetPlan[];
}

function make(handling: Handling, seed: number, layouts: Evaluation['layouts'] = {}): Made {
  const scheme = schemeWith(handling);
  const empty = { ...emptyEvaluation(scheme), decisions: decisionsOn(scheme), layouts };
  const filled = fillRandomly(assess(empty), seed, { hasTruthValues: false });
  const evaluation = withWords(filled, planContext(assess(empty), texts, []), seed);
  const context = planContext(assess(evaluation), texts, []);
  return { context, sheets: [...planScores(context), ...planResults(context)] };
}

async function agreement({ context, sheets }: Made): Promise<Agreement> {
  return compareWithEngine(context, await univerCells(sheets));
}

test.each(['full', 'rescale', 'spread'] as const)(
  'the sheets compute 不适用 as the engine does: %s',
  async (handling) => {
    await fc.assert(
      fc.asyncProperty(fc.noShrink(fc.nat(1e5)), async (seed) => {
        const { differences, figures } = await agreement(make(handling, seed));
        expect(differences.slice(0, 10)).toEqual([]);
        expect(figures).toBeGreaterThan(700);
      }),
      { numRuns: 3, examples: [[4], [11]] },
    );
  },
);

test.each(['full', 'rescale', 'spread'] as const)(
  'one sheet a group computes the same: %s',
  async (handling) => {
    const { differences, figures } = await agreement(make(handling, 11, { county: 'groupSheet' }));
    expect(differences.slice(0, 10)).toEqual([]);
    expect(figures).toBeGreaterThan(700);
  },
);

test.each([
  ['full points that are not counted', 'full', /SUM\((\$[A-Z]+\$\d+),/, 'SUM('],
  ['a score that is scaled too far', 'rescale', /\*100\/\(/, '*101/('],
  ['a share that counts twice', 'spread', /\*\((N\(\$[A-Z]+\$\d+\)\/)/, '*2*($1'],
] as const)('a fault in the formulas is seen: %s', async (_, handling, from, to) => {
  const made = make(handling, 4);
  const sheets = made.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map(({ at, cells }) => ({
      at,
      cells: cells.map((line) =>
        line.map((it) =>
          it !== null && typeof it === 'object' ? { formula: it.formula.replace(from, to) } : it,
        ),
      ),
    })),
  }));
  expect(sheets).not.toEqual(made.sheets);
  expect((await agreement({ ...made, sheets })).differences).not.toEqual([]);
});
