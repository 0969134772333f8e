import { badArgument } from './argument';

/** `#RRGGBB` of a colour as WPS counts it: red + green · 256 + blue · 65536. @throws {Error} for what is no such number. */
export function hexOf(member: string, value: unknown): string {
  const isColor =
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffffff;
  if (!isColor) throw badArgument(member, value);
  const parts = [value & 0xff, (value >> 8) & 0xff, value >> 16];
  return `#${parts.map((it) => it.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** The number of a colour `#RRGGBB`. */
export function numberOfHex(hex: string): number {
  const at = (place: number): number => Number.parseInt(hex.slice(place, place + 2), 16);
  return at(1) + at(3) * 0x100 + at(5) * 0x10000;
}
