import { HostError } from '../../workbook/host';

/** What Office.js says of a request that failed, as far as it says it. */
interface OfficeFailure {
  readonly code: string;
  readonly message: string;
  /** The member that failed: `WorksheetProtection.unprotect`. */
  readonly location: string;
}

/** Our code for Office's; all others are `failed`. Source: Office Add-ins documentation, application-specific API error handling. */
const codes: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  Conflict: 'conflict',
  ConflictError: 'conflict',
  ItemNotFound: 'missingSheet',
  ItemAlreadyExists: 'taken',
  ReadOnly: 'readOnly',
  AccessDenied: 'protectedSheet',
};

/**
 * The error of the host for whatever a request threw: `cellEditing`, `tooLarge`, `conflict`, `missingSheet`, `taken`, `readOnly`,
 * `protectedSheet` where a password keeps us out; `failed` for the rest. Errors that are ours already stay.
 */
export function toHostError(error: unknown): Error {
  if (error instanceof HostError || error instanceof RangeError) return error;
  const { code, message, location } = readFailure(error);
  const text = [code, message, location].filter((it) => it !== '').join(': ');
  const known = /unprotect/i.test(location) ? 'protectedSheet' : (codes[code] ?? 'failed');
  return new HostError(known, text, { cause: error });
}

function readFailure(error: unknown): OfficeFailure {
  if (!(error instanceof Error)) return { code: '', message: String(error), location: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { code, message: error.message, location: locationOf(error) };
}

function locationOf(error: Error): string {
  if (!('debugInfo' in error)) return '';
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo))
    return '';
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : '';
}
