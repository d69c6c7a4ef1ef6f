import { strToU8, unzipSync, zipSync } from 'fflate';
import { verdictOn } from './fuzz/compare';
import { mutated } from './fuzz/mutations';
import { officeFile } from './support/office-files';
import { odsRows, openDocument, SCORE_FILES } from './support/score-files';

const FILES = [
  SCORE_FILES['library.xlsx']!(),
  officeFile(),
  openDocument(odsRows()),
  SCORE_FILES['library.ods']!(),
];

/** More of them, over all samples: npx tsx scripts/fuzz-files.ts. */
const RUNS = 400;

test('no mutated file reads otherwise than it says: a strict reader that shares no code with ours agrees', () => {
  const kinds = new Map<string, number>();
  for (let seed = 0; seed < RUNS; seed += 1) {
    const { bytes, changes } = mutated(FILES[seed % FILES.length]!, seed);
    const verdict = verdictOn(bytes);
    kinds.set(verdict.kind, (kinds.get(verdict.kind) ?? 0) + 1);
    if (verdict.kind === 'otherwise' || verdict.kind === 'crash')
      throw new Error(`${changes.join()}: ${verdict.why}`);
  }
  expect(kinds.get('alike')).toBeGreaterThan(RUNS / 3);
  expect(kinds.get('refused')).toBeGreaterThan(RUNS / 10);
});

test('the same seed gives the same file', () => {
  expect(mutated(FILES[0]!, 7)).toEqual(mutated(FILES[0]!, 7));
});

test.each([
  ['a number', '92.01', '92.02'],
  ['a place', 'r="B4"', 'r="C4"'],
  ['a text', 'คะแนน', 'คะแนนน'],
])('the comparison sees %s that differs', (_, from, to) => {
  const parts = unzipSync(officeFile());
  const path = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts[path]);
  const changed = zipSync({ ...parts, [path]: strToU8(xml.replace(from, to)) });
  expect(verdictOn(changed).kind).toBe('alike');
  expect(verdictOn(changed, officeFile()).kind).toBe('otherwise');
});
