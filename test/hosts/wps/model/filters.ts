import type { Area } from '../../../../src/workbook/address';
import { requireUnprotected } from '../../office/excel/protection';
import type { AutoFilter, Sheet } from '../../office/excel/model';
import { badArgument, isLeftOut, numberOf, optionalNumber, truthOf } from './argument';
import { ModelGap } from './gate';
import type { Members } from './kind';
import type { FilterTarget, RangeTarget } from './targets';
import type { World } from './world';

/** What is asked of one column; the model keeps it and hides no rows. */
interface Criteria {
  readonly criteria1: unknown;
  readonly operator: number;
  readonly criteria2: unknown;
}

/** The filter of a sheet, on and off. */
export function filterOfSheet(world: World): Members<Sheet> {
  return {
    AutoFilterMode: {
      get: ({ autoFilter }) => autoFilter !== null,
      set: (sheet, value) => {
        if (truthOf('AutoFilterMode', value)) throw badArgument('AutoFilterMode', value);
        requireUnprotected(sheet);
        sheet.autoFilter = null;
      },
    },
    AutoFilter: {
      get: (sheet) => (sheet.autoFilter === null ? null : world.wrap('Et.AutoFilter', sheet)),
    },
  };
}

/** Sets a filter on a range. Without a field it turns on and off. */
export function filterOfRange(): Members<RangeTarget> {
  return {
    AutoFilter: {
      call: ({ sheet, areas: [area] }, [field, criteria1, operator, criteria2]) => {
        requireUnprotected(sheet);
        if (isLeftOut(field)) {
          sheet.autoFilter = sheet.autoFilter === null ? filterOn(area) : null;
          return true;
        }
        const filter = sheet.autoFilter ?? filterOn(area);
        const column = numberOf('AutoFilter', field) - 1;
        const isThere = column >= 0 && column <= filter.area.right - filter.area.left;
        if (!isThere || !isSame(filter.area, area)) throw badArgument('AutoFilter', field);
        sheet.autoFilter = filter;
        if (isLeftOut(criteria1)) filter.criteria.delete(column);
        else {
          const asked: Criteria = {
            criteria1,
            operator: optionalNumber('AutoFilter', operator, 1),
            criteria2: criteria2 ?? null,
          };
          filter.criteria.set(column, asked);
        }
        return true;
      },
    },
  };
}

function filterOn(area: Area): AutoFilter {
  const isOne = area.top === area.bottom && area.left === area.right;
  if (isOne) throw new ModelGap('a filter around one cell');
  return { area, criteria: new Map() };
}

function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The filter that a sheet has. */
export function autoFilterMembers(world: World): Members<Sheet> {
  return {
    Range: {
      get: (sheet) => {
        const { area } = requireFilter(sheet);
        return world.wrap('Et.Range', { sheet, areas: [area], by: 'cells' });
      },
    },
    FilterMode: { get: (sheet) => requireFilter(sheet).criteria.size > 0 },
    Filters: { get: (sheet) => world.wrap('Et.Filters', sheet) },
  };
}

function requireFilter({ autoFilter }: Sheet): AutoFilter {
  if (autoFilter === null) throw new Error('工作表没有自动筛选');
  return autoFilter;
}

/** One for each column of the filter. */
export function filtersMembers(world: World): Members<Sheet> {
  const count = (sheet: Sheet): number => {
    const { left, right } = requireFilter(sheet).area;
    return right - left + 1;
  };
  return {
    Count: { get: count },
    Item: {
      call: (sheet, [index]) => {
        const column = numberOf('Filters.Item', index) - 1;
        if (column < 0 || column >= count(sheet)) throw badArgument('Filters.Item', index);
        return world.wrap('Et.Filter', { sheet, column });
      },
    },
  };
}

/** What is asked of one column; where nothing is, only `On` can be read. */
export function filterMembers(): Members<FilterTarget> {
  const asked = ({ sheet, column }: FilterTarget): Criteria => {
    const found = requireFilter(sheet).criteria.get(column);
    if (!isCriteria(found)) throw new Error('该列没有筛选条件');
    return found;
  };
  return {
    On: { get: ({ sheet, column }) => requireFilter(sheet).criteria.has(column) },
    Criteria1: { get: (target) => asked(target).criteria1 },
    Criteria2: {
      get: (target) => {
        const { criteria2 } = asked(target);
        if (criteria2 === null) throw new Error('该列没有第二个筛选条件');
        return criteria2;
      },
    },
    Operator: { get: (target) => asked(target).operator },
  };
}

function isCriteria(value: unknown): value is Criteria {
  return typeof value === 'object' && value !== null && 'criteria1' in value;
}
