import type { Rename } from './change';
import { estimateBytes, type Step } from './requests';

/** New names. Where a name is still another sheet's, all are first given names that nobody has: so two can trade theirs. */
export function renameSteps(renames: readonly Rename[], taken: readonly string[]): readonly Step[] {
  const names = new Set(taken.map((it) => it.toLowerCase()));
  const doMeet = renames.some(
    ({ from, to }) => from.toLowerCase() !== to.toLowerCase() && names.has(to.toLowerCase()),
  );
  return [
    ...(doMeet ? renames.map((it, index) => put(it, `kaoping~name${index + 1}`)) : []),
    ...renames.map((it) => put(it, it.to)),
  ];
}

function put({ id }: Rename, name: string): Step {
  return {
    bytes: estimateBytes(1, 1),
    run: ({ workbook }) => {
      workbook.worksheets.getItem(id).name = name;
    },
  };
}
