import { FRAMEWORK_YEARS } from '../../framework';
import {
  ASKED_INSIDE,
  ASKED_OUTSIDE,
  QUESTION_WORDS,
  QUESTION_WORDS_FROM,
} from '../../framework/items/survey-words';
import type { FiscalYear, Instrument, Item } from '../../framework/types';
import { editsBetween } from '../../scores/edits-between';
import { remember } from '../../scores/remember';
import { skeleton } from '../../scores/thai-text';

/** The titles of the disclosure items of some years, compared without what damage touches. */
interface Titles {
  readonly years: readonly FiscalYear[];
  readonly numberOf: ReadonlyMap<string, number>;
}

const BRACKETS = /[([{][^)\]}]*[)\]}]/g;

const keyOf = (wording: string): string => skeleton(wording.replace(BRACKETS, ' '));

let lists: readonly Titles[] | null = null;

/** Each list of disclosure items once; made when the first sheet with items is read. */
function disclosureTitles(): readonly Titles[] {
  lists ??= FRAMEWORK_YEARS.reduce<Titles[]>((found, { year, items }) => {
    const numberOf = new Map<string, number>();
    items.OIT.items.forEach(({ title }, index) => {
      if (title !== null) numberOf.set(keyOf(title), index + 1);
    });
    const same = found.find((one) => [...numberOf].join() === [...one.numberOf].join());
    if (same) return found.map((one) => (one === same ? { ...one, years: [...one.years, year] } : one));
    return numberOf.size === 0 ? found : [...found, { years: [year], numberOf }];
  }, []);
  return lists;
}

const SHORTEST_BEGINNING = 10;
const LETTERS_PER_EDIT = 6;
const MOST_EDITS = 4;

/** The one of the titles that a wording is, is the beginning of, or begins with; null where none or several fit. */
function titleLike(wording: string, { numberOf }: Titles): number | null {
  const key = keyOf(wording);
  const exact = numberOf.get(key);
  if (exact !== undefined) return exact;
  const only = (fits: (title: string) => boolean): number | null => {
    const found = [...numberOf].filter(([title]) => fits(title));
    return found.length === 1 ? (found[0]?.[1] ?? null) : null;
  };
  const most = Math.min(MOST_EDITS, Math.floor(key.length / LETTERS_PER_EDIT));
  return (
    (most === 0 ? null : only((title) => editsBetween(key, title, most) <= most)) ??
    (key.length < SHORTEST_BEGINNING
      ? null
      : only(
          (title) => title.startsWith(key) || (title.length >= SHORTEST_BEGINNING && key.startsWith(title)),
        ))
  );
}

interface Question extends Item {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

const INSTRUMENT_OF: Readonly<Record<string, Instrument>> = { i: 'IIT', e: 'EIT' };

const QUESTIONS: readonly Question[] = QUESTION_WORDS.flatMap(({ id, all, none = [] }) => {
  const instrument = INSTRUMENT_OF[id.charAt(0)];
  return instrument === undefined
    ? []
    : [{ instrument, number: Number(id.slice(1)), all: all.map(skeleton), none: none.map(skeleton) }];
});
const INSIDE = ASKED_INSIDE.map(skeleton);
const OUTSIDE = ASKED_OUTSIDE.map(skeleton);

/** The questions of the surveys that a wording may be; one of both surveys where it does not say whom it asks. */
const questionsLike = remember((wording: string): readonly Question[] => {
  const key = skeleton(wording);
  const fitting = QUESTIONS.filter(
    ({ all, none }) => all.every((part) => key.includes(part)) && !none.some((part) => key.includes(part)),
  );
  const inside = INSIDE.some((part) => key.includes(part));
  const outside = OUTSIDE.some((part) => key.includes(part));
  if (inside === outside) return fitting;
  return fitting.filter(({ instrument }) => instrument === (inside ? 'IIT' : 'EIT'));
});

/** A row whose code is sure, by which the list of an unknown year is known. */
export interface WordedItem {
  readonly item: Item;
  readonly wording: string;
}

/** Which item a wording is of; `instrument` narrows it where what stands around says one. Null where it is not known. */
export type ItemOf = (wording: string, instrument: Instrument | null) => Item | null;

/** The titles of the year, or of the year whose titles agree with most of the sure rows; null where that is not one. */
function titlesFor(year: FiscalYear | null, sure: readonly WordedItem[]): Titles | null {
  const all = disclosureTitles();
  if (year !== null) return all.find(({ years }) => years.includes(year)) ?? null;
  const counted = all
    .map((titles) => ({
      titles,
      count: sure.filter(
        ({ item, wording }) =>
          item.instrument === 'OIT' && titles.numberOf.get(keyOf(wording)) === item.number,
      ).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counted;
  return best !== undefined && best.count > (next?.count ?? 0) ? best.titles : null;
}

/** The highest numbers of the questions since 2567. */
const HIGHEST_OF = { IIT: 15, EIT: 9 } as const;

function hasNewQuestions(year: FiscalYear | null, sure: readonly WordedItem[]): boolean {
  if (year !== null) return year >= QUESTION_WORDS_FROM;
  return sure.every(
    ({ item: { instrument, number } }) => instrument === 'OIT' || number <= HIGHEST_OF[instrument],
  );
}

/** How the wordings of a table are known: by the list of its year, or by the list that its sure rows show. */
export function wordingsFor(year: FiscalYear | null, sure: readonly WordedItem[]): ItemOf {
  const titles = titlesFor(year, sure);
  const asked = hasNewQuestions(year, sure);
  return (wording, instrument) => {
    const title = titles && instrument !== 'IIT' && instrument !== 'EIT' ? titleLike(wording, titles) : null;
    if (title !== null) return { instrument: 'OIT', number: title };
    if (!asked || instrument === 'OIT') return null;
    const found = questionsLike(wording).filter(
      (one) => instrument === null || one.instrument === instrument,
    );
    const [only] = found;
    return only !== undefined && found.length === 1
      ? { instrument: only.instrument, number: only.number }
      : null;
  };
}

/** Whether a text is the title of a disclosure item or a question of the surveys. */
export const isItemWording = (text: string): boolean => isItemTitle(text) || questionsLike(text).length > 0;

/** Whether any year has a disclosure item of just this title: such texts make an item table without any code. */
export const isItemTitle = remember((text: string): boolean => {
  const key = keyOf(text);
  return disclosureTitles().some(({ numberOf }) => numberOf.has(key));
});
