import type { FindingCode, FindingParams } from '../../../src/base/finding';
import type { FindingTexts } from '../../../src/i18n/findingTexts';
import type { SampleWords } from './words';

type FindingSamples = { readonly [C in FindingCode]: readonly FindingParams[C][] };

/** Parameters of every code, with the cases that its text tells apart. */
function findingSamples({ name, other, names, longText }: SampleWords): FindingSamples {
  const parts = [
    { name, count: 8, points: 40 },
    { name: other, count: 3, points: 10 },
  ];
  return {
    CHILD_SUM: [
      { name, stated: 55, actual: 50, diff: -5, parts },
      { name, stated: 15, actual: 20, diff: 5, parts },
    ],
    POINTS_MISSING: [
      { name, leaves: names, residual: null },
      { name, leaves: [name], residual: 0 },
    ],
    TOTAL_OK: [{ stated: 100, leaves: 100 }],
    TOTAL_SUM: [{ stated: 100, leaves: 95, diff: -5 }],
    UNREACHABLE_ZERO: [{ name, points: 5, maxDeduct: 3, floor: 2 }],
    NO_SCORING_RULE: [{ leaves: names, points: 37 }],
    ORDER_UNDEFINED: [
      {
        cap: 100,
        examples: [{ base: 100, bonus: 10, penalty: 10, capFirst: 90, penaltyFirst: 100 }],
      },
      { cap: 100, examples: [] },
    ],
    PENALTY_NO_FLOOR: [
      { capped: 20, rank: 8, uncapped: names },
      { capped: 20, rank: 0, uncapped: [] },
    ],
    SOFT_CAP: [
      { cap: 10, quote: longText },
      { cap: 10, quote: '' },
    ],
    DOUBLE_COUNT: [{ event: name, leafPoints: 1, penaltyPoints: 5, per: 6 }],
    BONUS_ALONE_FILLS_CAP: [
      { cap: 10, single: 10, rankMax: 8, example: 13 },
      { cap: 10, single: 10, rankMax: 0, example: 10 },
    ],
    PER_ITEM_OR_HIGHEST: [
      {
        measure: name,
        levels: [
          { name, points: 10 },
          { name: other, points: 5 },
        ],
      },
    ],
    PER_CASE_OR_ONCE: [{ what: name, measure: other, points: 10 }],
    EITHER_OR_BOTH: [{ items: [name, other], points: 2 }],
    LATE_WITHOUT_PENALTY: [
      { by: '2021-01-31', what: name, points: 5 },
      { by: '2021-01-31', what: '', points: 5 },
    ],
    ITEM_SUM: [
      { stated: 5, actual: 4, diff: -1, parts },
      { stated: 5, actual: 6, diff: 1, parts },
    ],
    TIER_OVERLAP: [
      {
        measure: name,
        from: 10,
        to: 10,
        awards: [
          { min: 5, max: 5 },
          { min: 3, max: 4 },
        ],
      },
      { measure: name, from: 10, to: 12, awards: [] },
      { measure: name, from: 10, to: null, awards: [] },
    ],
    TIER_GAP: [
      { measure: name, from: 3, to: 3 },
      { measure: name, from: 3, to: 5 },
      { measure: name, from: 11, to: null },
    ],
    TIER_RANGE_UNSPECIFIED: [{ ranges: [{ min: 3, max: 4 }] }],
    TIER_AMBIGUOUS: [{ cumulative: 3, max: 2 }],
    ZERO_SCOPE: [{ when: name, points: 5 }],
    SHORTFALL_WITHOUT_PENALTY: [{ demand: name, points: 5 }],
    STAGE_WEIGHTS: [{ sum: 115, diff: 15, stages: [{ name, weight: 115 }] }],
    COMPOSE_PARTIAL: [{ ratio: '2:1:1', composed: names, others: [name] }],
    PERIOD_MISSING: [{ stage: name, periods: 4 }],
    PART_MISSING: [
      {
        stage: name,
        parts: [
          { name, ratio: 2 },
          { name: other, ratio: 1 },
        ],
      },
    ],
    RATING_LEAST: [{ stage: name, raters: name, ratees: other, count: 48, majority: 25 }],
    RATING_TRIM: [{ stage: name }],
    DEADLINE_BEFORE_SCHEME: [{ by: '2021-01-31', documentNumber: '〔2021〕49' }],
    NO_PASS_MARK: [{}],
    NO_CONVERSION: [{}],
    STAGE_UNDEFINED: [{ remark: name }],
    ROW_SHIFT: [{ remark: name }],
    NAME_DAMAGE: [{ names }],
    BODY_ANNEX_MISMATCH: [{ remark: name }],
  };
}

/** Asks for title, explanation and all options of every sample of every code. */
export function callFindings(texts: FindingTexts, words: SampleWords): void {
  const samples = findingSamples(words);
  const isCode = (key: string): key is FindingCode => key in samples;
  const callCode = <C extends FindingCode>(code: C, all: readonly FindingParams[C][]): void => {
    const { title, explanation, options } = texts.codes[code];
    const readings = Object.values<(params: FindingParams[C]) => unknown>(options);
    all.forEach((params) => {
      title(params);
      explanation(params, (key) => key);
      readings.forEach((reading) => reading(params));
    });
  };
  Object.keys(samples)
    .filter(isCode)
    .forEach((code) => callCode(code, samples[code]));
}
