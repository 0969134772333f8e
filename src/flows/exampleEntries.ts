import type { ExampleTexts } from '../i18n/exampleTexts';
import { answers } from '../rules/answers';
import type { RankSeries } from '../scheme/scheme';
import type { RowEntry, SeriesEntries, UnitEntries } from '../scoring/evaluation';
import type { GroupModel, LeafModel, RuleModel } from '../scoring/model';
import type { ChoiceInput, InputSpec, NumberInput } from '../base/inputSpec';
import { createRandom, type Random } from './random';

/**
 * Made-up entries of one unit, the same for the same unit: most points are won, some are lost with a reason, and every
 * evidence cell is filled. Complete, so that totals and ranks can be seen.
 */
export function exampleEntries(model: GroupModel, unit: string, texts: ExampleTexts): UnitEntries {
  const random = createRandom(unit);
  const rows: Record<string, RowEntry> = {};
  const care = 0.45 + random() * 0.45;
  for (const leaf of model.branches.flatMap((it) => it.leaves))
    Object.assign(rows, leafRows(leaf, { random, care, texts }));
  for (const { adjustment, rule } of model.adjustments) {
    const isHit =
      rule.rule.kind !== 'discretionary' && random() > (adjustment.sign === 'bonus' ? 0.75 : 0.8);
    Object.assign(rows, adjustmentRows(rule, isHit, texts, adjustment.evidence !== null));
  }
  return { complete: answers.yes, rows };
}

/** Made-up ranks of every period: each held, each unit with a rank of its own. */
export function exampleSeries(series: RankSeries, units: readonly string[]): SeriesEntries {
  const random = createRandom(series.id);
  const ranks: Record<string, number[]> = Object.fromEntries(units.map((it) => [it, []]));
  series.periods.forEach(() => {
    const drawn = units.map((unit) => ({ unit, draw: random() })).sort((a, b) => a.draw - b.draw);
    drawn.forEach(({ unit }, index) => ranks[unit]?.push(index + 1));
  });
  return { held: series.periods.map(() => answers.yes), ranks };
}

interface Mood {
  readonly random: Random;
  /** The chance that nothing is lost at a rule. */
  readonly care: number;
  readonly texts: ExampleTexts;
}

function leafRows(leaf: LeafModel, mood: Mood): Record<string, RowEntry> {
  const { random, texts } = mood;
  const specs = leaf.rules.flatMap((it) => it.inputs.filter((spec) => spec.place === 'entry'));
  const drawn = specs.map((spec) => ({ spec, ...drawValue(spec, mood) }));
  const isLost = drawn.some((it) => it.isLost);
  return Object.fromEntries(
    drawn.map(({ spec, value, own }, index) => [
      spec.row,
      {
        self: random() < 0.8 ? value : own,
        review: value,
        reason: index === 0 && isLost ? pick(texts.reasons, random) : null,
        evidence:
          index === 0 && leaf.leaf.evidence !== null
            ? texts.evidence(1 + Math.floor(random() * 4))
            : null,
      },
    ]),
  );
}

interface Drawn {
  readonly value: number | string;
  /** What the unit says of itself: the full points, no fault. */
  readonly own: number | string;
  readonly isLost: boolean;
}

function drawValue(spec: InputSpec, mood: Mood): Drawn {
  const isLost = mood.random() > mood.care;
  switch (spec.type) {
    case 'choice':
      return drawChoice(spec, isLost, mood.random);
    case 'date': {
      const value = Math.round((spec.min + spec.max) / 2) - 1 - Math.floor(mood.random() * 20);
      return { value, own: value, isLost: false };
    }
    case 'number':
      return spec.isOptional
        ? drawCount(spec, isLost, mood.random)
        : drawPoints(spec, isLost, mood.random);
    default:
      return { value: '', own: '', isLost: false };
  }
}

/** A leaf is rarely lost whole, or all units would look alike at the bottom. */
function drawChoice(spec: ChoiceInput, isLost: boolean, random: Random): Drawn {
  const [first = '', second = first] = spec.choices;
  const isHit = isLost && random() < 0.15;
  return { value: isHit ? second : first, own: first, isLost: isHit };
}

function drawCount(spec: NumberInput, isLost: boolean, random: Random): Drawn {
  const value = isLost ? 1 + Math.floor(random() * Math.min(2, spec.max ?? 2)) : 0;
  return { value, own: 0, isLost: value > 0 };
}

function drawPoints(spec: NumberInput, isLost: boolean, random: Random): Drawn {
  const full = spec.max ?? 0;
  const steps = isLost ? 1 + Math.floor(random() * Math.max(1, full / spec.step / 4)) : 0;
  const value = Math.max(spec.min, full - steps * spec.step);
  return { value, own: full, isLost: steps > 0 };
}

function adjustmentRows(
  rule: RuleModel,
  isHit: boolean,
  texts: ExampleTexts,
  isProven: boolean,
): Record<string, RowEntry> {
  const specs = rule.inputs.filter((it) => it.place === 'entry' && it.type !== 'given');
  const kind = rule.rule;
  const value = (index: number): number | null => {
    if (specs[index]?.type !== 'number') return null;
    if (!isHit) return 0;
    if (kind.kind === 'bonusRange') return index === 0 ? 1 : kind.min;
    return index === specs.length - 1 ? 1 : 0;
  };
  return Object.fromEntries(
    specs.map((spec, index) => [
      spec.row,
      {
        self: value(index),
        review: value(index),
        reason: isHit && index === 0 ? texts.adjustmentReason : null,
        evidence: isHit && index === 0 && isProven ? texts.evidence(1) : null,
      },
    ]),
  );
}

function pick(items: readonly string[], random: Random): string {
  return items[Math.floor(random() * items.length)] ?? '';
}
