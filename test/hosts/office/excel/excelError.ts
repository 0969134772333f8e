/** Why Excel refuses: the code that its programming interface reports. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'FormulaLengthExceedsLimit';

/** Excel did nothing of what was asked; `code` says why, the message is for whoever reads a failed test. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  readonly code: ExcelErrorCode;
  constructor(code: ExcelErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** @throws {ExcelError} with `InvalidArgument` unless `isRight`. */
export function requireArgument(isRight: boolean, message: string): void {
  if (!isRight) throw new ExcelError('InvalidArgument', message);
}
