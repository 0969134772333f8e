import type { Issue } from '../base/issue';
import type { HostError } from '../workbook/host';
import { hostIssue } from './hostIssue';

/** Why a file could not be opened: `file.password`, `file.corrupt` or `file.notXlsx`; as {@link hostIssue} for anything else. */
export function fileIssue(error: HostError, name: string): Issue {
  const severity = 'error';
  switch (error.code) {
    case 'password':
      return { code: 'file.password', severity, params: { name } };
    case 'corrupt':
    case 'tooLarge':
      return { code: 'file.corrupt', severity, params: { name } };
    case 'foreign':
    case 'legacy':
    case 'strictFormat':
    case 'date1904':
      return { code: 'file.notXlsx', severity, params: { name } };
    default:
      return hostIssue(error);
  }
}
