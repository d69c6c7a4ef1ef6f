import { agencyKey } from '../reading/agencies';
import type { Analysis } from '../scores/types';
import { ownersOf, type Owner, type Scored } from './agencies';
import { confirms, mayBeOne, splitPlace, type Place } from './agency-place';
import { differenceOf, printedAs, printedSet } from './printed-set';

/** Whom a name means among the owners of a file. */
export type FoundOwner<Owned extends Scored> =
  | { readonly kind: 'one'; readonly owner: Owner<Owned> }
  /** Several agencies bear the name. */
  | { readonly kind: 'several'; readonly owners: readonly Owner<Owned>[] }
  | { readonly kind: 'none' };

/** Which scores a plan is made from, or why none could be chosen; agencies are named apart. */
export type Choice<Chosen extends Scored = Analysis> =
  | {
      readonly kind: 'chosen';
      readonly chosen: Chosen;
      readonly owner: Owner<Chosen>;
      /** The file has scores of other years of the same agency. */
      readonly severalYears: boolean;
      /** The agency as it is printed and as the file has it, where a person gave another name or place. */
      readonly difference: { readonly printed: string; readonly found: string } | null;
      /** Sheets of results that were not looked at because they are doubtful. */
      readonly passedOver: readonly string[];
    }
  | { readonly kind: 'several'; readonly agencies: readonly string[] }
  | { readonly kind: 'unknown-agency'; readonly agencies: readonly string[] }
  | { readonly kind: 'same-name'; readonly agencies: readonly string[] }
  /** All that there is of it is doubtful; a person has to name the sheet. */
  | { readonly kind: 'doubtful'; readonly sheets: readonly string[] };

const NOWHERE: Place = { district: null, province: null };

const keyOf = ({ agency, name }: Owner): string => agencyKey(agency ?? name);

function oneOf<Owned extends Scored>(owners: readonly Owner<Owned>[]): FoundOwner<Owned> {
  const [owner] = owners;
  if (!owner) return { kind: 'none' };
  return owners.length === 1 ? { kind: 'one', owner } : { kind: 'several', owners };
}

/** The owners that bear a name; with a place those that are known to lie there, or the only one that may. */
function namesakesIn<Owned extends Scored>(
  owners: readonly Owner<Owned>[],
  name: string,
  place: Place,
): readonly Owner<Owned>[] {
  const namesakes = owners.filter((owner) => keyOf(owner) === agencyKey(name));
  const there = namesakes.filter((owner) => confirms(owner.place, place));
  const [only] = namesakes;
  return namesakes.length === 1 && only && mayBeOne(only.place, place) ? [only] : there;
}

/** The owner whose name holds a text, unless agencies of different names do. */
function byPart<Owned extends Scored>(
  owners: readonly Owner<Owned>[],
  part: string,
  place: Place,
): FoundOwner<Owned> {
  const wanted = agencyKey(part);
  if (wanted === '') return { kind: 'none' };
  const found = owners.filter((owner) => keyOf(owner).includes(wanted) && confirms(owner.place, place));
  return new Set(found.map(keyOf)).size > 1 ? { kind: 'none' } : oneOf(found);
}

/**
 * The owner that a text names: as it is told apart from others, by its name in any spelling, with its อำเภอ and จังหวัด behind
 * where several bear the name ("อบต.หนองบัว อ.เมือง"), or by a part of the name that no other agency has.
 * @param partsToo whether a part will do
 */
export function findOwner<Owned extends Scored>(
  owners: readonly Owner<Owned>[],
  text: string,
  partsToo: boolean,
): FoundOwner<Owned> {
  const spaced = splitPlace(text);
  const closed = splitPlace(text, true);
  const attempts: readonly (() => FoundOwner<Owned>)[] = [
    () => oneOf(owners.filter(({ name }) => agencyKey(name) === agencyKey(text))),
    () => oneOf(namesakesIn(owners, text, NOWHERE)),
    ...[spaced, closed].map(
      (placed) => () => oneOf(placed ? namesakesIn(owners, placed.name, placed.place) : []),
    ),
    () => byPart(partsToo ? owners : [], text, NOWHERE),
    () => (spaced ? byPart(partsToo ? owners : [], spaced.name, spaced.place) : { kind: 'none' }),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.kind !== 'none') return found;
  }
  return { kind: 'none' };
}

const sheetsOf = (results: readonly Scored[]): readonly string[] => [
  ...new Set(results.map(({ set }) => set.sheet)),
];

function pick<Owned extends Scored>(
  owner: Owner<Owned>,
  owners: readonly Owner<Owned>[],
  printed: string | null,
): Choice<Owned> {
  const [latest, ...earlier] = owner.results;
  if (!latest) return { kind: 'doubtful', sheets: sheetsOf(owner.doubtful) };
  const set = printedSet(latest.set, printedAs(printed));
  return {
    kind: 'chosen',
    chosen: set === latest.set ? latest : { ...latest, set },
    owner,
    severalYears: earlier.length > 0,
    difference: differenceOf(latest.set, set),
    passedOver: sheetsOf(owners.flatMap(({ doubtful }) => doubtful)),
  };
}

/** How a choice is made. */
interface Choosing {
  /** A person named the sheet, so doubtful results count as others do. */
  readonly doubtfulToo?: boolean;
  /**
   * A person gave the name just now, so a part of it will do, and of a file of one agency it is the name to print. A name
   * that was saved must be found again as it was, and is printed only where the file names no agency.
   */
  readonly typed?: boolean;
}

/**
 * Chooses the scores to plan from: of one agency the latest year; of several agencies the one that `agency` names. Doubtful
 * results are never chosen; agencies that have no others do not count where there are some that have.
 */
export function chooseLatest<Owned extends Scored>(
  results: readonly Owned[],
  agency: string | null,
  { doubtfulToo = false, typed = false }: Choosing = {},
): Choice<Owned> {
  const owners = ownersOf(results, doubtfulToo);
  const sure = owners.filter((owner) => owner.results.length > 0);
  const choices = sure.length > 0 ? sure : owners;
  const [only] = choices.length === 1 ? choices : [];
  const names = (of: readonly Owner[]): readonly string[] => of.map(({ name }) => name);
  const found: FoundOwner<Owned> = agency === null ? { kind: 'none' } : findOwner(owners, agency, typed);
  if (found.kind === 'several') return { kind: 'same-name', agencies: names(found.owners) };
  const owner = found.kind === 'one' ? found.owner : only;
  if (!owner) return { kind: agency === null ? 'several' : 'unknown-agency', agencies: names(choices) };
  const isPrinted = owner === only && agency !== null && (typed || owner.agency === null);
  return pick(owner, owners, isPrinted ? agency : null);
}
