import { issueOf } from '../issue-of';
import type { Measure } from '../measure';
import { measureId, type MeasureId } from '../measure-id';
import { isWeak, type OfferedIndicator } from '../offer';
import { hashOf } from '../text-digest';
import type { SheetRegister } from './read-register';

/** A register after a plan was made again from it: every row of the sheet in its order, then what is new. */
export interface MergedRegister {
  readonly measures: readonly Measure[];
  /** The last of the measures: they are not on the sheet yet. */
  readonly added: readonly Measure[];
  /** Every measure that was ever drawn here, those that are added now included. */
  readonly offered: readonly MeasureId[];
}

const LETTERS = 36;
const ID_LENGTH = 9;

/**
 * The id of a row that a person added: it follows from place and text, so that whoever reads the sheet before it is written gives the
 * row the same one, and is none that was ever given here.
 */
function idForRow(title: string, row: number, taken: ReadonlySet<string>): MeasureId {
  for (let salt = 0; ; salt += 1) {
    const text = `${row}|${title}|${salt}`;
    const digits = hashOf(text).toString(LETTERS) + hashOf(`${text}|`).toString(LETTERS);
    const id = measureId(`u-${digits.padStart(ID_LENGTH, '0').slice(0, ID_LENGTH)}`);
    if (id !== null && !taken.has(id)) return id;
  }
}

/**
 * Makes a plan again from its register. What people wrote stays as it is, in its order. Rows without an id get one. New is what the
 * catalogue suggests for an indicator that became weak, and what covers an issue, where it has no measure here and never had one, and what
 * serves an item that a person wants to win: nothing comes in place of what was deleted, and a newer catalogue adds nothing.
 * @param askedFor whether an indicator that is not weak was asked for as well
 */
export function mergeRegister(
  register: Pick<SheetRegister, 'rows' | 'offered'>,
  offered: readonly OfferedIndicator[],
  askedFor: (indicator: OfferedIndicator) => boolean = () => false,
): MergedRegister {
  const taken = new Set<MeasureId>(register.offered);
  const measures = register.rows.map(({ row, measure }): Measure => {
    const id = measure.id ?? idForRow(measure.content.title, row, taken);
    taken.add(id);
    return { ...measure, id };
  });
  const wasOffered = (id: MeasureId | null): boolean => id !== null && register.offered.has(id);
  const ofIndicators = offered
    .filter((each) => isWeak(each) || (each.planned && askedFor(each)))
    .filter(({ indicator }) => measures.every((measure) => measure.indicator !== indicator))
    .filter(({ offers }) => offers.every(({ measure: { id } }) => !wasOffered(id)))
    .flatMap(({ offers }) => offers.filter(({ suggested }) => suggested).map(({ measure }) => measure));
  const offers = offered.flatMap((each) => each.offers);
  const held = new Set([...measures, ...ofIndicators].map(issueOf));
  const had = new Set(
    offers.filter(({ measure: { id } }) => wasOffered(id)).map(({ measure }) => issueOf(measure)),
  );
  const ofIssues = offers
    .filter(({ covers }) => covers)
    .map(({ measure }) => measure)
    .filter((measure) => !held.has(issueOf(measure)) && !had.has(issueOf(measure)));
  const there = new Set([...measures, ...ofIndicators, ...ofIssues].map(({ id }) => id));
  const ofItems = offers
    .filter(({ pursued }) => pursued)
    .map(({ measure }) => measure)
    .filter(({ id }) => !there.has(id) && !wasOffered(id));
  const added = [...ofIndicators, ...ofIssues, ...ofItems];
  for (const { id } of added) if (id !== null) taken.add(id);
  return { measures: [...measures, ...added], added, offered: [...taken] };
}
