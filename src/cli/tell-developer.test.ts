import { UnreadableFileError } from '../workbook/file/errors';
import { readingFailure } from './files';

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  delete process.env.ITA_DEBUG;
});

test('a defect of ours says what happened, and does not blame the file', () => {
  expect(readingFailure(new TypeError('x is undefined'))).toMatchObject({
    code: 'unreadable-file',
    message: 'unreadable-file.unexpected',
    params: { detail: 'x is undefined' },
  });
  expect(readingFailure(new UnreadableFileError('damaged'))).toMatchObject({
    message: 'unreadable-file.damaged',
  });
  expect(written).toEqual([]);
});

test('who asks for it is told where it came from, with its cause', () => {
  process.env.ITA_DEBUG = '1';
  readingFailure(new UnreadableFileError('damaged', new RangeError('offset')));
  expect(written.join('')).toMatch(/UnreadableFileError: damaged[^]*at [^]*RangeError: offset/);
});
