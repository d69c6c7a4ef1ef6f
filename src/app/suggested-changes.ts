import { groupCandidates, type ChangeChoice } from '../scores/candidate-groups';
import type { Candidate, DigitChange } from '../scores/types';

/** Digits that are offered together: one set of changes, or a choice among interchangeable ones. */
export type SuggestedChanges =
  | { readonly kind: 'one'; readonly candidate: Candidate }
  | {
      readonly kind: 'any';
      /** "Any two of these three" and what has to come with it. */
      readonly choices: readonly ChangeChoice[];
      /** Every set of changes that can be chosen. */
      readonly candidates: readonly Candidate[];
    };

const same = (one: DigitChange, other: DigitChange): boolean =>
  one.indicator === other.indicator && one.to === other.to;

const isOf = (choices: readonly ChangeChoice[], { changes }: Candidate): boolean =>
  changes.every((change) => choices.some(({ from }) => from.some((each) => same(each, change))));

/** Interchangeable candidates as one choice; single changes stay apart, as a list of them is a choice already. */
export function suggestedChanges(candidates: readonly Candidate[]): readonly SuggestedChanges[] {
  return groupCandidates(candidates).flatMap((choices): SuggestedChanges[] => {
    const own = candidates.filter(
      (candidate) =>
        candidate.changes.length === choices.reduce((sum, { choose }) => sum + choose, 0) &&
        isOf(choices, candidate),
    );
    const alone = own.every(({ changes }) => changes.length === 1);
    return own.length === 1 || alone
      ? own.map((candidate) => ({ kind: 'one', candidate }))
      : [{ kind: 'any', choices, candidates: own }];
  });
}

/** The one candidate that makes exactly these changes; null when there is none yet. */
export function candidateOf(
  candidates: readonly Candidate[],
  changes: readonly DigitChange[],
): Candidate | null {
  const fits = ({ changes: others }: Candidate): boolean =>
    others.length === changes.length &&
    others.every((other) => changes.some((change) => same(change, other)));
  return candidates.find(fits) ?? null;
}
