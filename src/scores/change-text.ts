import type { CellRef } from '../workbook/cell-grid';
import { groupCandidates, type ChangeChoice } from './candidate-groups';
import { formatHundredths } from './exact';
import type { Candidate, DigitChange } from './types';

/** Sets of changes beyond these are counted, not told: nobody compares more. */
const MOST_TOLD = 5;

/** Gives a sentence on changes in some language. */
type Say = (
  key: 'change.one' | 'change.any' | 'change.and' | 'change.or' | 'change.cell',
  params?: Readonly<Record<string, string | number>>,
) => string;

type AddressOf = (cell: CellRef) => string;

function changeText(change: DigitChange, addressOf: AddressOf, say: Say): string {
  const text = say('change.one', {
    indicator: change.indicator,
    from: formatHundredths(change.from),
    to: formatHundredths(change.to),
  });
  if (change.cell === null) return text;
  return say('change.cell', { change: text, cell: addressOf(change.cell) });
}

function choiceText({ choose, from }: ChangeChoice, addressOf: AddressOf, say: Say): string {
  const changes = from.map((change) => changeText(change, addressOf, say));
  return choose === from.length
    ? changes.join(say('change.and'))
    : say('change.any', { choose, changes: changes.join(', ') });
}

/** Digit changes for people: interchangeable ones grouped, at most five alternatives; '' when there is none. */
export function changesText(candidates: readonly Candidate[], addressOf: AddressOf, say: Say): string {
  const groups = groupCandidates(candidates);
  const told = groups
    .slice(0, MOST_TOLD)
    .map((choices) => choices.map((choice) => choiceText(choice, addressOf, say)).join(say('change.and')))
    .join(say('change.or'));
  return groups.length > MOST_TOLD ? `${told} …` : told;
}
