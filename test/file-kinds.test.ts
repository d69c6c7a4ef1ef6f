import { readScores } from '../src/reading/read-scores';
import { readWorkbook } from '../src/workbook/file/read';
import { drawSheets } from '../src/workbook/file/write';
import { RESULT } from './support/score-sheets';
import { SCORE_FILES } from './support/score-files';

const summary = (bytes: Uint8Array): unknown =>
  readScores(readWorkbook(bytes)).sets.map(({ agency, fiscalYear, entries, findings }) => ({
    agency,
    fiscalYear,
    scores: entries.map(({ score }) => score),
    findings,
  }));

const EXPECTED = [
  {
    agency: 'เทศบาลตำบลตัวอย่าง',
    fiscalYear: 2567,
    scores: RESULT.map((score) => Math.round(score * 100)),
    findings: [],
  },
];

describe('the same scores come from every kind of file, whatever its name', () => {
  test.each(Object.entries(SCORE_FILES))('%s', async (_, make) => {
    // As Node reads files: a Buffer, whose slice shares its bytes.
    const bytes = Buffer.from(make());
    const before = Buffer.from(bytes);
    expect(summary(bytes)).toEqual(EXPECTED);
    expect(summary(drawSheets(bytes, { documents: [] }, 'เดิม').bytes)).toEqual(EXPECTED);
    expect(bytes).toEqual(before);
  });
});
