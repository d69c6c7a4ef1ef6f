import { fitted, processTerminal, shownJson } from './terminal';

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

test('what a terminal would obey is not shown: it comes from names and cells of others', () => {
  let written = '';
  const stream = { isTTY: true as const, columns: 80, write: (text: string) => ((written += text), true) };
  const terminal = processTerminal(stream, stream);
  terminal.out('อบต.\u001b[2J\u001b]0;ชื่อ\u0007นาดี\r\nปี\t2567');
  terminal.error('\u009b2Jก\u202eข\u2066ค\u0000');
  terminal.status?.('1/2 \u001b[1Aง');
  expect(written).toBe('อบต.[2J]0;ชื่อนาดี\nปี2567\n2Jกขค\n\r\u001b[K1/2 [1Aง');
});

test('JSON keeps what it says, written by numbers', () => {
  const value = { agency: 'อบต.\u001b[2J\u009b2J\u202eนาดี\n' };
  const shown = shownJson(JSON.stringify(value));
  expect(JSON.parse(shown)).toEqual(value);
  expect(shown).not.toMatch(/[\p{Cc}\u202e]/u);
});
