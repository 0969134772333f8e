import { invalidArgument } from '../protocol/hostFault';

/**
 * A whole number from an argument, `fallback` for one that was left out.
 *
 * @throws HostFault `InvalidArgument`.
 */
export function integer(value: unknown, location: string, fallback?: number): number {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}

/** A text from an argument, null for one that was left out. */
export function optionalText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * A plain object from an argument, an empty one for one that was left out.
 *
 * @throws HostFault `InvalidArgument`.
 */
export function record(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw invalidArgument(location);
  return value as Readonly<Record<string, unknown>>;
}
