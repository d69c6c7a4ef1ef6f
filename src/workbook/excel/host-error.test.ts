import { HostError } from '../host-workbook';
import { codeOf, hostError, locationOf } from './host-error';

/** An error as office.js throws it. */
const officeError = (code: string, errorLocation?: string): Error =>
  Object.assign(new Error('ข้อความของ Excel'), { code, debugInfo: errorLocation ? { errorLocation } : {} });

test.each([
  ['InvalidOperationInCellEditMode', 'editing'],
  ['ActivityLimitReached', 'busy'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['InvalidOrTimedOutSession', 'session-lost'],
  ['WriteNotSupportedWhenModalDialogOpen', 'dialog-open'],
  ['ItemNotFound', 'changed'],
  ['ApiNotFound', 'unsupported'],
  ['GeneralException', 'unknown'],
  ['', 'unknown'],
])('the code %s is the reason %s', (code, reason) => {
  expect(hostError(officeError(code), 'nothing').reason).toBe(reason);
});

test('access denied at a member is protection, access denied as such is the document', () => {
  expect(hostError(officeError('AccessDenied', 'Range.values'), 'nothing').reason).toBe('protected');
  expect(hostError(officeError('AccessDenied'), 'nothing').reason).toBe('denied');
});

test('the detail holds what a developer needs, and any thrown value becomes an error', () => {
  expect(hostError(officeError('ItemNotFound', 'Worksheet.getItem'), 'nothing').detail).toBe(
    'ItemNotFound · Worksheet.getItem · ข้อความของ Excel',
  );
  for (const thrown of [undefined, null, 'text', 7, new TypeError('x')]) {
    expect(hostError(thrown, 'hidden-sheets')).toMatchObject({ reason: 'unknown', remains: 'hidden-sheets' });
  }
});

test('an error of the port keeps its reason and sheet; what remains may be more', () => {
  const error = new HostError('too-large', 'nothing', 'A1:XFD9', 'คะแนน');
  expect(hostError(error, 'nothing')).toBe(error);
  expect(hostError(error, 'hidden-sheets')).toMatchObject({
    reason: 'too-large',
    remains: 'hidden-sheets',
    sheet: 'คะแนน',
  });
});

test('code and place are known of errors of office.js only', () => {
  const error = officeError('ItemAlreadyExists', 'WorksheetCollection.add');
  expect([codeOf(error), locationOf(error)]).toEqual(['ItemAlreadyExists', 'WorksheetCollection.add']);
  expect([codeOf(new Error('x')), locationOf(null)]).toEqual(['', '']);
});
