import { indicator } from '../framework';
import type { Candidate, DigitChange } from './types';

/** "Any `choose` of these changes"; all of them when `choose` is their number. */
export interface ChangeChoice {
  readonly choose: number;
  readonly from: readonly DigitChange[];
}

/** Changes of the same size in the same instrument move the overall score alike. */
const classOf = (change: DigitChange): string =>
  `${indicator(change.indicator).instrument}:${change.to - change.from}`;

function countByClass(changes: readonly DigitChange[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(classOf(change), (counts.get(classOf(change)) ?? 0) + 1);
  return counts;
}

const signature = (candidate: Candidate): string =>
  [...countByClass(candidate.changes)]
    .map(([name, count]) => `${name}×${count}`)
    .sort()
    .join(' ');

function choices(candidates: readonly Candidate[]): ChangeChoice[] {
  const counts = countByClass(candidates[0]?.changes ?? []);
  return [...counts].map(([name, choose]) => {
    const members = new Map(
      candidates
        .flatMap(({ changes }) => changes)
        .filter((change) => classOf(change) === name)
        .map((change) => [`${change.indicator}:${change.to}`, change]),
    );
    return { choose, from: [...members.values()].sort((a, b) => a.indicator - b.indicator) };
  });
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return result;
}

/**
 * Candidates for people: interchangeable ones are told together ("any two of …"). Each entry of the result stands for
 * one or more candidates; a family that is not a full "any k of n" is told one by one.
 */
export function groupCandidates(candidates: readonly Candidate[]): readonly (readonly ChangeChoice[])[] {
  const families = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = signature(candidate);
    families.set(key, [...(families.get(key) ?? []), candidate]);
  }
  return [...families.values()].flatMap((family) => {
    const together = choices(family);
    const expected = together.reduce(
      (product, { choose, from }) => product * binomial(from.length, choose),
      1,
    );
    return expected === family.length ? [together] : family.map((candidate) => choices([candidate]));
  });
}
