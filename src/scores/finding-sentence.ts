import { groupCandidates, type ChangeChoice } from './candidate-groups';
import { formatHundredths } from './exact';
import type { DigitChange, Finding } from './types';
import { cellAddress } from '../workbook/cell-grid';
import { isMessageKey, message, type Language } from '../text/message';

/** Sets of changes beyond these are counted, not told: nobody compares more. */
const MOST_TOLD = 5;
const MOST_CELLS = 12;

function changeText(change: DigitChange, sheet: string, language: Language): string {
  const text = message(language, 'change.one', {
    indicator: change.indicator,
    from: formatHundredths(change.from),
    to: formatHundredths(change.to),
  });
  if (change.cell === null) return text;
  return message(language, 'change.cell', { change: text, cell: cellAddress(change.cell, sheet) });
}

function choiceText({ choose, from }: ChangeChoice, sheet: string, language: Language): string {
  const changes = from.map((change) => changeText(change, sheet, language));
  return choose === from.length
    ? changes.join(message(language, 'change.and'))
    : message(language, 'change.any', { choose, changes: changes.join(', ') });
}

/** The digit changes of a finding for people: interchangeable ones grouped, at most five alternatives. */
function candidatesText(finding: Finding, sheet: string, language: Language): string {
  const groups = groupCandidates(finding.candidates);
  const told = groups
    .slice(0, MOST_TOLD)
    .map((choices) =>
      choices.map((choice) => choiceText(choice, sheet, language)).join(message(language, 'change.and')),
    )
    .join(message(language, 'change.or'));
  return groups.length > MOST_TOLD ? `${told} …` : told;
}

/** The sentence of a finding in the user's language, without cell addresses (digit changes name theirs). */
export function findingSentence(finding: Finding, sheet: string, language: Language = 'th'): string {
  const wanted = `finding.${finding.message}`;
  const key = isMessageKey(wanted) ? wanted : `finding.${finding.code}`;
  if (!isMessageKey(key)) throw new Error(`no sentence for the finding ${finding.message}`);
  const changes = finding.candidates.length === 0 ? '' : candidatesText(finding, sheet, language);
  return message(language, key, { ...finding.params, changes });
}

/** The cells of a finding as "B4, B5" (other sheets by name), a long list shortened. */
export function findingCells(finding: Finding, sheet: string, language: Language = 'th'): string {
  const cells = finding.cells.map((cell) => cellAddress(cell, sheet));
  if (cells.length <= MOST_CELLS) return cells.join(', ');
  return message(language, 'cells.more', {
    cells: cells.slice(0, MOST_CELLS).join(', '),
    count: cells.length - MOST_CELLS,
  });
}
