import * as v from 'valibot';
import { poolShape } from '../rules/pool';
import { adjustmentRuleShape, leafRuleShape } from '../rules/registry';
import { totalCapShape } from '../rules/totalCap';
import type { Indicator, Scheme } from './scheme';

const text = v.pipe(v.string(), v.nonEmpty());

/** Keys stand in hidden cells, in rule keys (`T01/2`) and in lists of places, so they hold no separator. */
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));

/** Points of one part of a scheme. */
const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000));

const unitShape = v.strictObject({ code: key, name: text });

const groupShape = v.strictObject({ id: key, name: text, table: key, units: v.array(unitShape) });

/** A last-level indicator. */
const leafShape = v.strictObject({
  key,
  name: text,
  points,
  criterion: text,
  rules: v.pipe(v.array(leafRuleShape), v.minLength(1)),
  evidence: v.nullable(text),
  source: text,
});

/** An inner node, as its JSON must be; it holds itself. */
export const indicatorShape: v.GenericSchema<unknown, Indicator> = v.pipe(
  v.strictObject({
    key,
    name: text,
    points: v.nullable(points),
    reading: v.nullable(v.picklist(['leaves', 'capAtStated'])),
    indicators: v.array(v.lazy(() => indicatorShape)),
    leaves: v.array(leafShape),
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
  points,
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
  bonusPool: poolShape,
  totalCap: totalCapShape,
  order: v.nullable(v.picklist(['capFirst', 'penaltyFirst'])),
  floor: v.nullable(v.picklist(['zero', 'none'])),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  passMark: v.nullable(points),
  conversionPercent: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});

const stageShape = v.strictObject({ id: key, name: text, due: v.string() });

const remarkShape = v.strictObject({
  code: v.picklist(['STAGE_UNDEFINED', 'ROW_SHIFT', 'BODY_ANNEX_MISMATCH']),
  place: text,
  text,
});

/** What the JSON of a scheme must be. What its keys point at is checked by `checkReferences`. */
export const schemeShape: v.GenericSchema<unknown, Scheme> = v.strictObject({
  format: v.literal(1),
  id: key,
  title: text,
  documentNumber: text,
  issuer: text,
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
  groups: v.pipe(v.array(groupShape), v.minLength(1)),
  tables: v.pipe(v.array(tableShape), v.minLength(1)),
  adjustments: v.array(adjustmentShape),
  series: v.array(seriesShape),
  overlaps: v.array(overlapShape),
  settlement: settlementShape,
  stages: v.array(stageShape),
  remarks: v.array(remarkShape),
});
