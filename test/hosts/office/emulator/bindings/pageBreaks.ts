import type { Sheet } from '../../excel/model';
import { bind, type Bindings } from '../protocol/binding';
import { HostObject } from '../protocol/hostObject';
import { rangeOf } from './address';
import { rangeObject } from './rangeTarget';

type Breaks = 'rowBreaks' | 'columnBreaks';

interface BreaksTarget {
  readonly sheet: Sheet;
  readonly kind: Breaks;
}

interface BreakTarget extends BreaksTarget {
  /** The row or column that starts a page. */
  readonly at: number;
}

/** The breaks between pages of a sheet, in rows or in columns. */
export function pageBreaksObject(sheet: Sheet, kind: Breaks): HostObject<BreaksTarget> {
  return new HostObject('PageBreakCollection', { sheet, kind });
}

/** Page breaks set by hand. */
export function pageBreaksBindings(): Bindings {
  const set = ({ sheet, kind }: BreaksTarget, lines: readonly number[]): void => {
    sheet.pageLayout[kind] = [...new Set(lines)].sort((first, second) => first - second);
  };
  const breaks = ({ sheet, kind }: BreaksTarget): readonly HostObject<BreakTarget>[] =>
    sheet.pageLayout[kind].map((at) => new HostObject('PageBreak', { sheet, kind, at }));
  return {
    PageBreakCollection: bind<BreaksTarget>({
      items: breaks,
      item: (target, key) => breaks(target)[Number(key)] ?? null,
      call: {
        Add: ({ target, args: [range], location }) => {
          const { sheet, kind } = target;
          const { area } = rangeOf(sheet, range, location);
          const at = kind === 'rowBreaks' ? area.top : area.left;
          set(target, [...sheet.pageLayout[kind], at]);
          return new HostObject<BreakTarget>('PageBreak', { sheet, kind, at });
        },
        RemovePageBreaks: ({ target }) => {
          set(target, []);
          return null;
        },
      },
    }),
    PageBreak: bind<BreakTarget>({
      keys: ({ sheet, kind, at }) => [String(sheet.pageLayout[kind].indexOf(at))],
      isAlive: ({ sheet, kind, at }) => sheet.pageLayout[kind].includes(at),
      get: {
        RowIndex: ({ kind, at }) => (kind === 'rowBreaks' ? at : 0),
        ColumnIndex: ({ kind, at }) => (kind === 'columnBreaks' ? at : 0),
      },
      call: {
        Delete: ({ target }) => {
          const { sheet, kind, at } = target;
          set(
            target,
            sheet.pageLayout[kind].filter((line) => line !== at),
          );
          return null;
        },
        GetCellAfterBreak: ({ target: { sheet, kind, at }, location }) => {
          const [top, left] = kind === 'rowBreaks' ? [at, 0] : [0, at];
          return rangeObject(sheet, { top, left, bottom: top, right: left }, location);
        },
      },
    }),
  };
}
