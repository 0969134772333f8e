import type { Horizontal, Vertical } from '../../../office/excel/format';
import { badArgument, numberOf, textOf, truthOf } from '../argument';
import { createCodec } from '../codec';
import { partOf, setParts } from '../formatPlace';
import type { Member, Members } from '../kind';
import type { RangeTarget } from '../targets';
import type { World } from '../world';

/** How cells look and whether they are locked. What differs from cell to cell is null. */
export function rangeLook(world: World): Members<RangeTarget> {
  return {
    Font: { get: (target) => world.wrap('Et.Font', target) },
    Interior: { get: (target) => world.wrap('Et.Interior', target) },
    Borders: { get: (target) => world.wrap('Et.Borders', target) },
    Validation: { get: (target) => world.wrap('Et.Validation', target) },
    FormatConditions: { get: (target) => world.wrap('Et.FormatConditions', target) },
    NumberFormat: {
      get: (target) => partOf(target, 'numberFormat') ?? null,
      set: (target, value) => setParts(target, { numberFormat: textOf('NumberFormat', value) }),
    },
    IndentLevel: {
      get: (target) => partOf(target, 'indent') ?? null,
      set: (target, value) => setParts(target, { indent: numberOf('IndentLevel', value) }),
    },
    ...alignments(world),
    WrapText: truth('WrapText', 'isWrapped'),
    ShrinkToFit: truth('ShrinkToFit', 'isShrunk'),
    Locked: truth('Locked', 'isLocked'),
    FormulaHidden: truth('FormulaHidden', 'isFormulaHidden'),
    Orientation: {
      get: (target) => partOf(target, 'textOrientation') ?? null,
      set: (target, value) => {
        const degrees = numberOf('Orientation', value);
        if (Math.abs(degrees) > 90) throw badArgument('Orientation', value);
        setParts(target, { textOrientation: degrees });
      },
    },
  };
}

function alignments({ schema }: World): Members<RangeTarget> {
  const horizontals = createCodec<Horizontal>(schema, 'XlHAlign', {
    General: 'xlHAlignGeneral',
    Left: 'xlHAlignLeft',
    Center: 'xlHAlignCenter',
    Right: 'xlHAlignRight',
    Fill: 'xlHAlignFill',
    Justify: 'xlHAlignJustify',
    CenterAcrossSelection: 'xlHAlignCenterAcrossSelection',
    Distributed: 'xlHAlignDistributed',
  });
  const verticals = createCodec<Vertical>(schema, 'XlVAlign', {
    Top: 'xlVAlignTop',
    Center: 'xlVAlignCenter',
    Bottom: 'xlVAlignBottom',
    Justify: 'xlVAlignJustify',
    Distributed: 'xlVAlignDistributed',
  });
  return {
    HorizontalAlignment: {
      get: (target) => {
        const horizontal = partOf(target, 'horizontal');
        return horizontal === undefined ? null : horizontals.toNumber(horizontal);
      },
      set: (target, value) => setParts(target, { horizontal: horizontals.toWord(value) }),
    },
    VerticalAlignment: {
      get: (target) => {
        const vertical = partOf(target, 'vertical');
        return vertical === undefined ? null : verticals.toNumber(vertical);
      },
      set: (target, value) => setParts(target, { vertical: verticals.toWord(value) }),
    },
  };
}

function truth(
  name: string,
  part: 'isWrapped' | 'isShrunk' | 'isLocked' | 'isFormulaHidden',
): Member<RangeTarget> {
  return {
    get: (target) => partOf(target, part) ?? null,
    set: (target, value) => setParts(target, { [part]: truthOf(name, value) }),
  };
}
