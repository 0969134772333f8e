import type { Issue, IssueCode } from '../base/issue';
import { HostError } from '../workbook/host';

/** Failures of a host that a person can mend, by the code of the error. */
const known = {
  cellEditing: 'host.cellEditing',
  protectedWorkbook: 'host.protectedWorkbook',
  protectedSheet: 'host.protectedSheet',
  readOnly: 'host.readOnly',
  conflict: 'host.conflict',
  tooLarge: 'host.tooLarge',
  staleBackup: 'host.staleBackup',
  missingSheet: 'host.missingSheet',
  taken: 'host.taken',
  lostJournal: 'host.lostJournal',
} as const satisfies Readonly<Record<string, IssueCode>>;

/** Programs in which an action was interrupted that only they can undo, by the code of the error. */
const programs = { unfinishedInExcel: 'excel', unfinishedInWps: 'wps' } as const;

const isUnfinished = (code: string): code is keyof typeof programs => code in programs;
const isKnown = (code: string): code is keyof typeof known => code in known;

/** What a host refused or failed at, as an issue: `host.cancelled` for an abort, `host.failed` for what nobody foresaw. */
export function hostIssue({ code, message }: HostError): Issue {
  if (code === 'aborted') return { code: 'host.cancelled', severity: 'warning', params: {} };
  if (isUnfinished(code))
    return { code: 'host.otherProgram', severity: 'error', params: { program: programs[code] } };
  if (isKnown(code)) return { code: known[code], severity: 'error', params: {} };
  return { code: 'host.failed', severity: 'error', params: { code, detail: message } };
}

/** What the host failed at, null where it did not. */
export async function failureOf(work: Promise<unknown>): Promise<HostError | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}
