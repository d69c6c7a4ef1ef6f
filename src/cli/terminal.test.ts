import { fitted, processTerminal } from './terminal';

test('a line is cut by columns, and Thai marks take none', () => {
  expect(fitted('ที่นี่', 3)).toBe('ที่นี่');
  expect(fitted('ที่นี่', 2)).toBe('ที่นี่');
  expect(fitted('ที่นี่', 1)).toBe('ที่');
  expect(fitted('abc', 2)).toBe('ab');
});

test('a message appears above the status line, which comes back', () => {
  let written = '';
  const stream = { isTTY: true as const, columns: 10, write: (text: string) => ((written += text), true) };
  const terminal = processTerminal(stream, stream);
  terminal.status?.('12/24 files done');
  terminal.error('bad.xlsx');
  terminal.status?.('');
  terminal.error('end');
  expect(written).toBe('\r\u001b[K12/24 fil\r\u001b[Kbad.xlsx\n12/24 fil\r\u001b[Kend\n');
});

test('there is no status line in a file or a pipe', () => {
  expect(processTerminal({ write: () => true }, { write: () => true }).status).toBeUndefined();
});
