import { TYPED_YEARS } from '../../framework/thai-years';
import { isItemId } from '../../framework/item-id';
import { INDICATOR_NUMBERS, type IndicatorNumber, type ItemId } from '../../framework/types';
import { FULL_SCORE } from '../../scores/exact';
import type { Hundredths } from '../../scores/types';
import { indicatorOfId, isOwnId, measureId, type MeasureId } from '../../planning/measure-id';
import type { Corrections } from '../correct-scores';
import type { OwnMeasure, PlanEdits } from '../edit-plan';
import { EMPTY_CONTENT, FOLLOW_UP_ROUNDS, QUARTERS, type MeasureFields } from '../measure-content';
import type { KeptSet, KeptWork } from './kept-work';
import { MADE_KINDS, USUAL_KINDS } from '../order';
import { NO_MEETING, type Meeting } from '../printed-meeting';
import type { SetEdits } from './set-edits';
import {
  listOf,
  oneOf,
  orNull,
  recordOf,
  recordOfValues,
  someOf,
  textUpTo,
  truthValue,
  wholeNumber,
  type Reader,
} from './stored-value';

/** The longest text that Excel takes in a cell; nothing longer could be written anyway. */
const LONGEST_TEXT = 32_767;
/** Name of an agency with its district and province, or of a sheet, and the keys made from them. */
const LONGEST_NAME = 300;
const MOST_LINES = 200;
const MOST_OWN_MEASURES = 200;
const MOST_REFUSED = 1000;
const MOST_ORDERED = 500;
/** The longest lists together: 30, 15 and 43. */
const MOST_ITEMS = 88;
/** All local governments of a province, for several years. */
const MOST_SETS = 2000;
/** 'recommendation.m07-1' */
const TEXT_KEY = /^[a-z]+\.[\w-]+$/;

const name = textUpTo(LONGEST_NAME);
const placeName = orNull(name);
const text = textUpTo(LONGEST_TEXT);
const textKey = textUpTo(100, TEXT_KEY);
const lines = listOf(text, MOST_LINES);
const year = wholeNumber(TYPED_YEARS.earliest, TYPED_YEARS.latest);
const score = wholeNumber(0, FULL_SCORE) as Reader<Hundredths>;
const indicator = oneOf(INDICATOR_NUMBERS);
const indicatorName: Reader<IndicatorNumber> = (stored) =>
  INDICATOR_NUMBERS.find((number) => String(number) === stored);

const measureKey: Reader<MeasureId> = (stored) =>
  typeof stored === 'string' ? (measureId(stored) ?? undefined) : undefined;
const itemKey: Reader<ItemId> = (stored) =>
  typeof stored === 'string' && isItemId(stored) ? stored : undefined;
const ownKey: Reader<MeasureId> = (stored) => {
  const key = measureKey(stored);
  return key !== undefined && isOwnId(key) ? key : undefined;
};
/** "9:8152" or "1:9167,2:9933", as `candidateKey` makes them. */
const candidate = textUpTo(200, /^\d{1,2}:\d{1,5}(,\d{1,2}:\d{1,5})*$/);

/** A number that fits into a cell, or a text; null for an empty cell. */
const numberOrText: Reader<number | string | null> = (stored) =>
  typeof stored === 'number' && Number.isFinite(stored) ? stored : orNull(text)(stored);

const FIELDS: { readonly [Key in keyof MeasureFields]: Reader<MeasureFields[Key]> } = {
  title: text,
  approach: text,
  steps: lines,
  owners: lines,
  person: text,
  quarters: someOf(QUARTERS),
  followUp: text,
  rounds: someOf(FOLLOW_UP_ROUNDS),
  evidence: text,
  status: text,
  percent: numberOrText,
  result6: text,
  result12: text,
  obstacle: text,
  recommendation: text,
  newDeadline: numberOrText,
  proof: text,
  reportedOn: numberOrText,
  reporter: text,
};

const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof MeasureFields)[];

/** The fields of a measure that are there and valid; undefined when none is. */
const fields: Reader<Partial<MeasureFields>> = (stored) => {
  const parts = recordOf(stored);
  const taken = FIELD_NAMES.flatMap((field) => {
    const value = parts.has(field) ? FIELDS[field](parts.get(field)) : undefined;
    return value === undefined ? [] : [[field, value] as const];
  });
  return taken.length === 0 ? undefined : Object.fromEntries(taken);
};

const ownMeasure: Reader<OwnMeasure> = (stored) => {
  const parts = recordOf(stored);
  const key = ownKey(parts.get('key'));
  const of = indicator(parts.get('indicator'));
  const { title, ...rest } = fields(stored) ?? {};
  if (key === undefined || of === undefined || title === undefined || (indicatorOfId(key) ?? of) !== of) {
    return undefined;
  }
  return { ...EMPTY_CONTENT, ...rest, title, key, indicator: of };
};

/** The first of those that claim the same key. */
function eachOnce<T extends { readonly key: string }>(entries: readonly T[]): readonly T[] {
  return entries.filter((entry, index) => entries.findIndex(({ key }) => key === entry.key) === index);
}

const scoreName: Reader<IndicatorNumber | ItemId> = (stored) => indicatorName(stored) ?? itemKey(stored);
const corrections = (stored: unknown): Corrections => recordOfValues(stored, scoreName, score);

function planEdits(stored: unknown): PlanEdits {
  const parts = recordOf(stored);
  const order = listOf(measureKey, MOST_ORDERED)(parts.get('order'));
  const pursued = listOf(itemKey, MOST_ITEMS)(parts.get('pursued'));
  return {
    ...(order && order.length > 0 && { order }),
    ...(parts.get('byNumber') === true && { byNumber: true }),
    ...(pursued && pursued.length > 0 && { pursued }),
    chosen: recordOfValues(parts.get('chosen'), measureKey, truthValue),
    changed: recordOfValues(parts.get('changed'), measureKey, fields),
    own: eachOnce(listOf(ownMeasure, MOST_OWN_MEASURES)(parts.get('own')) ?? []),
  };
}

function meeting(stored: unknown): Meeting {
  const parts = recordOf(stored);
  const part = (key: keyof Meeting): string => name(parts.get(key)) ?? NO_MEETING[key];
  return { date: part('date'), time: part('time'), place: part('place') };
}

function setEdits(stored: unknown): SetEdits {
  const parts = recordOf(stored);
  return {
    year: year(parts.get('year')) ?? null,
    agency: name(parts.get('agency')) ?? '',
    district: placeName(parts.get('district')) ?? null,
    province: placeName(parts.get('province')) ?? null,
    meeting: meeting(parts.get('meeting')),
    planYear: year(parts.get('planYear')) ?? null,
    corrections: corrections(parts.get('corrections')),
    refused: listOf(candidate, MOST_REFUSED)(parts.get('refused')) ?? [],
    targets: corrections(parts.get('targets')),
    plan: planEdits(parts.get('plan')),
    texts: recordOfValues(parts.get('texts'), textKey, text),
  };
}

/** Without its ten scores nobody could tell whether a set is the same: then it is refused as a whole. */
const keptSet: Reader<KeptSet> = (stored) => {
  const parts = recordOf(stored);
  const key = name(parts.get('key'));
  const scores = listOf(orNull(score), INDICATOR_NUMBERS.length)(parts.get('scores'));
  if (key === undefined || scores?.length !== INDICATOR_NUMBERS.length) return undefined;
  return {
    key,
    sheet: name(parts.get('sheet')) ?? '',
    fiscalYear: year(parts.get('fiscalYear')) ?? null,
    scores,
    edits: setEdits(parts.get('edits')),
  };
};

const keptSets = (stored: unknown): readonly KeptSet[] => eachOnce(listOf(keptSet, MOST_SETS)(stored) ?? []);

/**
 * Work from whatever was stored: by an older or newer version, damaged, or made to harm. What is missing or invalid is
 * left out, the rest is kept.
 */
export function readKeptWork(stored: unknown): KeptWork {
  const parts = recordOf(stored);
  const order = recordOf(parts.get('order'));
  const planYear = year(order.get('planYear'));
  return {
    selected: name(parts.get('selected')) ?? null,
    order: {
      kinds: someOf(MADE_KINDS)(order.get('kinds')) ?? USUAL_KINDS,
      ...(planYear !== undefined && { planYear }),
    },
    sets: keptSets(parts.get('sets')),
    adrift: keptSets(parts.get('adrift')),
  };
}
