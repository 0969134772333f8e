import type { Issue } from '../base/issue';
import { plainValue, type Typed } from '../base/value';
import { answers } from '../rules/answers';
import type { UnitEntries } from './evaluation';
import { firstRow } from './firstRow';
import { isBlank } from './isBlank';
import type { AdjustmentModel, GroupModel, LeafModel, RuleModel, VetoModel } from './model';
import { totalLost } from './totalLost';
import type { UnitScore } from './unitScore';

/**
 * What must be written beside the entries and is not: `entry.reasonMissing` where points were lost, `entry.notApplicableReason`, `entry.incompleteAward`
 * where an amount of discretion lacks its reason, basis or approver, `entry.vetoUnfounded` where a veto lacks its
 * ground or basis, and `entry.evidenceMissing` (a warning, once the unit's
 * 评定完成 is 是) where the scheme wants something handed in.
 */
export function checkNotes(
  model: GroupModel,
  entries: UnitEntries,
  score: UnitScore,
): readonly Issue[] {
  const isComplete = plainValue(entries.complete) === answers.yes;
  const leaves = model.branches.flatMap((branch) => branch.leaves);
  return [
    ...leaves.flatMap((it) => [
      ...checkLeafReason(it, entries, score),
      ...(isComplete && score.leaves[it.key]?.state !== 'notApplicable'
        ? checkEvidence(it.leaf.evidence, it.rules, entries, score)
        : []),
    ]),
    ...model.adjustments
      .filter(isTyped)
      .flatMap((it) => [
        ...checkAdjustment(it, entries, score),
        ...(isComplete && hasGiven(it, score)
          ? checkEvidence(it.adjustment.evidence, [it.rule], entries, score)
          : []),
      ]),
    ...model.vetoes
      .filter((it) => plainValue(entries.rows[it.key]?.review ?? null) === answers.yes)
      .flatMap((it) => checkVeto(it, entries, score)),
  ];
}

const vetoColumns = { reason: 'reason', basis: 'evidence' } as const;

function checkVeto(
  { key }: VetoModel,
  entries: UnitEntries,
  { unit }: UnitScore,
): readonly Issue[] {
  const missing = (['reason', 'basis'] as const).filter((it) =>
    isBlank(entries.rows[key]?.[vetoColumns[it]]),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const place = { unit, indicator: key, column: vetoColumns[first] } as const;
  return [{ code: 'entry.vetoUnfounded', severity: 'error', params: { missing }, place }];
}

/** What another sheet says needs no reason here: that sheet is the reason. */
function isTyped({ rule }: AdjustmentModel): boolean {
  return rule.inputs.some((it) => it.type !== 'given');
}

function checkLeafReason(
  leaf: LeafModel,
  entries: UnitEntries,
  score: UnitScore,
): readonly Issue[] {
  if (score.leaves[leaf.key]?.state === 'notApplicable') return checkApplies(leaf, entries, score);
  const lost = totalLost(leaf, score);
  return lost === null || isExplained(leaf.rules, entries, score)
    ? []
    : checkReason(lost, firstRow(leaf.rules), entries, score);
}

/** Whether all that was taken was counted in the ledger of events, where each event has its basis. */
function isExplained(
  rules: readonly RuleModel[],
  { counted = [] }: UnitEntries,
  { rules: results }: UnitScore,
): boolean {
  const taking = rules.filter((it) => Number(results[it.key]?.points ?? 0) > 0);
  return (
    taking.length > 0 && taking.every((it) => it.inputs.every((spec) => counted.includes(spec.row)))
  );
}

/** `entry.notApplicableReason`: the choice changes the score, so it must be accounted for. */
function checkApplies(
  { rules }: LeafModel,
  entries: UnitEntries,
  { unit }: UnitScore,
): readonly Issue[] {
  const row = firstRow(rules);
  if (!isBlank(entries.rows[row]?.reason)) return [];
  const place = { unit, indicator: row, column: 'reason' } as const;
  return [{ code: 'entry.notApplicableReason', severity: 'error', params: {}, place }];
}

function checkAdjustment(
  { adjustment, rule }: AdjustmentModel,
  entries: UnitEntries,
  score: UnitScore,
): readonly Issue[] {
  if (rule.rule.kind === 'discretionary') return checkAward(rule, entries, score);
  const taken = score.rules[rule.key]?.points ?? null;
  if (adjustment.sign === 'bonus' || taken === null) return [];
  if (isExplained([rule], entries, score)) return [];
  return checkReason(Number(taken), firstRow([rule]), entries, score);
}

function checkReason(
  lost: number,
  row: string,
  entries: UnitEntries,
  { unit }: UnitScore,
): readonly Issue[] {
  if (lost <= 0 || !isBlank(entries.rows[row]?.reason)) return [];
  const place = { unit, indicator: row, column: 'reason' } as const;
  return [{ code: 'entry.reasonMissing', severity: 'error', params: { lost }, place }];
}

const awardParts = ['reason', 'basis', 'approver'] as const;

/** The rule's text inputs are named after what they ask: `P5/reason`. */
function checkAward(rule: RuleModel, entries: UnitEntries, { unit }: UnitScore): readonly Issue[] {
  const typedFor = (part: string): Typed => {
    const spec = rule.inputs.find((it) => it.key === `${rule.key}/${part}`);
    const row = spec && entries.rows[spec.row];
    return (spec?.place === 'entry' ? row?.review : spec && row?.[spec.place]) ?? null;
  };
  const amount = plainValue(typedFor('amount'));
  if (typeof amount !== 'number' || amount <= 0) return [];
  const missing = awardParts.filter((it) => isBlank(typedFor(it)));
  const spec = rule.inputs.find((it) => it.key === `${rule.key}/${missing[0] ?? ''}`);
  if (spec === undefined) return [];
  const column = spec.place === 'entry' ? 'review' : spec.place;
  const place = { unit, indicator: spec.row, column } as const;
  return [{ code: 'entry.incompleteAward', severity: 'error', params: { missing }, place }];
}

function hasGiven({ adjustment, rule }: AdjustmentModel, score: UnitScore): boolean {
  return adjustment.sign === 'bonus' && Number(score.rules[rule.key]?.points ?? 0) > 0;
}

function checkEvidence(
  wanted: string | null,
  rules: readonly RuleModel[],
  entries: UnitEntries,
  { unit }: UnitScore,
): readonly Issue[] {
  const row = firstRow(rules);
  if (wanted === null || !isBlank(entries.rows[row]?.evidence)) return [];
  const place = { unit, indicator: row, column: 'evidence' } as const;
  return [{ code: 'entry.evidenceMissing', severity: 'warning', params: { wanted }, place }];
}
