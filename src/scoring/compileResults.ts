import {
  all,
  compare,
  divide,
  input,
  multiply,
  not,
  number,
  numeric,
  ref,
  round,
  subtract,
  when,
  type Expression,
  type Test,
} from '../base/expression';
import type { Settlement } from '../scheme/scheme';
import { totalKeys } from './model';
import { resultKeys, type BandModel, type ResultModel, type TieBreaker } from './resultModel';

/** Digits that a float of a few decimals keeps exactly; beyond them is noise. */
const noiseDigits = 9;
/** 折算 has at least so many, whatever the total has: 88 × 4% = 3.52. */
const leastConvertedDigits = 2;

/** Keys that a total of a group is made of: of stages, or of top-level indicators and `base`, `bonus`, `penalty`. */
export interface ResultParts {
  readonly parts: readonly string[];
  /** Whether a veto can make a unit 不合格. */
  readonly canFail: boolean;
}

/**
 * The results of a group as its settlement says. A tie breaker that the group has no part for is left out: it belongs to
 * another group's table.
 */
export function compileResults(
  settlement: Settlement,
  { parts, canFail }: ResultParts,
): ResultModel {
  const { passMark, conversionPercent, decimals } = settlement;
  const bands = bandsOf(settlement, canFail);
  return {
    final: when(numeric(resultKeys.override), input(resultKeys.override), ref(resultKeys.computed)),
    bands,
    band: bands.length === 0 ? null : bandOf(bands, passMark, canFail),
    converted: conversionPercent === null ? null : convertedBy(conversionPercent, decimals),
    conversionPercent,
    tieBreakers: settlement.tieBreakers.filter((it) => parts.includes(it)).map(tieBreaker),
  };
}

/** Below the pass mark there is 不合格, unless nothing is said of one and the lowest band takes whatever is left. */
function bandsOf({ bands, passMark }: Settlement, canFail: boolean): readonly BandModel[] {
  const named = bands.map(({ name, from, quotaPercent }, index): BandModel => {
    const isRest = index === bands.length - 1 && passMark === null;
    return { name: { kind: 'named', name }, from: isRest ? null : from, quotaPercent };
  });
  const pass: BandModel = { name: { kind: 'pass' }, from: passMark, quotaPercent: null };
  const fail: BandModel = { name: { kind: 'fail' }, from: null, quotaPercent: null };
  if (passMark !== null) return [...(named.length === 0 ? [pass] : named), fail];
  return named.length === 0 && canFail ? [fail] : named;
}

/**
 * The first band whose bound is reached; above the pass mark the lowest catches the rest, below it the unit is 不合格. A veto
 * puts a unit into the last band.
 */
function bandOf(
  bands: readonly BandModel[],
  passMark: number | null,
  canFail: boolean,
): Expression {
  const final = ref(resultKeys.final);
  const last = number(bands.length);
  const reached = passMark === null ? bands : bands.slice(0, -1);
  const byBound = reached.reduceRight<Expression>(
    (rest, { from }, index) =>
      from === null || index === reached.length - 1
        ? number(index + 1)
        : when(compare(final, '>=', number(from)), number(index + 1), rest),
    number(0),
  );
  const isOnlyVeto = bands.length === 1 && bands[0]?.name.kind === 'fail';
  const graded = isOnlyVeto ? number(0) : byBound;
  const failing = failingTests(passMark, canFail);
  return failing === null ? graded : when(failing, last, graded);
}

function failingTests(passMark: number | null, canFail: boolean): Test | null {
  const failed = compare(ref(totalKeys.failed), '>', number(0));
  if (passMark === null) return canFail ? failed : null;
  const passes = compare(ref(resultKeys.final), '>=', number(passMark));
  return not(canFail ? all(passes, not(failed)) : passes);
}

/** Rounded once, from the rounded total. */
function convertedBy(percent: number, decimals: number): Expression {
  const share = divide(multiply(ref(resultKeys.final), number(percent)), number(100));
  return round(round(share, noiseDigits), Math.max(leastConvertedDigits, decimals));
}

/** Sums of doubles part only where they differ by more than noise. Fewer points lost are better. */
function tieBreaker(key: string): TieBreaker {
  if (key === 'penalty')
    return { key, value: round(subtract(number(0), ref(totalKeys.penalty)), noiseDigits) };
  const part = key === 'base' || key === 'bonus' ? totalKeys[key] : key;
  return { key, value: round(ref(part), noiseDigits) };
}
