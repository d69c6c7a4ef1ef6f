import { sheet } from '../../test/support/grids';
import { RESULT } from '../../test/support/score-sheets';
import { blockOf, namedRows, seriesWith, SILENT_WORDS } from '../../test/support/tables';
import { evidenceOf, verdictOn, type Evidence, type Verdict } from './earning';
import type { TableWords } from './table-words';

const PLAIN: Evidence = {
  words: SILENT_WORDS,
  named: false,
  called: false,
  agrees: false,
  byNumber: false,
  besideTargets: false,
  ten: true,
  list: false,
  small: false,
  plausible: true,
  whole: false,
};

type Said = Partial<Omit<Evidence, 'words'>> & { readonly words?: Partial<TableWords> };
const verdict = ({ words, ...said }: Said): Verdict =>
  verdictOn({ ...PLAIN, ...said, words: { ...SILENT_WORDS, ...words } });

const SMALL = { small: true, plausible: false } as const;

test.each<[string, Said, Verdict]>([
  ['nothing speaks against it', {}, 'scores'],
  [
    'another assessment, numbers alone',
    { words: { other: 'LPA' }, byNumber: true, agrees: true },
    'no-scores',
  ],
  ['another assessment, names of the ten', { words: { other: 'LPA' } }, 'scores'],
  ['targets, though their total agrees', { words: { ofTargets: true }, agrees: true }, 'no-scores'],
  ['targets, called scores', { words: { ofTargets: true }, named: true, agrees: true }, 'doubtful'],
  ['scores beside targets', { words: { ofTargets: true }, named: true, besideTargets: true }, 'scores'],
  ['a stated overall that agrees', { words: { ofOthers: true }, agrees: true }, 'scores'],
  [
    'a stated overall of numbers too small',
    { words: { ofOthers: true }, agrees: true, ...SMALL },
    'no-scores',
  ],
  ['progress, not called scores', { words: { ofOthers: true } }, 'no-scores'],
  ['progress, called scores', { words: { ofOthers: true }, named: true }, 'scores'],
  ['progress, headed ร้อยละ alone', { words: { ofOthers: true }, called: true }, 'no-scores'],
  ['columns of measures', { words: { withMeasures: true } }, 'no-scores'],
  ['columns of measures beside scores', { words: { withMeasures: true }, named: true }, 'scores'],
  ['small numbers', SMALL, 'no-scores'],
  ['small numbers under a title of scores', { words: { ofScores: true }, ...SMALL }, 'no-scores'],
  [
    'small numbers under a title of ITA scores',
    { words: { ofScores: true, ofIta: true }, ...SMALL },
    'doubtful',
  ],
  ['small numbers called scores', { named: true, ...SMALL }, 'doubtful'],
  [
    'small numbers called scores, about progress',
    { words: { ofOthers: true }, named: true, ...SMALL },
    'no-scores',
  ],
  ['a mean too low', { plausible: false }, 'doubtful'],
  ['ten by number without a word of ITA', { byNumber: true }, 'doubtful'],
  ['ten by number, called scores', { byNumber: true, called: true }, 'scores'],
  ['nine by number, called scores', { byNumber: true, called: true, ten: false }, 'doubtful'],
  ['nine by number on a sheet of ITA', { byNumber: true, ten: false, words: { ofIta: true } }, 'scores'],
  ['whole numbers without a word', { whole: true }, 'doubtful'],
  ['whole numbers of a list', { whole: true, list: true }, 'scores'],
  ['whole numbers called scores', { whole: true, named: true }, 'scores'],
  ['whole numbers under a title of scores', { whole: true, words: { ofScores: true } }, 'scores'],
  ['whole numbers on a sheet of ITA', { whole: true, words: { ofIta: true } }, 'scores'],
])('%s', (_, said, expected) => {
  expect(verdict(said)).toBe(expected);
});

describe('what the values show', () => {
  const block = blockOf(sheet('คะแนน', namedRows(RESULT)));
  const shown = (values: readonly number[]): Pick<Evidence, 'small' | 'plausible' | 'whole'> => {
    const { small, plausible, whole } = evidenceOf(block, [seriesWith(values)], SILENT_WORDS, false);
    return { small, plausible, whole };
  };
  const ten = (value: number): number[] => Array.from({ length: 10 }, () => value);

  test.each<[string, readonly number[], Pick<Evidence, 'small' | 'plausible' | 'whole'>]>([
    ['published scores', RESULT, { small: false, plausible: true, whole: false }],
    ['a mean of 30', [...ten(29), 40], { small: false, plausible: true, whole: true }],
    ['a mean below 30', [...ten(29), 39.9], { small: false, plausible: false, whole: false }],
    ['nothing above 25', ten(25), { small: true, plausible: false, whole: true }],
    ['one above 25', [...ten(25), 25.01], { small: false, plausible: false, whole: false }],
    ['four whole numbers', [90, 91, 92, 93], { small: false, plausible: true, whole: true }],
    ['three whole numbers', [90, 91, 92], { small: false, plausible: true, whole: false }],
    ['nothing', [], { small: false, plausible: true, whole: false }],
  ])('%s', (_, values, expected) => {
    expect(shown(values)).toEqual(expected);
  });

  test('a header ร้อยละ calls its values scores, but does not name them so', () => {
    const under = (...roles: readonly ('percent' | 'score')[]): boolean[] => {
      const { named, called } = evidenceOf(block, [seriesWith(RESULT, { roles })], SILENT_WORDS, true);
      return [named, called];
    };
    expect([under(), under('percent'), under('score')]).toEqual([
      [false, false],
      [false, true],
      [true, true],
    ]);
  });

  test('names and numbers of the table', () => {
    const numbered = blockOf(
      sheet(
        'คะแนน',
        RESULT.slice(0, 9).map((score, k) => [`ตัวชี้วัดที่ ${k + 1}`, score]),
      ),
    );
    expect(evidenceOf(block, [], SILENT_WORDS, true)).toMatchObject({
      byNumber: false,
      ten: true,
      list: false,
      agrees: true,
    });
    expect(evidenceOf(numbered, [], SILENT_WORDS, false)).toMatchObject({
      byNumber: true,
      ten: false,
      agrees: false,
    });
  });
});
