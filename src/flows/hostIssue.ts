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
  otherProgram: 'host.otherProgram',
} as const satisfies Readonly<Record<string, IssueCode>>;

const isKnown = (code: string): code is keyof typeof known => code in known;

/** What a host refused or failed at, as an issue: `host.cancelled` for an abort, `host.failed` for what nobody foresaw. */
export function hostIssue({ code, message }: HostError): Issue {
  if (code === 'aborted') return { code: 'host.cancelled', severity: 'warning', params: {} };
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
