import { problemOf } from '../state/problem';
import { fileSource, type ChosenFile } from './file-source';

const { signal } = new AbortController();
const refused = (): Promise<never> => Promise.reject(new DOMException('A requested file could not be found'));
const given = (bytes: string) => () => new Blob([bytes]).arrayBuffer();

/** A file of which the browser gives the beginning, or all. */
const file = (beginning: () => Promise<ArrayBuffer>, all: () => Promise<ArrayBuffer>): ChosenFile => ({
  name: 'ก.csv',
  size: 9,
  slice: () => Object.assign(new Blob(), { arrayBuffer: beginning }),
  arrayBuffer: all,
});

test.each([
  ['a folder, whose beginning is refused', file(refused, refused)],
  ['a file that changes while it is read', file(given('a,b\n1,2\n'), refused)],
])('%s is told in a sentence of ours, and no thread is asked', async (_, chosen) => {
  const send = jest.fn();
  const error: unknown = await fileSource(chosen, send)
    .read(signal)
    .catch((thrown: unknown) => thrown);
  expect(problemOf(error).key).toBe('finding.unreadable-file.not-given');
  expect(send).not.toHaveBeenCalled();
});
