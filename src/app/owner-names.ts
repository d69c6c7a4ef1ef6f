import { agencyKey } from '../reading/agencies';
import { groupBy } from '../reading/group-by';
import { districtName, provinceName } from '../scores/place-names';
import type { ScoreSet } from '../scores/types';
import { fillIn } from '../text/fill-in';
import { NAMES_THAI } from '../text/names-th';
import { a1 } from '../workbook/cell-grid';
import type { NamelessOwner } from './owner';

interface OwnerName {
  readonly name: string;
  readonly lasting: boolean;
}

/** A name that is being made. */
interface Draft {
  readonly sets: readonly ScoreSet[];
  /** Name and place. */
  readonly words: readonly string[];
  /** What follows in brackets. */
  readonly marks: readonly string[];
  /** Equal for names that people take for one. */
  readonly key: string;
}

type Place = 'district' | 'province' | 'sheet' | 'row' | 'column';

const placeText = (place: Place, params: Parameters<typeof fillIn>[1]): string =>
  fillIn(NAMES_THAI[`place.${place}`], params);

type Fact = (sets: readonly ScoreSet[]) => string | null;

const firstOf: (pick: (set: ScoreSet) => string | null) => Fact = (pick) => (sets) =>
  sets.map(pick).find((found) => found !== null) ?? null;

const cellOf = ([set]: readonly ScoreSet[]): { row: number; column: number } | null =>
  set?.entries.find(({ cell }) => cell !== null)?.cell ?? null;

/** Where an agency lies: the words that tell agencies of one name apart for good. */
const PLACES: readonly Fact[] = [
  firstOf(({ district }) =>
    district === null ? null : placeText('district', { name: districtName(district) }),
  ),
  firstOf(({ province }) =>
    province === null ? null : placeText('province', { name: provinceName(province) }),
  ),
];

/** Where its scores stand: all that is left where nothing says where the agency lies. */
const POSITIONS: readonly Fact[] = [
  ([set]) => (set ? placeText('sheet', { name: set.sheet }) : null),
  (sets) => {
    const cell = cellOf(sets);
    return cell && placeText('row', { row: cell.row + 1 });
  },
  (sets) => {
    const cell = cellOf(sets);
    return cell && placeText('column', { column: a1(0, cell.column).slice(0, -1) });
  },
];

/** Kept in the documents' language whatever is spoken: it becomes part of file names and of the settings. */
const textOf = ({ words, marks }: Pick<Draft, 'words' | 'marks'>): string =>
  [...words, ...(marks.length > 0 ? [`(${marks.join(' ')})`] : [])].join(' ');

/** Adds a fact to the names that need more, where it tells those that are alike apart or there is only one. */
function told(
  drafts: readonly Draft[],
  fact: Fact,
  needsMore: (draft: Draft, sharers: readonly Draft[]) => boolean,
  add: (draft: Draft, found: string) => Draft,
): readonly Draft[] {
  return [...groupBy(drafts, ({ key }) => key).values()].flatMap((sharers) => {
    const facts = sharers.map(({ sets }) => fact(sets));
    if (sharers.length > 1 && new Set(facts).size === 1) return sharers;
    return sharers.map((draft, index) => {
      const found = facts[index] ?? null;
      return found !== null && needsMore(draft, sharers) ? add(draft, found) : draft;
    });
  });
}

const draftOf = (parts: Omit<Draft, 'key'>): Draft => ({ ...parts, key: agencyKey(textOf(parts)) });
const addWord = (draft: Draft, word: string): Draft => draftOf({ ...draft, words: [...draft.words, word] });
const addMark = (draft: Draft, mark: string): Draft => draftOf({ ...draft, marks: [...draft.marks, mark] });

/** Names of owners that bear one name. */
function namesakes(
  sets: readonly (readonly ScoreSet[])[],
  name: (sets: readonly ScoreSet[]) => string,
): readonly Draft[] {
  const start: readonly Draft[] = sets.map((own) => draftOf({ sets: own, words: [name(own)], marks: [] }));
  if (start.length === 1) return start;
  const placed = PLACES.reduce<readonly Draft[]>(
    (drafts, fact) => told(drafts, fact, (_, sharers) => sharers.length > 1, addWord),
    start,
  );
  // A bare name would mean any of those that bear it.
  return POSITIONS.reduce<readonly Draft[]>(
    (drafts, fact) =>
      told(
        drafts,
        fact,
        (draft, sharers) => sharers.length > 1 || draft.words.length + draft.marks.length === 1,
        addMark,
      ),
    placed,
  );
}

const nameOf = (sets: readonly ScoreSet[]): string => sets[0]?.agency ?? sets[0]?.sheet ?? '';

/** Two names that file systems take for one are one. */
const sameText = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * A name for each owner, in their order, none given twice: the name of the agency (without one, of its sheet), with อำเภอ
 * and จังหวัด where others bear it too: "อบต.หนองบัว อำเภอเมือง"; else with its sheet, row or column: "อบต.หนองบัว (แถว 7)"; else
 * with a number.
 */
export function ownerNames(owners: readonly NamelessOwner[]): readonly OwnerName[] {
  const all = owners.map(({ results, doubtful }) => [...results, ...doubtful].map(({ set }) => set));
  const drafts = new Map<readonly ScoreSet[], Draft>();
  const kin = groupBy(all, ([set]) => (set?.agency == null ? `|${set?.sheet ?? ''}` : agencyKey(set.agency)));
  for (const own of kin.values()) for (const draft of namesakes(own, nameOf)) drafts.set(draft.sets, draft);
  const taken = new Set<string>();
  const times = groupBy(drafts.values(), ({ key }) => key);
  return all.map((sets) => {
    const draft = drafts.get(sets) ?? draftOf({ sets, words: [nameOf(sets)], marks: [] });
    const alone = (times.get(draft.key) ?? []).length === 1;
    let name = textOf(draft);
    for (let count = 1; taken.has(sameText(name)) || (!alone && count === 1); count += 1) {
      name = textOf(addMark(draft, String(count)));
    }
    taken.add(sameText(name));
    return { name, lasting: name === draft.words.join(' ') };
  });
}
