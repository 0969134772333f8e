import type { Sheet } from '../../office/excel/model';
import { badArgument, numberOf } from './argument';
import { createCodec } from './codec';
import type { Members } from './kind';
import type { BreakTarget } from './targets';
import type { World } from './world';

type Kind = BreakTarget['kind'];

/** Page breaks set by hand, in rows or in columns. Those that WPS makes itself are not in the model. */
export function pageBreaksMembers(world: World, kind: Kind): Members<Sheet> {
  const name = kind === 'rowBreaks' ? 'Et.HPageBreak' : 'Et.VPageBreak';
  return {
    Count: { get: ({ pageLayout }) => pageLayout[kind].length },
    Item: {
      call: (sheet, [index]) => {
        const at = sheet.pageLayout[kind][numberOf('PageBreaks.Item', index) - 1];
        if (at === undefined) throw badArgument('PageBreaks.Item', index);
        return world.wrap(name, { sheet, kind, at });
      },
    },
    Add: {
      call: (sheet, [before]) => {
        const range = world.targetOf('Et.Range', before);
        if (range === null || range.sheet !== sheet) throw badArgument('PageBreaks.Add', before);
        const [{ top, left }] = range.areas;
        const at = kind === 'rowBreaks' ? top : left;
        if (at === 0) throw badArgument('PageBreaks.Add', at);
        const lines = new Set([...sheet.pageLayout[kind], at]);
        sheet.pageLayout[kind] = Array.from(lines).sort((a, b) => a - b);
        return world.wrap(name, { sheet, kind, at });
      },
    },
  };
}

/** One page break; its place is the cell after it. */
export function pageBreakMembers(world: World): Members<BreakTarget> {
  const types = createCodec(world.schema, 'XlPageBreak', { manual: 'xlPageBreakManual' });
  return {
    Type: { get: () => types.toNumber('manual') },
    Location: {
      get: ({ sheet, kind, at }) => {
        const [top, left] = kind === 'rowBreaks' ? [at, 0] : [0, at];
        const area = { top, left, bottom: top, right: left };
        return world.wrap('Et.Range', { sheet, areas: [area], by: 'cells' });
      },
    },
    Delete: {
      call: ({ sheet, kind, at }) => {
        sheet.pageLayout[kind] = sheet.pageLayout[kind].filter((it) => it !== at);
      },
    },
  };
}
