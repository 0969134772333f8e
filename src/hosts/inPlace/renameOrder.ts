import type { Rename } from './change';

/** New names one after the other. Where a name is still another sheet's, all are first given names that nobody has: so two can trade theirs. */
export function renameOrder(
  renames: readonly Rename[],
  taken: readonly string[],
): readonly { readonly id: string; readonly name: string }[] {
  const names = new Set(taken.map((it) => it.toLowerCase()));
  const doMeet = renames.some(
    ({ from, to }) => from.toLowerCase() !== to.toLowerCase() && names.has(to.toLowerCase()),
  );
  return [
    ...(doMeet ? renames.map(({ id }, index) => ({ id, name: `kaoping~name${index + 1}` })) : []),
    ...renames.map(({ id, to }) => ({ id, name: to })),
  ];
}
