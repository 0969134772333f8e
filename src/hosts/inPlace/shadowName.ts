import { journalName } from '../../workbook/unfinished';

const pattern = /^kaoping~(\d+)$/;

/** Whether a sheet of that name is one that the add-in keeps for undo, which nobody is told of. */
export function isShadowName(name: string): boolean {
  return pattern.test(name);
}

/** Names for shadows that no sheet has yet, one after the other. */
export function shadowNames(taken: readonly string[]): () => string {
  let last = Math.max(0, ...taken.map((it) => Number(pattern.exec(it)?.[1] ?? 0)));
  return () => `kaoping~${(last += 1)}`;
}

/** Whether a sheet of that name is the add-in's own, which nobody is told of. */
export function isOwnName(name: string): boolean {
  return name === journalName || isShadowName(name);
}
