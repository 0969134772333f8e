import { points, zero } from '../base/points';
import type { Step } from '../base/step';
import type { Adjustment } from '../scheme/scheme';
import type { UnitEntries } from './evaluation';
import { explainScaling, explainSubtotal } from './explainSubtotal';
import { firstRow } from './firstRow';
import type { SeriesLookup } from './lookup';
import type { AdjustmentModel, GroupModel } from './model';
import { ruleStep } from './ruleStep';
import { createStepList, type StepList } from './stepList';
import type { UnitScore } from './unitScore';

/**
 * How a unit came to its total: subtotals with their caps and what does not apply, bonus items and the pool's cap, penalty items, cap and floor of
 * the total in the decided order, vetoes, rounding. `base`, `bonus` and `penalty` change nothing; they say what there is by then.
 * Items that gave or took nothing are left out.
 *
 * The changes add up to the last `remaining`: the rounded total, of an unfinished unit the unrounded one. While decisions
 * are open there is no total, and the steps end with the bonus.
 */
export function explainTotal(
  model: GroupModel,
  entries: UnitEntries,
  score: UnitScore,
  series: SeriesLookup,
): readonly Step[] {
  const list = createStepList();
  const { settlement } = model;
  const explainItems = (sign: Adjustment['sign']): void => {
    for (const it of model.adjustments)
      if (it.adjustment.sign === sign) explainItem(list, it, score, { entries, series });
    list.add(zero, (figures) => ({ step: sign, ...figures }));
  };
  for (const { indicator } of model.branches) explainSubtotal(list, indicator, model, score);
  explainScaling(list, model, score);
  list.add(zero, (figures) => ({ step: 'base', ...figures }));
  explainItems('bonus');
  explainPool(list, model, score);
  if (score.total === null) return list.steps();

  const floor = (): void => explainFloor(list, model);
  const cap = (): void => explainCap(list, model);
  const penalties = (): void => explainItems('penalty');
  const isCapLast = settlement.order === 'penaltyFirst';
  for (const explain of isCapLast ? [penalties, floor, cap] : [cap, penalties, floor]) explain();
  explainVetoes(list, model, entries, score);
  if (score.rounded !== null) {
    const { decimals } = settlement;
    const change = score.rounded.minus(list.remaining());
    list.add(change, (figures) => ({ step: 'round', decimals, ...figures }));
  }
  return list.steps();
}

function explainVetoes(
  list: StepList,
  { vetoes }: GroupModel,
  { rows }: UnitEntries,
  score: UnitScore,
): void {
  for (const { key, veto } of vetoes) {
    const { effect, name, quote } = veto;
    if (effect === null || !score.vetoes.includes(key)) continue;
    const change = effect === 'fail' ? zero : zero.minus(list.remaining());
    const reason = rows[key]?.reason ?? null;
    list.add(change, (figures) => ({ step: 'veto', name, effect, quote, reason, ...figures }));
  }
}

interface Typed {
  readonly entries: UnitEntries;
  readonly series: SeriesLookup;
}

function explainItem(
  list: StepList,
  { adjustment, rule }: AdjustmentModel,
  score: UnitScore,
  { entries, series }: Typed,
): void {
  const amount = score.rules[rule.key]?.points ?? zero;
  if (amount.eq(0)) return;
  const reason = entries.rows[firstRow([rule])]?.reason ?? null;
  list.add(adjustment.sign === 'bonus' ? amount : zero.minus(amount), (figures) =>
    ruleStep(rule, { ...figures, reason }, entries, series),
  );
}

function explainPool(list: StepList, { settlement }: GroupModel, score: UnitScore): void {
  const pool = settlement.bonusPool;
  if (pool === null || pool.isHard === false || score.bonusRaw.eq(0)) return;
  const { cap } = pool;
  const cut = score.bonusRaw.minus(score.bonus);
  list.add(zero.minus(cut), (figures) => ({ step: 'poolCut', cap: points(cap), cut, ...figures }));
}

function explainCap(list: StepList, { settlement }: GroupModel): void {
  if (settlement.totalCap.cap === null) return;
  const cap = points(settlement.totalCap.cap);
  const over = list.remaining().minus(cap);
  list.add(over.gt(0) ? zero.minus(over) : zero, (figures) => ({
    step: 'totalCap',
    cap,
    ...figures,
  }));
}

function explainFloor(list: StepList, { settlement }: GroupModel): void {
  if (settlement.floor !== 'zero') return;
  const now = list.remaining();
  list.add(now.lt(0) ? zero.minus(now) : zero, (figures) => ({ step: 'floorTotal', ...figures }));
}
