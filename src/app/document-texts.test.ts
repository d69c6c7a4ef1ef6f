import { analysisFixture, wordsFixture } from '../../test/documents/fixtures';
import { documentTexts } from './document-texts';
import { NO_EDITS } from './keeping/set-edits';
import { readKeptWork } from './keeping/read-kept-work';

const analysis = analysisFixture();
const texts = documentTexts(analysis, wordsFixture(analysis), 'thai');
const all = texts.flatMap(({ groups }) => groups.flatMap((group) => group.texts));

test('every text of the documents can be changed, each under a key of its own', () => {
  expect(texts.map(({ kind }) => kind)).toEqual(['brief', 'analysis', 'memo']);
  expect(all.length).toBeGreaterThan(30);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  const toWrite = ['memo.plan-number', 'memo.plan-date'];
  for (const { key, text } of all) expect(text.trim() === '').toBe(toWrite.includes(key));
});

test('what is changed of any of them is given back as it was kept', () => {
  const typed = Object.fromEntries(all.map(({ key }) => [key, `แก้ไข ${key}`]));
  const set = { key: 'k', sheet: 's', fiscalYear: 2567, scores: Array.from({ length: 10 }, () => null) };
  const work = { sets: [{ ...set, edits: { ...NO_EDITS, texts: typed } }] };
  const [kept] = readKeptWork(JSON.parse(JSON.stringify(work))).sets;
  expect(kept?.edits.texts).toEqual(typed);
});
