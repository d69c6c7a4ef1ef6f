import * as fc from 'fast-check';
import { sheet, type Value } from '../../test/support/grids';
import { anyScore } from '../../test/support/scores';
import { toThaiDigits } from '../framework';
import { formatHundredths } from '../scores/exact';
import { notesOf } from './notes';
import { SheetView } from './sheet-view';

const notes = (...rows: readonly (readonly Value[])[]) => {
  const view = new SheetView(sheet('ปก', rows));
  const { overall, level } = notesOf(view, view.cells(), () => false);
  return { overall: overall.map(({ value }) => value / 100), level: level.map(({ value }) => value) };
};

test('an overall score is read in every sentence that states it', () => {
  const sentence = fc.constantFrom(
    ...[
      'คะแนนรวม {}',
      'คะแนนเฉลี่ย : {} คะแนน',
      'ผลคะแนน ITA ปี 2567 เท่ากับ {} คะแนน',
      'คะแนนรวม ........ {} ........ คะแนน',
    ],
    ...['ได้คะแนนภาพรวม {} อยู่ในระดับ A', 'ผลการประเมินของ อบต.ทุ่งสมมติ ได้ {} คะแนน', 'ITA = {}'],
  );
  fc.assert(
    fc.property(anyScore, sentence, fc.boolean(), (score, pattern, thai) => {
      const text = pattern.replace('{}', formatHundredths(score));
      expect([text, notes([thai ? toThaiDigits(text) : text]).overall]).toEqual([
        text.replace(/\d/g, (digit) => digit),
        [score / 100],
      ]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'คะแนนเป้าหมาย 85.00',
  'คะแนนเฉลี่ยประเทศ 90.12',
  'คะแนนสูงสุด 99.10',
  'คะแนน IIT เท่ากับ 87.76',
  'ได้คะแนนภาพรวม 100.01 คะแนน',
  'คะแนนรวม 85',
  'ได้ 78.85',
  'การปฏิบัติหน้าที่ ได้คะแนน 92.01',
])('“%s” states none', (text) => {
  expect(notes([text]).overall).toEqual([]);
});

test('the number stands at most sixty letters behind its word', () => {
  const ofLength = (length: number): string => `คะแนน${'ก'.repeat(length)}78.85`;
  expect([notes([ofLength(60)]).overall, notes([ofLength(61)]).overall]).toEqual([[78.85], []]);
});

test.each([
  ['อยู่ในระดับ A', ['A']],
  ['ผลการประเมินอยู่ในระดับ ผ่านดี', ['ผ่านดี']],
  ['ผ่านเกณฑ์', []],
])('“%s” states the level %j', (text, expected) => {
  expect(notes([text]).level).toEqual(expected);
});

describe('a label with its value in another cell', () => {
  test.each<[string, readonly (readonly Value[])[], readonly number[]]>([
    ['beside it', [['คะแนนรวม', 78.85]], [78.85]],
    ['below it', [['คะแนนรวม'], [78.85]], [78.85]],
    ['below it and a year', [['คะแนนรวม'], ['ปี 2567'], [78.85]], [78.85]],
    ['with the name of the agency', [['คะแนน อบต.ทุ่งสมมติ', 78.85]], [78.85]],
    ['two empty cells between', [['คะแนนรวม', null, null, 78.85]], [78.85]],
    ['three empty cells between', [['คะแนนรวม', null, null, null, 78.85]], []],
    ['a value of 10', [['คะแนนรวม', 10]], []],
    ['a value above 10', [['คะแนนรวม', 10.01]], [10.01]],
    ['a value of 100', [['คะแนนรวม', 100]], [100]],
    ['a value above 100', [['คะแนนรวม', 100.01]], []],
    ['another label', [['อันดับ', 78.85]], []],
  ])('%s', (_, rows, expected) => {
    expect(notes(...rows).overall).toEqual(expected);
  });

  test('a level', () => {
    expect(notes(['ระดับ', 'B']).level).toEqual(['B']);
    expect(notes(['คะแนนรวม', 'ผ่านดี']).level).toEqual(['ผ่านดี']);
  });

  test('cells of a table are none', () => {
    const view = new SheetView(sheet('คะแนน', [['คะแนนรวม', 78.85]]));
    expect(notesOf(view, view.cells(), (_, column) => column === 1).overall).toEqual([]);
    expect(notesOf(view, [], () => true)).toEqual({ overall: [], level: [] });
  });
});
