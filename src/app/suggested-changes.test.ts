import { DOCUMENT_004, entriesOf, points, rulesOf } from '../../test/support/scores';
import { digitCandidates } from '../scores/misread';
import type { Candidate } from '../scores/types';
import { candidateOf, suggestedChanges } from './suggested-changes';

const change = (indicator: 1 | 2 | 3 | 6, to: number) => ({
  indicator,
  from: points(to - 10),
  to: points(to),
  cell: null,
});
const candidate = (...changes: Candidate['changes']): Candidate => ({ overall: points(90), changes });
const [A, B, C] = [change(1, 91), change(2, 92), change(3, 93)] as const;
const TWO_OF_THREE = [candidate(A, B), candidate(A, C), candidate(B, C)];

test('interchangeable ones are one choice, whatever objects they come in', () => {
  const [any, ...others] = suggestedChanges(structuredClone(TWO_OF_THREE));
  expect(others).toEqual([]);
  expect(any).toMatchObject({ kind: 'any', choices: [{ choose: 2, from: [A, B, C] }] });
  expect(any?.kind === 'any' && any.candidates).toHaveLength(3);
});

test('single changes and whole sets are offered one by one', () => {
  const found = digitCandidates(rulesOf(2564), entriesOf(DOCUMENT_004), points(78.77));
  expect(suggestedChanges(found).map(({ kind }) => kind)).toEqual(['one', 'one', 'one']);
  const set = candidate(A, change(6, 96));
  expect(suggestedChanges([set])).toEqual([{ kind: 'one', candidate: set }]);
  expect(suggestedChanges([])).toEqual([]);
});

test('a part of a family is told one by one', () => {
  const part = TWO_OF_THREE.slice(0, 2);
  expect(suggestedChanges(part)).toEqual(part.map((each) => ({ kind: 'one', candidate: each })));
});

test('the changes that were picked are a candidate in any order, and only when none is missing', () => {
  expect(candidateOf(TWO_OF_THREE, [C, A])).toBe(TWO_OF_THREE[1]);
  expect(candidateOf(TWO_OF_THREE, [A])).toBeNull();
  expect(candidateOf(TWO_OF_THREE, [A, B, C])).toBeNull();
});
