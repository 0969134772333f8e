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
      { name, leaves: names, residual: null, special: 0 },
      { name, leaves: names, residual: null, special: 7 },
      { name, leaves: [name], residual: 0, special: 0 },
    ],
    MISSING_ROW: [
      { name, isElsewhere: false, leaves: [name], stated: 10, residual: 4 },
      { name, isElsewhere: true, leaves: [name], stated: 10, residual: 4 },
    ],
    SCORES_LOST: [{ tables: [name, other], leaves: 189 }],
    NUM_GAP: [
      { missing: [29, 30], residual: 0, around: [{ name, stated: 7, parts: [3, 2, 2] }] },
      { missing: [5], residual: 2, around: [{ name, stated: 7, parts: [5] }] },
      { missing: [5], residual: null, around: [] },
    ],
    ADDITIVE_VS_TIER: [{ additiveSum: 4, tierFull: 4 }],
    POLARITY: [
      { remark: name, readings: [name, other] },
      { remark: name, readings: [] },
    ],
    VETO_CONFLICT: [{ name, quote: other }],
    UNQUANTIFIED_ADJ: [
      { bonuses: [name], penalties: names },
      { bonuses: [], penalties: names },
      { bonuses: [name], penalties: [] },
    ],
    PASS_MARK_BLANK: [{ remark: name, max: 100 }],
    NAME_DRIFT: [{ name, otherName: other }],
    STAGE_NAME_DRIFT: [{ name, otherName: other }],
    DOCNO_MISMATCH: [{ number: '〔2017〕81', words: [name, other] }],
    STALE_YEAR: [{ year: 2020, places: [{ place: name, years: [2018, 2019] }] }],
    RETROACTIVE: [{ name, issuedOn: '2020-10-09', periods: [name, other] }],
    SELF_RATING: [{ unit: name, issuer: other }],
    GROUP_DIFF: [
      { remark: name, texts: [] },
      {
        remark: null,
        texts: [
          { table: name, text: other },
          { table: other, text: longText },
        ],
      },
    ],
    SUBJECT_MISMATCH: [
      { remark: name, points: 5 },
      { remark: name, points: null },
    ],
    EXTRA_PARAGRAPH: [{ remark: name }],
    STAGE_ACTOR: [{ remark: name }],
    GROUP_MIX: [{ remark: name }],
    SCOPE_GAP: [{ remark: name }],
    L2_LOST: [{ remark: name }],
    TEXT_DAMAGE: [{ remark: name }],
    TYPO: [{ remark: name }],
    RULE_AS_ITEM: [{ remark: name }],
    NO_THRESHOLD: [{ remark: name }],
    UNNUMBERED: [{ remark: name }],
    TOTAL_OK: [{ stated: 100, leaves: 100 }],
    TOTAL_SUM: [
      { stated: 100, leaves: 95, diff: -5, isExplained: false, full: 95 },
      { stated: 100, leaves: 96, diff: -4, isExplained: true, full: 96 },
    ],
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
      { capped: 20, rank: 8, uncapped: names, perGroup: [] },
      { capped: 20, rank: 0, uncapped: [], perGroup: [] },
      { capped: 0, rank: 0, uncapped: names, perGroup: [] },
      {
        capped: 20,
        rank: 8,
        uncapped: names,
        perGroup: [
          { name, capped: 20, rank: 0 },
          { name: other, capped: 20, rank: 8 },
        ],
      },
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
      { by: '2021-01-31', what: name, leafPoints: [5, 10] },
      { by: '2021-01-31', what: '', leafPoints: [5] },
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
    NOT_APPLICABLE: [
      { leaves: names, name, points: 5, full: 100, others: 3 },
      { leaves: [name], name, points: 5, full: 100, others: 0 },
    ],
    ZERO_SCOPE: [{ when: name, points: 5 }],
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
    SHORTFALL_WITHOUT_PENALTY: [{ demand: name, leafPoints: [5] }],
    DEADLINE_BEFORE_SCHEME: [{ by: '2021-01-31', documentNumber: '〔2021〕49' }],
    NO_PASS_MARK: [{ max: 100 }],
    NO_CONVERSION: [{ min: 0 }, { min: 4 }],
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
