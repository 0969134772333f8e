import type { Evaluation } from './evaluation';

/** Whether the units of a group are still the made-up ones of a document that names none: staff gave no roster of their own. */
export function isExampleRoster(
  { scheme, ownRosters = [] }: Pick<Evaluation, 'scheme' | 'ownRosters'>,
  group: string,
): boolean {
  const isMadeUp = scheme.groups.some((it) => it.id === group && it.isExample);
  return isMadeUp && !ownRosters.includes(group);
}
