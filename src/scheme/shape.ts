import * as v from 'valibot';
import { poolShape } from '../rules/pool';
import { adjustmentRuleShape, leafRuleShape } from '../rules/registry';
import { totalCapShape } from '../rules/totalCap';
import { remarkCodes } from './remarkCodes';
import type { Indicator, Scheme } from './scheme';
import { hasScoreSheets } from './stagesOf';

const text = v.pipe(v.string(), v.nonEmpty());

/** Keys stand in hidden cells, in rule keys (`T01/2`) and in lists of places, so they hold no separator. */
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));

/** Points of one part of a scheme. */
const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000));

const unitShape = v.strictObject({ code: key, name: text });

const groupShape = v.strictObject({
  id: key,
  name: text,
  table: key,
  units: v.array(unitShape),
  isExample: v.boolean(),
});

/** Where the document has no points. */
const maybePoints = v.nullable(points);
const maybeText = v.nullable(text);
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** A last-level indicator. */
const leafShape = v.strictObject({
  key,
  shared: v.optional(v.nullable(key), null),
  name: text,
  points: maybePoints,
  mayNotApply: v.boolean(),
  criterion: text,
  rules: v.pipe(v.array(leafRuleShape), v.minLength(1)),
  reading: v.optional(v.nullable(v.picklist(['items', 'tier'])), null),
  evidence: v.nullable(text),
  source: text,
});

/** An inner node, as its JSON must be; it holds itself. */
export const indicatorShape: v.GenericSchema<unknown, Indicator> = v.pipe(
  v.strictObject({
    key,
    name: text,
    otherName: maybeText,
    points: maybePoints,
    reading: v.nullable(v.picklist(['leaves', 'capAtStated'])),
    indicators: v.array(v.lazy(() => indicatorShape)),
    leaves: v.array(leafShape),
    lost: v.optional(leafShape),
  }),
  v.check(
    ({ indicators, leaves }) => (indicators.length === 0) !== (leaves.length === 0),
    'either indicators or leaves',
  ),
);

const tableShape = v.strictObject({
  id: key,
  name: text,
  annex: text,
  title: text,
  points: maybePoints,
  scale: v.picklist(['points', 'percent']),
  hasResponsible: v.boolean(),
  hasLevelTotals: v.boolean(),
  noteName: v.optional(maybeText, null),
  levels: v.pipe(v.array(text), v.minLength(1)),
  indicators: v.pipe(v.array(indicatorShape), v.minLength(1)),
});

/** A bonus or penalty item. */
const adjustmentShape = v.strictObject({
  key,
  sign: v.picklist(['bonus', 'penalty']),
  name: text,
  groups: v.nullable(v.pipe(v.array(key), v.minLength(1))),
  rule: adjustmentRuleShape,
  evidence: v.nullable(text),
  source: text,
});

const vetoShape = v.strictObject({
  key,
  name: text,
  groups: v.nullable(v.pipe(v.array(key), v.minLength(1))),
  effect: v.nullable(v.picklist(['zero', 'fail', 'both'])),
  quote: text,
  source: text,
});

/** The id is a word of the document, since rules name the series by it. */
const seriesShape = v.strictObject({
  id: text,
  name: text,
  periods: v.pipe(v.array(text), v.minLength(1)),
  groups: v.pipe(v.array(key), v.minLength(1)),
});

const overlapShape = v.strictObject({
  id: key,
  event: text,
  leafRules: v.pipe(v.array(text), v.minLength(1)),
  adjustment: key,
  handling: v.nullable(v.picklist(['both', 'leaf', 'adjustment'])),
});

const settlementShape = v.strictObject({
  bonusPool: v.nullable(poolShape),
  totalCap: totalCapShape,
  order: v.nullable(v.picklist(['capFirst', 'penaltyFirst'])),
  floor: v.nullable(v.picklist(['zero', 'none'])),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  passMark: maybePoints,
  conversionPercent: v.nullable(percent),
  conversionMinPercent: v.nullable(percent),
  bands: v.pipe(
    v.array(v.strictObject({ name: text, from: points, quotaPercent: v.nullable(percent) })),
    v.check(
      (bands) => bands.every((it, at) => at === 0 || it.from < (bands[at - 1]?.from ?? 0)),
      'from the highest band, each with a lower bound than the one above',
    ),
  ),
  tieBreakers: v.array(text),
  rounding: v.picklist(['end', 'stages']),
  notApplicable: v.nullable(v.picklist(['full', 'rescale', 'spread'])),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));

const partShape = v.strictObject({
  id: key,
  name: text,
  ratio: v.pipe(v.number(), v.gtValue(0), v.maxValue(100)),
  scores: count,
});

const stageSourceShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('table') }),
  v.strictObject({ kind: v.literal('typed') }),
  v.strictObject({
    kind: v.literal('periods'),
    periods: v.pipe(v.array(text), v.minLength(1)),
    missing: v.nullable(v.picklist(['average', 'zero'])),
  }),
  v.strictObject({
    kind: v.literal('composed'),
    parts: v.pipe(v.array(partShape), v.minLength(1)),
    missing: v.nullable(v.picklist(['zero', 'share'])),
  }),
  v.strictObject({
    kind: v.literal('rating'),
    raters: key,
    leastRaters: v.nullable(count),
    trim: v.nullable(v.picklist(['none', 'extremes'])),
  }),
]);

const stageShape = v.strictObject({
  id: key,
  name: text,
  otherName: maybeText,
  score: v.nullable(
    v.strictObject({ weightPercent: percent, sources: v.record(v.string(), stageSourceShape) }),
  ),
  due: v.string(),
});

const remarkShape = v.strictObject({
  code: v.picklist(remarkCodes),
  place: text,
  text,
  points: v.optional(maybePoints, null),
  readings: v.optional(v.array(text), []),
});

/** What the JSON of a scheme must be. What its keys point at is checked by `checkReferences`. */
export const schemeShape: v.GenericSchema<unknown, Scheme> = v.pipe(
  v.strictObject({
    format: v.literal(2),
    id: key,
    title: text,
    documentNumber: v.string(),
    issuer: v.string(),
    issuedOn: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
    year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
    groups: v.pipe(v.array(groupShape), v.minLength(1)),
    tables: v.pipe(v.array(tableShape), v.minLength(1)),
    adjustments: v.array(adjustmentShape),
    vetoes: v.array(vetoShape),
    series: v.array(seriesShape),
    overlaps: v.array(overlapShape),
    settlement: settlementShape,
    stages: v.array(stageShape),
    remarks: v.array(remarkShape),
  }),
  v.check(
    (it) => hasSheetsForVetoes(it),
    'a veto of a group that only stages score, which has no sheet to answer it on',
  ),
);

/** A veto is answered on the score sheet: where a group has none it would never count. */
function hasSheetsForVetoes(scheme: Pick<Scheme, 'vetoes' | 'groups' | 'stages'>): boolean {
  return scheme.vetoes.every(({ groups }) =>
    scheme.groups
      .filter(({ id }) => groups === null || groups.includes(id))
      .every(({ id }) => hasScoreSheets(scheme, id)),
  );
}
