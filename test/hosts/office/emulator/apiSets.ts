import type { ApiSet } from './schema/schema';

/** Versions of the requirement sets that a host offers, by name. */
export type ApiSets = Readonly<Record<string, string>>;

/** The sets of the oldest Excel that the add-in runs in (2021 offers more), besides those every one of them has. */
export const oldestSets: ApiSets = {
  ExcelApi: '1.9',
  SharedRuntime: '1.1',
  DialogApi: '1.1',
  AddinCommands: '1.1',
};

/** The sets of an Excel that knows all the installed library does. */
export const newestSets: ApiSets = {
  ...oldestSets,
  ExcelApi: '1.15',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  DelayForCellEdit: '1.1',
};

/** Whether the sets hold one in at least this version. */
export function offers(sets: ApiSets, { name, version }: ApiSet): boolean {
  const offered = sets[name];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [needsMajor = 0, needsMinor = 0] = version.split('.').map(Number);
  return major > needsMajor || (major === needsMajor && minor >= needsMinor);
}
