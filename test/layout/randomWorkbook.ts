import type { Json, Path } from '../../src/base/finding';
import { zhCNFindings } from '../../src/i18n/zh-CN-findings';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { planContext, type PlanContext } from '../../src/layout/planWorkbook';
import { planFront } from '../../src/layout/planFront';
import { planResults } from '../../src/layout/planResults';
import { planScores } from '../../src/layout/planScores';
import { sheetKeys } from '../../src/layout/sheetKey';
import { parseRule } from '../../src/rules/registry';
import type { Scheme } from '../../src/scheme/scheme';
import { assess } from '../../src/scoring/assess';
import type { Evaluation } from '../../src/scoring/evaluation';
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

/** Where leaves of towns stand, and the sentences that they earn points by: caps, thirds, ranges, tiers that overlap. */
const earned: readonly (readonly [Path, readonly string[]])[] = [
  [[0, 'indicators', 0, 'leaves', 4], ['甲（1分），乙（0.3分），丙（9分）']],
  [[0, 'indicators', 0, 'leaves', 5], ['共3项信息，各项等分']],
  [
    [0, 'indicators', 0, 'leaves', 6],
    [
      '每项信息分值为1分，未更新的不得分',
      '拨打1次未接通，再追拨2次',
      '收到留言之日起3个工作日内回复，按工作日历计算，否则扣0.7分',
    ],
  ],
  [
    [0, 'indicators', 1, 'leaves', 0],
    ['公开了的得3分，否则不得分', '一站式办结率不低于95%，否则扣0.7分'],
  ],
  [
    [0, 'indicators', 1, 'leaves', 2],
    ['电话能接通的得1分，能正确回答的得2分，逐档累加', '发布信息不超过5小时，否则扣0.7分'],
  ],
  [[3, 'indicators', 0, 'leaves', 0], ['规范的得3分，较规范的得1～2.5分，不规范的最多得0.5分']],
  [
    [4, 'indicators', 0, 'leaves', 0],
    ['检索结果出现10次及以上得5分，6～10次得3～4分，3～5次得1～2分，2次及以下最多得0.5分'],
  ],
];

function earnedRules(): readonly (readonly [Path, Json])[] {
  return earned.map(([place, sentences]) => {
    const rules = sentences.map((it) => JSON.parse(JSON.stringify(parseRule(it, 'leaf'))) as Json);
    return [['tables', 0, 'indicators', ...place, 'rules'], rules];
  });
}

const vetoes: Json = (['zero', 'fail', 'both'] as const).map((effect, index) => ({
  key: `V${index + 1}`,
  name: `否决${index + 1}`,
  groups: effect === 'both' ? ['dept'] : null,
  effect,
  quote: '弄虚作假的，从严处理。',
  source: '示例',
}));

/** Bands, a pass mark, a conversion, and what parts equal totals. */
const results: readonly (readonly [Path, Json])[] = [
  [
    ['settlement', 'bands'],
    [
      { name: '优秀', from: 90, quotaPercent: 20 },
      { name: '良好', from: 80.5, quotaPercent: null },
      { name: '一般', from: 0, quotaPercent: null },
    ],
  ],
  [['settlement', 'passMark'], 60],
  [['settlement', 'conversionPercent'], 4.5],
  [
    ['settlement', 'tieBreakers'],
    ['bonus', 'penalty', 'T.1', 'base'],
  ],
];

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
    ...earnedRules(),
    [['settlement', 'decimals'], 1],
    [['vetoes'], vetoes],
    ...results,
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
    ITEM_SUM: 'keep',
    TIER_OVERLAP: 'higher',
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
    ITEM_SUM: 'keep',
    TIER_OVERLAP: 'lower',
    EITHER_OR_BOTH: 'all',
  },
];

const layoutsHere: readonly Evaluation['layouts'][] = [
  { town: 'unitSheets', dept: 'groupSheet' },
  { town: 'groupSheet', dept: 'unitSheets' },
];

/** How a workbook is made: odd entries, and how many units a group has at most. */
interface RandomOptions {
  readonly oddities?: Oddities;
  readonly most?: number;
}

/** The same seed gives the same workbook: readings of the document, ties, layouts and entries. */
export function randomWorkbook(
  seed: number,
  { oddities = { hasTruthValues: true }, most = Infinity }: RandomOptions = {},
): RandomWorkbook {
  const scheme = seed % 2 === 0 ? zhangshu() : varied();
  const choices = readings[Math.floor(seed / 2) % readings.length] ?? {};
  const decisions = seed % 5 === 4 ? [] : decisionsOn(scheme, choices);
  const empty = emptyEvaluation(scheme);
  const ties = Math.floor(seed / 4) % 2 === 0 ? 'skip' : 'dense';
  const roster = scheme.groups.flatMap((group) =>
    empty.roster.filter((it) => it.group === group.id).slice(0, most),
  );
  const options = { ...empty.options, ties } as const;
  const evaluation = { ...empty, roster, decisions, options };
  const corrected = seed % 2 === 0 ? [] : scheme.groups.map((it) => it.id);
  const layouts = layoutsHere[Math.floor(seed / 3) % layoutsHere.length] ?? {};
  const filled = { ...fillRandomly(assess(evaluation), seed, oddities), corrected, layouts };
  const context = planContext(assess(filled), { sheets: zhCNSheets, findings: zhCNFindings }, []);
  return { context, sheets: computingSheets(context) };
}

/** The planned sheets that compute, and those that they read. */
export function computingSheets(context: PlanContext): readonly SheetPlan[] {
  const calendar = planFront(context).filter((it) => it.key === sheetKeys.calendar);
  return [...planScores(context), ...planResults(context), ...calendar];
}
