import { zhCNFindings } from '../../src/i18n/zh-CN-findings';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { planContext, type PlanContext } from '../../src/layout/planWorkbook';
import { planResults } from '../../src/layout/planResults';
import { planScores } from '../../src/layout/planScores';
import type { Scheme } from '../../src/scheme/scheme';
import { assess } from '../../src/scoring/assess';
import type { SheetPlan } from '../../src/workbook/plan';
import { edited } from '../scheme/edited';
import { zhangshu } from '../scheme/zhangshu';
import { decisionsOn, emptyEvaluation, type Choices } from '../scoring/decided';
import { fillRandomly, type Oddities } from './randomEntries';

/** A workbook of all units with random entries, and the planned sheets that compute. */
export interface RandomWorkbook {
  readonly context: PlanContext;
  readonly sheets: readonly SheetPlan[];
}

/** The scheme with what Zhangshu does not use: a cap of one rule, steps that no binary number has, halves to round. */
function varied(): Scheme {
  const leaf = ['tables', 0, 'indicators', 0, 'indicators', 0, 'leaves'] as const;
  return edited(
    zhangshu(),
    [
      [...leaf, 0, 'rules', 1],
      { kind: 'perOccurrence', when: '表述错误', measure: '处', points: 0.7, cap: 3 },
    ],
    [[...leaf, 1, 'rules', 0, 'step'], 0.3],
    [[...leaf, 3, 'rules', 0, 'step'], 0.05],
    [['settlement', 'decimals'], 1],
  );
}

const readings: readonly Choices[] = [
  {
    ORDER_UNDEFINED: 'capFirst',
    PENALTY_NO_FLOOR: 'zero',
    SOFT_CAP: 'hard',
    DOUBLE_COUNT: 'both',
    PER_ITEM_OR_HIGHEST: 'each',
    PER_CASE_OR_ONCE: 'each',
    CHILD_SUM: 'capAtStated',
    LATE_WITHOUT_PENALTY: 'points',
    EITHER_OR_BOTH: 'any',
  },
  {
    ORDER_UNDEFINED: 'penaltyFirst',
    PENALTY_NO_FLOOR: 'none',
    SOFT_CAP: 'soft',
    DOUBLE_COUNT: 'adjustment',
    PER_ITEM_OR_HIGHEST: 'highest',
    PER_CASE_OR_ONCE: 'once',
    LATE_WITHOUT_PENALTY: 'zero',
    EITHER_OR_BOTH: 'all',
  },
];

/** The same seed gives the same workbook: readings of the document, ties and entries. */
export function randomWorkbook(
  seed: number,
  oddities: Oddities = { hasTruthValues: true },
): RandomWorkbook {
  const scheme = seed % 2 === 0 ? zhangshu() : varied();
  const choices = readings[Math.floor(seed / 2) % readings.length] ?? {};
  const decisions = seed % 5 === 4 ? [] : decisionsOn(scheme, choices);
  const empty = emptyEvaluation(scheme);
  const ties = Math.floor(seed / 4) % 2 === 0 ? 'skip' : 'dense';
  const evaluation = { ...empty, decisions, options: { ...empty.options, ties } as const };
  const filled = fillRandomly(assess(evaluation), seed, oddities);
  const context = planContext(assess(filled), { sheets: zhCNSheets, findings: zhCNFindings }, []);
  return { context, sheets: [...planScores(context), ...planResults(context)] };
}
