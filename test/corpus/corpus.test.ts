/** Every workbook of the corpus, from bytes to findings: exactly the truth is read, nothing else. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_DOC, CORPUS_DOC_COMMAND, corpusDocText } from '../../scripts/corpus-doc-text';
import { analyseCorpus, asRead, CORPUS_FOLDER, openCorpusFile } from './read-corpus';
import { TRUTH, type TrueSet } from './truth';

const MOST_BYTES = 30_000;

const inOrder = (set: TrueSet): TrueSet => ({ ...set, findings: [...(set.findings ?? [])].sort() });

test.each(TRUTH)('$file: $layout', ({ file, sets, findings }) => {
  const reading = analyseCorpus(openCorpusFile(file));
  expect(reading.analyses.map(asRead).map(inOrder)).toEqual(sets.map(inOrder));
  expect(reading.findings).toEqual(findings ?? []);
});

test('every file has a truth, and every truth a small file', () => {
  const files = readdirSync(CORPUS_FOLDER);
  expect(files.sort()).toEqual(TRUTH.map(({ file }) => file).sort());
  for (const file of files) expect(statSync(join(CORPUS_FOLDER, file)).size).toBeLessThan(MOST_BYTES);
});

test('every file differs from the others for a reason of its own', () => {
  expect(TRUTH.length).toBeGreaterThanOrEqual(24);
  expect(new Set(TRUTH.map(({ reason }) => reason)).size).toBe(TRUTH.length);
  expect(new Set(TRUTH.map(({ layout }) => layout)).size).toBe(TRUTH.length);
});

test(`docs/corpus.md shows what is read now (else: ${CORPUS_DOC_COMMAND})`, () => {
  expect(readFileSync(CORPUS_DOC, 'utf8').startsWith(corpusDocText())).toBe(true);
});
