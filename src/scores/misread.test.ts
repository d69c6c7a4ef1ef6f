import * as fc from 'fast-check';
import {
  DOCUMENT_002,
  DOCUMENT_004,
  entriesOf,
  points,
  rulesOf,
  scoreMap,
  tenScores,
} from '../../test/support/scores';
import { formatHundredths, hundredths, roundExact } from './exact';
import { digitCandidates } from './misread';
import { instrumentMeans, overallScore } from './overall';
import type { Candidate, Hundredths } from './types';

const framework = rulesOf(2567);
const overallOf = (scores: readonly Hundredths[]): Hundredths =>
  roundExact(overallScore(framework, instrumentMeans(framework, scoreMap(scores)))!);
const candidatesOf = (scores: readonly (Hundredths | null)[], stated: Hundredths): readonly Candidate[] =>
  digitCandidates(framework, entriesOf(scores), stated);
const told = ({ changes }: Candidate): string =>
  changes
    .map(({ indicator, from, to }) => `${indicator}: ${formatHundredths(from)} → ${formatHundredths(to)}`)
    .join(', ');

function corrected(scores: readonly Hundredths[], { changes }: Candidate): Hundredths[] {
  return scores.map((score, index) => changes.find(({ indicator }) => indicator === index + 1)?.to ?? score);
}

/** Positions at which two writings of the same length differ: "81.67" and "91.67" in one. */
const differences = (from: Hundredths, to: Hundredths): number[] => {
  const [left, right] = [formatHundredths(from), formatHundredths(to)];
  expect(left).toHaveLength(right.length);
  return [...left].flatMap((character, position) => (character === right[position] ? [] : [position]));
};
const digitsChanged = ({ changes }: Candidate): number =>
  changes.reduce((count, { from, to }) => count + differences(from, to).length, 0);

describe('published documents', () => {
  test('002: exactly one set, six scores', () => {
    const found = candidatesOf(DOCUMENT_002, points(81.52));
    expect(found.map(told)).toEqual([
      [
        '1: 81.67 → 91.67',
        '2: 83.13 → 93.13',
        '3: 89.17 → 99.17',
        '5: 81.25 → 91.25',
        '6: 84.20 → 94.20',
        '7: 80.62 → 90.62',
      ].join(', '),
    ]);
    expect(found[0]?.overall).toBe(8152);
    expect(found[0]?.changes[0]?.cell).toEqual(entriesOf(DOCUMENT_002)[0]?.cell);
  });

  test('004: exactly three, the look-alike 9 for 5 first', () => {
    expect(candidatesOf(DOCUMENT_004, points(78.77)).map(told)).toEqual([
      '9: 81.92 → 81.52',
      '6: 81.90 → 81.10',
      '10: 87.50 → 87.10',
    ]);
  });
});

const EIGHT_NINE: Readonly<Record<string, string>> = { '8': '9', '9': '8' };

/** Scores rich in 8 and 9, as results of good agencies are. */
const rich = fc.array(
  fc
    .tuple(
      fc.constantFrom(7, 8, 9),
      fc.constantFrom(0, 4, 8, 9),
      fc.constantFrom(1, 8, 9),
      fc.nat({ max: 9 }),
    )
    .map((digits) => hundredths(Number(digits.join('')))),
  { minLength: 10, maxLength: 10 },
);

/** Swaps up to `count` of the digits 8 and 9, chosen by `picks`. */
function misread(scores: readonly Hundredths[], picks: readonly number[]): Hundredths[] {
  const texts = scores.map((score) => [...String(score)]);
  const places = texts.flatMap((text, index) =>
    text.flatMap((digit, position) => (EIGHT_NINE[digit] ? [{ index, position }] : [])),
  );
  const chosen = new Set(picks.map((pick) => (places.length === 0 ? -1 : pick % places.length)));
  for (const place of chosen) {
    const at = places[place];
    if (at) texts[at.index]![at.position] = EIGHT_NINE[texts[at.index]![at.position]!]!;
  }
  return texts.map((text) => hundredths(Number(text.join(''))));
}

describe('swaps of 8 and 9', () => {
  test('what was swapped is found, or a smaller set that explains it too; every set found agrees', () => {
    const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.oneof(tenScores, rich), picks, (original, chosen) => {
        const stated = overallOf(original);
        const read = misread(original, chosen);
        fc.pre(Math.abs(overallOf(read) - stated) > 1);
        const found = candidatesOf(read, stated);
        expect(found.length).toBeGreaterThan(0);
        const sizes = new Set(found.map(digitsChanged));
        expect(sizes.size).toBe(1);
        const truth = read.reduce(
          (count, score, index) => count + differences(score, original[index]!).length,
          0,
        );
        const [size] = sizes;
        expect(size).toBeLessThanOrEqual(truth);
        expect(new Set(found.map(told)).size).toBe(found.length);
        const all = found.map((candidate) => corrected(read, candidate));
        for (const scores of all) expect(overallOf(scores)).toBe(stated);
        if (size === truth && found.length < 1000) expect(all).toContainEqual(original);
      }),
      { numRuns: 300 },
    );
  });

  test('two digits of one score are one change of that score', () => {
    const original = [98.89, 70, 70, 70, 70, 70, 70, 70, 70, 70].map(points);
    const read = [points(89.89), ...original.slice(1)];
    expect(candidatesOf(read, overallOf(original)).map(told)).toContain('1: 89.89 → 98.89');
  });
});

describe('one digit to any other, where no swap of 8 and 9 explains it', () => {
  const plain = fc.array(
    fc
      .array(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 4, maxLength: 4 })
      .map((digits) => hundredths(Number(digits.join('')))),
    { minLength: 10, maxLength: 10 },
  );

  test('the true digit is among the candidates, each of which agrees, look-alikes first', () => {
    const place = fc.record({
      index: fc.nat({ max: 9 }),
      position: fc.nat({ max: 3 }),
      digit: fc.nat({ max: 9 }),
    });
    const LOOK_ALIKE = new Set(['59', '95', '38', '83', '17', '71', '06', '60']);
    fc.assert(
      fc.property(plain, place, (read, { index, position, digit }) => {
        const text = [...String(read[index]!)];
        text[position] = String(digit);
        const original = read.map((score, at) => (at === index ? hundredths(Number(text.join(''))) : score));
        const stated = overallOf(original);
        fc.pre(Math.abs(overallOf(read) - stated) > 1);
        const found = candidatesOf(read, stated);
        const all = found.map((candidate) => corrected(read, candidate));
        expect(all).toContainEqual(original);
        for (const scores of all) expect(overallOf(scores)).toBe(stated);
        const alike = found.map(({ changes }) => {
          const { from, to } = changes[0]!;
          const [left, right] = [from, to].map((score) => String(score).padStart(4, '0'));
          const at = [...left!].findIndex((character, slot) => character !== right![slot]);
          return LOOK_ALIKE.has(left![at]! + right![at]!);
        });
        expect(alike).toEqual(alike.toSorted((a, b) => Number(b) - Number(a)));
        expect(found.every(({ changes }) => changes.length === 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('scores are padded to two decimals and never rise above 100', () => {
    const rest = Array.from({ length: 9 }, () => points(70));
    const padded = candidatesOf([points(9.5), ...rest], overallOf([points(9.57), ...rest]));
    expect(padded.map(told)).toContain('1: 9.50 → 9.57');
    // 110.00 in indicator 9 would explain two points more; a score cannot be that high.
    const full = [...Array.from({ length: 8 }, () => points(55)), points(100), points(55)];
    const found = candidatesOf(full, hundredths(overallOf(full) + 200));
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ changes }) => changes).filter(({ to }) => to > 10_000)).toEqual([]);
    expect(found.map(told)).not.toContain('9: 100.00 → 110.00');
  });
});

test('nothing to say when nothing explains the total, or a score is missing', () => {
  const same = Array.from({ length: 10 }, () => points(71.11));
  expect(candidatesOf(same, points(20))).toEqual([]);
  expect(candidatesOf([null, ...DOCUMENT_002.slice(1)], points(81.52))).toEqual([]);
});

describe('the hardest tables end quickly', () => {
  const EVERY_DIGIT = [8989, 9898, 8899, 9988, 8998, 9889, 8888, 9999, 8989, 9898].map(hundredths);
  const ALIKE = Array.from({ length: 10 }, () => hundredths(8989));

  test.each([
    ['forty digits, out of reach', EVERY_DIGIT, 50],
    ['forty digits, nine wrong', EVERY_DIGIT, 99.99],
    ['ten alike, out of reach', ALIKE, 50],
    ['ten alike, four wrong in a thousand ways', ALIKE, 94.02],
    ['ten alike, nine wrong', ALIKE, 98.98],
  ])('%s', (_, scores, stated) => {
    const found = candidatesOf(scores, points(stated));
    for (const candidate of found) expect(overallOf(corrected(scores, candidate))).toBe(points(stated));
    expect(found.length > 0).toBe(stated !== 50);
  });
});
