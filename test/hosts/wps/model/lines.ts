import { commonBorder, setBorders, type RangeSide } from '../../office/excel/borders';
import { requireUnprotected } from '../../office/excel/protection';
import type { Border, LineStyle, LineWeight } from '../../office/excel/format';
import type { Area } from '../../../../src/workbook/address';
import { badArgument } from './argument';
import { createCodec, type Codec } from './codec';
import { hexOf, numberOfHex } from './color';
import { ModelGap } from './gate';
import type { Member, Members } from './kind';
import type { BorderTarget, FormatPlace, RuleTarget } from './targets';
import type { World } from './world';

const outer: readonly RangeSide[] = ['EdgeLeft', 'EdgeTop', 'EdgeBottom', 'EdgeRight'];
const inner: readonly RangeSide[] = ['InsideVertical', 'InsideHorizontal'];

interface Codecs {
  readonly styles: Codec<LineStyle | 'none'>;
  readonly weights: Codec<LineWeight>;
}

function codecsOf({ schema }: World): Codecs {
  return {
    styles: createCodec<LineStyle | 'none'>(schema, 'XlLineStyle', {
      none: 'xlLineStyleNone',
      Continuous: 'xlContinuous',
      Dash: 'xlDash',
      DashDot: 'xlDashDot',
      DashDotDot: 'xlDashDotDot',
      Dot: 'xlDot',
      Double: 'xlDouble',
      SlantDashDot: 'xlSlantDashDot',
    }),
    weights: createCodec<LineWeight>(schema, 'XlBorderWeight', {
      Hairline: 'xlHairline',
      Thin: 'xlThin',
      Medium: 'xlMedium',
      Thick: 'xlThick',
    }),
  };
}

/** All lines of a range at once: those around it and those between its cells. */
export function bordersMembers(world: World): Members<FormatPlace> {
  const sides = createCodec<RangeSide>(world.schema, 'XlBordersIndex', {
    EdgeLeft: 'xlEdgeLeft',
    EdgeTop: 'xlEdgeTop',
    EdgeBottom: 'xlEdgeBottom',
    EdgeRight: 'xlEdgeRight',
    InsideVertical: 'xlInsideVertical',
    InsideHorizontal: 'xlInsideHorizontal',
    DiagonalDown: 'xlDiagonalDown',
    DiagonalUp: 'xlDiagonalUp',
  });
  return {
    Item: {
      call: (place, [index]) => world.wrap('Et.Border', { place, side: sides.toWord(index) }),
    },
    ...partMembers<FormatPlace>(codecsOf(world), (place) => [
      place,
      !('areas' in place) ? outer : [...outer, ...inner],
    ]),
  };
}

/** One line of a range. */
export function borderMembers(world: World): Members<BorderTarget> {
  return partMembers(codecsOf(world), ({ place, side }) => [place, [side]]);
}

type Lines = readonly [FormatPlace, readonly RangeSide[]];

/** A colour or weight given to no line draws a thin, continuous one. */
function partMembers<T>({ styles, weights }: Codecs, linesOf: (target: T) => Lines): Members<T> {
  const member = (
    read: (border: Border | null) => unknown,
    change: (border: Border, value: unknown) => Border | null,
  ): Member<T> => ({
    get: (target) => {
      const border = commonOf(linesOf(target));
      return border === undefined ? null : read(border);
    },
    set: (target, value) => draw(linesOf(target), (it) => change(it, value)),
  });
  return {
    LineStyle: member(
      (it) => styles.toNumber(it?.style ?? 'none'),
      (border, value) => {
        const style = styles.toWord(value);
        return style === 'none' ? null : { ...border, style };
      },
    ),
    Weight: member(
      (it) => weights.toNumber(it?.weight ?? 'Thin'),
      (border, value) => ({ ...border, weight: weights.toWord(value) }),
    ),
    Color: member(
      (it) => numberOfHex(it?.color ?? '#000000'),
      (border, value) => ({ ...border, color: hexOf('Border.Color', value) }),
    ),
  };
}

const plainLine: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function areasOf(place: FormatPlace): readonly Area[] {
  if (!('areas' in place)) throw new ModelGap('borders of a rule are only set');
  return place.areas;
}

function commonOf([place, sides]: Lines): Border | null | undefined {
  const [first, ...rest] = areasOf(place).flatMap((area) =>
    sides.map((side) => commonBorder(place.sheet, area, side)),
  );
  return rest.every((it) => JSON.stringify(it) === JSON.stringify(first)) ? first : undefined;
}

function draw([place, sides]: Lines, change: (border: Border) => Border | null): void {
  if ('rule' in place) {
    for (const side of sides) drawRule(place, side, change);
    return;
  }
  for (const area of areasOf(place))
    for (const side of sides) {
      const known = commonBorder(place.sheet, area, side) ?? plainLine;
      setBorders(place.sheet, area, side, change(known));
    }
}

const ruleParts = {
  EdgeLeft: 'borderLeft',
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeRight: 'borderRight',
} as const;

function drawRule(
  { sheet, rule }: RuleTarget,
  side: RangeSide,
  change: (border: Border) => Border | null,
): void {
  requireUnprotected(sheet);
  if (!(side in ruleParts)) throw badArgument('Borders.Item', side);
  for (const [name, part] of Object.entries(ruleParts))
    if (name === side)
      rule.format = { ...rule.format, [part]: change(rule.format[part] ?? plainLine) };
}
