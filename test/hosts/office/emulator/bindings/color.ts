import { invalidArgument } from '../protocol/hostFault';

/** Names that Excel takes for colours besides `#RRGGBB`: those of HTML 4. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
};

/**
 * A colour as Excel gives it back, `#RRGGBB` in capitals.
 *
 * @throws HostFault `InvalidArgument` for what the documentation does not promise, `#F00` included.
 */
export function colorOf(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  if (/^#[0-9A-F]{6}$/i.test(value)) return value.toUpperCase();
  const color = named[value.toLowerCase()];
  if (color === undefined) throw invalidArgument(location);
  return color;
}
