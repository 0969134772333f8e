import type { Underline } from '../../office/excel/format';
import { badArgument, numberOf, textOf, truthOf } from './argument';
import { createCodec } from './codec';
import { hexOf, numberOfHex } from './color';
import { partOf, setParts } from './formatPlace';
import type { Members } from './kind';
import type { FormatPlace } from './targets';
import type { World } from './world';

/** Type of cells and of rules. What differs from cell to cell is null. */
export function fontMembers({ schema }: World): Members<FormatPlace> {
  const underlines = createCodec<Underline>(schema, 'XlUnderlineStyle', {
    None: 'xlUnderlineStyleNone',
    Single: 'xlUnderlineStyleSingle',
    Double: 'xlUnderlineStyleDouble',
    SingleAccountant: 'xlUnderlineStyleSingleAccounting',
    DoubleAccountant: 'xlUnderlineStyleDoubleAccounting',
  });
  const truth = (
    name: string,
    part: 'isBold' | 'isItalic' | 'isStruck',
  ): Members<FormatPlace>[string] => ({
    get: (place) => partOf(place, part) ?? null,
    set: (place, value) => setParts(place, { [part]: truthOf(`Font.${name}`, value) }),
  });
  return {
    Name: {
      get: (place) => partOf(place, 'fontName') ?? null,
      set: (place, value) => setParts(place, { fontName: textOf('Font.Name', value) }),
    },
    Size: {
      get: (place) => partOf(place, 'fontSizePt') ?? null,
      set: (place, value) => setParts(place, { fontSizePt: numberOf('Font.Size', value) }),
    },
    Bold: truth('Bold', 'isBold'),
    Italic: truth('Italic', 'isItalic'),
    Strikethrough: truth('Strikethrough', 'isStruck'),
    Underline: {
      get: (place) => {
        const underline = partOf(place, 'underline');
        return underline === undefined ? null : underlines.toNumber(underline);
      },
      set: (place, value) => setParts(place, { underline: underlines.toWord(value) }),
    },
    Color: {
      get: (place) => {
        const color = partOf(place, 'fontColor');
        return color === undefined ? null : numberOfHex(color);
      },
      set: (place, value) => setParts(place, { fontColor: hexOf('Font.Color', value) }),
    },
  };
}

/** Fill of cells and of rules: a solid colour or none. Cells without one say that they are white. */
export function interiorMembers({ schema }: World): Members<FormatPlace> {
  const colors = createCodec(schema, 'XlColorIndex', { none: 'xlColorIndexNone' });
  const patterns = createCodec(schema, 'XlPattern', {
    none: 'xlPatternNone',
    solid: 'xlPatternSolid',
  });
  const clear = (place: FormatPlace): void => setParts(place, { fillColor: null });
  return {
    Color: {
      get: (place) => {
        const color = partOf(place, 'fillColor');
        return color === undefined ? null : numberOfHex(color ?? '#FFFFFF');
      },
      set: (place, value) => setParts(place, { fillColor: hexOf('Interior.Color', value) }),
    },
    ColorIndex: {
      get: (place) => {
        const color = partOf(place, 'fillColor');
        if (color === null) return colors.toNumber('none');
        throw badArgument('Interior.ColorIndex', color);
      },
      set: (place, value) => {
        colors.toWord(value);
        clear(place);
      },
    },
    Pattern: {
      get: (place) => {
        const color = partOf(place, 'fillColor');
        if (color === undefined) return null;
        return patterns.toNumber(color === null ? 'none' : 'solid');
      },
      set: (place, value) => {
        if (patterns.toWord(value) === 'none') clear(place);
        else setParts(place, { fillColor: partOf(place, 'fillColor') ?? '#FFFFFF' });
      },
    },
  };
}
