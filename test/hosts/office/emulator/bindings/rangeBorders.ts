import { commonBorder, setBorders, type RangeSide } from '../../excel/borders';
import type { Border } from '../../excel/format';
import { bind, type Bindings } from '../protocol/binding';
import { HostObject } from '../protocol/hostObject';
import { colorOf } from './color';
import { overAreas, type ManyTarget } from './overAreas';

interface SideTarget extends ManyTarget {
  readonly side: RangeSide;
}

/** In Excel's order. */
const sides: readonly RangeSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const thin: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The lines around and between cells. */
export function rangeBordersBindings(): Bindings {
  const lineOf = ({ sheet, area, side }: SideTarget): Border | null | undefined =>
    commonBorder(sheet, area, side);
  /** A line that is not there yet starts thin, continuous and black. */
  const change = (target: SideTarget, part: Partial<Border>): void =>
    setBorders(target.sheet, target.area, target.side, { ...(lineOf(target) ?? thin), ...part });
  const partOf =
    (part: keyof Border, absent: string) =>
    (target: SideTarget): string | null => {
      const line = lineOf(target);
      if (line === undefined) return null;
      return line === null ? absent : line[part];
    };
  return {
    RangeBorderCollection: bind<ManyTarget>({
      items: (target) => sides.map((side) => new HostObject('RangeBorder', { ...target, side })),
      get: { Count: () => sides.length },
    }),
    RangeBorder: overAreas<SideTarget>({
      keys: ({ side }) => [side],
      get: {
        SideIndex: ({ side }) => side,
        Style: partOf('style', 'None'),
        Weight: partOf('weight', 'Thin'),
        Color: partOf('color', '#000000'),
      },
      set: {
        Style: (target, value) => {
          const { sheet, area, side } = target;
          if (value === 'None') setBorders(sheet, area, side, null);
          else change(target, { style: value as Border['style'] });
        },
        Weight: (target, value) => change(target, { weight: value as Border['weight'] }),
        Color: (target, value, location) => change(target, { color: colorOf(value, location) }),
      },
    }),
  };
}
