import type { Finding, Option } from '../../base/finding';
import { points, sumPoints } from '../../base/points';
import { locateTableLeaves, locateTables } from '../locate';
import type { Scheme } from '../scheme';

/**
 * What the document says of the use of the results without giving the figure: a pass mark (PASS_MARK_BLANK where it left a
 * blank for it), a weight of conversion. Neither changes a score; both can be decided.
 */
export function checkOutcome(scheme: Scheme): readonly Finding[] {
  const { passMark, conversionPercent } = scheme.settlement;
  return [
    ...(passMark === null ? [missingPassMark(scheme)] : []),
    ...(conversionPercent === null ? [missingConversion(scheme)] : []),
  ];
}

function missingPassMark(scheme: Scheme): Finding {
  const max = Math.max(...locateTables(scheme).map(fullPoints));
  const blank = scheme.remarks.find((it) => it.code === 'PASS_MARK_BLANK');
  const base = { ...atPassMark, options: [amend('passMark', { min: 0, max })] };
  if (blank === undefined)
    return { ...base, id: 'NO_PASS_MARK:passMark', code: 'NO_PASS_MARK', params: { max } };
  const params = { remark: blank.text, max };
  return { ...base, id: 'PASS_MARK_BLANK:passMark', code: 'PASS_MARK_BLANK', params };
}

const outcome = { group: null, severity: 'warning', blocking: false, effect: 'none' } as const;
const atPassMark = { ...outcome, place: 'passMark' } as const;

function missingConversion({ settlement }: Scheme): Finding {
  const min = settlement.conversionMinPercent ?? 0;
  return {
    ...outcome,
    id: 'NO_CONVERSION:conversionPercent',
    code: 'NO_CONVERSION',
    place: 'conversionPercent',
    params: { min },
    options: [amend('conversionPercent', { min, max: 100, unit: 'percent' })],
  };
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly unit?: 'percent';
}

function amend(field: 'passMark' | 'conversionPercent', bounds: Bounds): Option {
  const ask = { key: field, path: ['settlement', field], label: field, current: null, ...bounds };
  return { id: 'amend', changes: [], asks: [ask] };
}

/** What a table states, else what its leaves make; 100 where nothing has points. */
function fullPoints(table: ReturnType<typeof locateTables>[number]): number {
  const leaves = locateTableLeaves(table).map((it) => points(it.item.points ?? 0));
  const full = table.item.points ?? Number(sumPoints(leaves));
  return full === 0 ? 100 : full;
}
