import { book, sheet, type Value } from '../../../test/support/grids';
import { itemId } from '../../framework/item-id';
import { readScores } from '../read-scores';

/** Fifteen questions with one number, different everywhere, in each column. */
const questions = (columns: number): Value[][] =>
  Array.from({ length: 15 }, (_, k) => [
    `i${k + 1}`,
    'คำถาม',
    ...Array.from({ length: columns }, (_unused, n) => 20 + ((k * 17 + n * 29) % 60) + 0.5),
  ]);

function read(title: string, heads: readonly string[], rows: readonly (readonly Value[])[]) {
  return readScores(book(sheet('IIT', [[title], ['ข้อ', 'คำถาม', ...heads], ...rows]))).sets.map(
    ({ agency, items, findings }) => ({
      agency,
      first: items[0] && `${itemId(items[0])} ${items[0].score / 100}`,
      told: findings.map(({ message }) => message).filter((message) => !message.startsWith('missing')),
    }),
  );
}

const TITLE = 'ผล IIT รายข้อ ปีงบประมาณ พ.ศ. 2567';

describe('of several columns beside the items', () => {
  test('shares of answers are none of scores', () => {
    const answers = ['มากที่สุด', 'มาก', 'น้อย'];
    expect(read(TITLE, answers, questions(3))).toEqual([]);
    expect(read(TITLE, [...answers, 'คะแนน'], questions(4))).toMatchObject([{ first: 'i1 47.5', told: [] }]);
  });

  test('the first of two that nothing tells apart is taken, and told', () => {
    expect(read(TITLE, [], questions(2))).toMatchObject([
      { first: 'i1 20.5', told: ['other-reading.undecided'] },
    ]);
  });

  test('of more that nothing tells apart none is taken', () => {
    expect(read(TITLE, [], questions(4))).toEqual([]);
  });

  test('names above them are agencies', () => {
    expect(read(TITLE, ['นาทราย', 'บ้านเป้า'], questions(2)).map(({ agency }) => agency)).toEqual([
      'นาทราย',
      'บ้านเป้า',
    ]);
  });
});

test('codes of something else are no items', () => {
  const meters: Value[][] = [
    ['E1', 45.22],
    ['E2', 33.11],
    ['E3', 98.2],
  ];
  expect(readScores(book(sheet('มิเตอร์', [['จุดวัด', 'หน่วย'], ...meters]))).sets).toEqual([]);
});
