import { holdsFolder } from './holds-folder';

const item = (kind: string, isDirectory: boolean | null) => ({
  kind,
  webkitGetAsEntry: () => (isDirectory === null ? null : ({ isDirectory } as FileSystemEntry)),
});

test.each([
  ['a folder', [item('file', true)], true],
  ['a folder beside its address as text', [item('string', null), item('file', true)], true],
  ['a file', [item('file', false)], false],
  ['what is no entry of a disk, as a file that a program makes', [item('file', null)], false],
  ['text', [item('string', true)], false],
  ['nothing', [], false],
])('%s', (_, items, expected) => {
  expect(holdsFolder(items)).toBe(expected);
});
