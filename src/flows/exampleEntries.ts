import type { ExampleTexts } from '../i18n/exampleTexts';
import { answers as yesNo } from '../rules/answers';
import type { RowEntry, UnitEntries } from '../scoring/evaluation';
import type { AdjustmentModel, GroupModel, LeafModel, RuleModel } from '../scoring/model';
import { exampleAnswers, type ExampleAnswer } from './exampleAnswers';
import { createRandom, type Random } from './random';

/**
 * Makes up entries of the units of a group, the same for the same unit: most points are won, some are lost with a reason, and
 * every evidence cell is filled. Complete, so that totals and ranks can be seen.
 */
export function exampleEntries(
  model: GroupModel,
  texts: ExampleTexts,
): (unit: string) => UnitEntries {
  const leaves = model.branches
    .flatMap((it) => it.leaves)
    .map((leaf) => ({ leaf, rules: leaf.rules.map((it) => menuOf(it, texts)) }));
  const adjustments = model.adjustments.map((it) => ({ item: it, menu: menuOf(it.rule, texts) }));
  return (unit) => {
    const random = createRandom(unit);
    const { hasResponsible } = model.table;
    const mood = { random, care: 0.45 + random() * 0.45, texts, hasResponsible };
    const rows = [
      ...leaves.flatMap((it) => Object.entries(leafRows(it.leaf, it.rules, mood))),
      ...adjustments.flatMap((it) => Object.entries(adjustmentRows(it.item, it.menu, mood))),
    ];
    return { complete: yesNo.yes, rows: Object.fromEntries(rows) };
  };
}

interface Mood {
  readonly random: Random;
  /** The chance that nothing is lost at a rule. */
  readonly care: number;
  readonly texts: ExampleTexts;
  /** Whether the sheet asks for the office that answers for a leaf. */
  readonly hasResponsible: boolean;
}

/** The answers of a rule by what they do: nothing, something, almost all. */
interface Menu {
  readonly rule: RuleModel;
  readonly least: readonly ExampleAnswer[];
  readonly some: readonly ExampleAnswer[];
  readonly most: readonly ExampleAnswer[];
}

/** Above this part of what a rule can take, nearly all is lost. */
const someShare = 0.5;

function menuOf(rule: RuleModel, texts: ExampleTexts): Menu {
  const all = exampleAnswers(rule, texts);
  const lowest = all[0]?.points ?? 0;
  const highest = all[all.length - 1]?.points ?? 0;
  const limit = lowest + (highest - lowest) * someShare;
  return {
    rule,
    least: all.filter((it) => it.points === lowest),
    some: all.filter((it) => it.points > lowest && it.points <= limit),
    most: all.filter((it) => it.points > limit && it.points > lowest),
  };
}

/** A leaf is rarely lost whole, or all units would look alike at the bottom. */
const wholeShare = 0.15;

function drawLost({ least, some, most }: Menu, { random, care }: Mood): ExampleAnswer | null {
  const isLost = random() > care;
  const isWhole = random() < wholeShare;
  if (isLost && some.length > 0) return pick(some, random);
  return pick(isLost && isWhole && most.length > 0 ? most : least, random);
}

function leafRows(
  leaf: LeafModel,
  menus: readonly Menu[],
  mood: Mood,
): Readonly<Record<string, RowEntry>> {
  const { random, texts, hasResponsible } = mood;
  const drawn = menus.map((menu) => ({ menu, answer: drawLost(menu, mood) }));
  const isLost = drawn.some((it) => (it.answer?.points ?? 0) > 0);
  const rows = drawn.map(({ menu, answer }) =>
    rowsOf(menu.rule, answer, random() < 0.8 ? answer : pick(menu.least, random)),
  );
  return noted(Object.fromEntries(rows.flatMap((it) => Object.entries(it))), {
    reason: isLost ? pick(texts.reasons, random) : null,
    evidence: leaf.leaf.evidence === null ? null : texts.evidence(1 + Math.floor(random() * 4)),
    ...(hasResponsible ? { responsible: pick(texts.offices, random) } : {}),
  });
}

/** An adjustment of an example is at most so many times the smallest there is. */
const usualTimes = 2;

function adjustmentRows(
  { adjustment }: AdjustmentModel,
  menu: Menu,
  { random, texts }: Mood,
): Readonly<Record<string, RowEntry>> {
  const isHit = random() > (adjustment.sign === 'bonus' ? 0.75 : 0.8);
  const given = [...menu.some, ...menu.most];
  const hits = given.filter((it) => it.points <= (given[0]?.points ?? 0) * usualTimes);
  const answer = isHit && hits.length > 0 ? pick(hits, random) : (menu.least[0] ?? null);
  const hasGiven = isHit && hits.length > 0;
  return noted(rowsOf(menu.rule, answer, answer), {
    reason: hasGiven ? texts.adjustmentReason : null,
    evidence: hasGiven && adjustment.evidence !== null ? texts.evidence(1) : null,
  });
}

/** The rows of a rule with what both columns say, and what stands beside them. */
function rowsOf(
  rule: RuleModel,
  review: ExampleAnswer | null,
  self: ExampleAnswer | null,
): Readonly<Record<string, RowEntry>> {
  const beside = (row: string, place: 'reason' | 'evidence'): string | number | null => {
    const spec = rule.inputs.find((it) => it.row === row && it.place === place);
    return (spec && review?.values[spec.key]) ?? null;
  };
  const entries = rule.inputs.filter((it) => it.place === 'entry' && it.type !== 'given');
  return Object.fromEntries(
    entries.map(({ key, row }) => [
      row,
      {
        self: self?.values[key] ?? null,
        review: review?.values[key] ?? null,
        reason: beside(row, 'reason'),
        evidence: beside(row, 'evidence'),
      },
    ]),
  );
}

/** Reason and evidence of a leaf stand on its first row. */
function noted(
  rows: Readonly<Record<string, RowEntry>>,
  note: Pick<RowEntry, 'reason' | 'evidence' | 'responsible'>,
): Readonly<Record<string, RowEntry>> {
  const [first, ...others] = Object.entries(rows);
  if (first === undefined) return rows;
  const [key, row] = first;
  const reason = row.reason ?? note.reason;
  const evidence = row.evidence ?? note.evidence;
  return { [key]: { ...row, ...note, reason, evidence }, ...Object.fromEntries(others) };
}

function pick<T>(items: readonly T[], random: Random): T | null {
  return items[Math.floor(random() * items.length)] ?? null;
}
