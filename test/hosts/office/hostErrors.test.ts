import { toHostError } from '../../../src/hosts/office/hostErrors';
import { HostError } from '../../../src/workbook/host';

function officeError(code: string, errorLocation = ''): Error {
  return Object.assign(new Error('a message in the language of the office'), {
    code,
    debugInfo: { code, errorLocation },
  });
}

test.each([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['Conflict', 'conflict'],
  ['ItemNotFound', 'missingSheet'],
  ['ItemAlreadyExists', 'taken'],
  ['AccessDenied', 'protectedSheet'],
  ['GeneralException', 'failed'],
  ['', 'failed'],
])('%s of Office becomes %s', (office, ours) => {
  expect(toHostError(officeError(office))).toMatchObject({ name: 'HostError', code: ours });
});

test('a sheet that does not open without a password is somebody else’s', () => {
  const error = officeError('InvalidArgument', 'WorksheetProtection.unprotect');
  expect(toHostError(error)).toMatchObject({ code: 'protectedSheet' });
});

test('errors that are ours already stay, and so do those of programmers', () => {
  const ours = new HostError('aborted', 'stopped');
  const misuse = new RangeError('no address');
  expect(toHostError(ours)).toBe(ours);
  expect(toHostError(misuse)).toBe(misuse);
});

test('what is no error is told as it is', () => {
  expect(toHostError('odd')).toMatchObject({ code: 'failed', message: 'odd' });
  expect(toHostError(officeError('Conflict', 'Range.values')).message).toContain('Range.values');
});
