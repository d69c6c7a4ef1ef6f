import { frameworkOf, FRAMEWORK_YEARS, INDICATOR_NUMBERS, indicator } from '../../framework';
import { FINEST_ITEM_YEAR, itemsInYear, YEARS_OF_ITEMS } from '../../framework/items-over-years';
import { cleanText } from '../../scores/thai-text';
import { fillIn } from '../../text/fill-in';
import type { CatalogueMeasure } from '../types';
import { CATALOGUE_IDS } from '../catalogue-ids';
import { postsOf } from '../posts';
import { AGENCY_KINDS, unitName } from '../units';
import { CATALOGUE, measuresFor } from './index';

const MEASURES = CATALOGUE.map((measure) => [measure.id, measure] as const);

/** What each text is, and how many characters it may have so that it fits its column and says something. */
const LENGTHS: readonly (readonly [
  string,
  (measure: CatalogueMeasure) => readonly string[],
  number,
  number,
])[] = [
  ['title', (measure) => [measure.title], 25, 90],
  ['approach', (measure) => [measure.approach], 60, 220],
  ['step', (measure) => measure.steps, 40, 140],
  ['followUp', (measure) => [measure.followUp], 40, 140],
  ['evidence', (measure) => [measure.evidence], 40, 140],
];

const texts = (measure: CatalogueMeasure) => [
  measure.title,
  measure.approach,
  ...measure.steps,
  measure.followUp,
  measure.evidence,
];

/**
 * Every id ever given, with what its measure serves: registers in use hold them, so none is given to another measure. One that is dropped
 * stays here as ''.
 */
const EVER_GIVEN: Readonly<Record<string, string>> = {
  'm01-1': 'i1 o10',
  'm01-2': 'i1',
  'm01-3': 'i2',
  'm01-4': 'i3',
  'm01-5': 'i1',
  'm01-6': '',
  'm02-1': 'i4',
  'm02-2': 'i5',
  'm02-3': 'i6',
  'm02-4': 'i4',
  'm02-5': 'i4',
  'm03-1': 'i7',
  'm03-2': '',
  'm03-3': 'i9',
  'm03-4': '',
  'm03-5': '',
  'm03-6': 'i8',
  'm03-7': '',
  'm04-1': 'i10',
  'm04-2': 'i12',
  'm04-3': 'i11',
  'm04-4': 'i11',
  'm04-5': 'i11',
  'm05-1': 'i15 o22',
  'm05-2': 'i13',
  'm05-3': 'i14',
  'm05-4': 'i14',
  'm05-5': 'i13',
  'm05-6': '',
  'm06-1': 'e1',
  'm06-2': 'e1',
  'm06-3': 'e3',
  'm06-4': '',
  'm06-5': 'e2',
  'm07-1': 'e6 o6',
  'm07-2': 'e5 o5',
  'm07-3': 'e4',
  'm07-4': 'e5',
  'm07-5': 'e6',
  'm07-6': '',
  'm08-1': 'e9',
  'm08-2': 'e7 o25',
  'm08-3': 'e8',
  'm08-4': 'e8',
  'm08-5': 'e8',
  'm08-6': '',
  'm09-1': 'disclosure-work',
  'm09-2': 'website',
  'm09-3': 'o8',
  'm09-4': 'o22 o23 o24',
  'm09-5': 'o11 o12 o13',
  'm09-6': 'o18 o19',
  'm09-7': 'o1 o2 o3',
  'm09-8': 'o4 o6',
  'm09-9': 'o5',
  'm09-10': 'o7',
  'm09-11': 'o9',
  'm09-12': 'o10',
  'm09-13': 'o14',
  'm09-14': 'o15',
  'm09-15': 'o16',
  'm09-16': 'o17',
  'm09-17': 'o20 o21',
  'm09-18': 'o25',
  'm09-19': 'disclosure-work',
  'm10-1': 'o26 o27',
  'm10-2': 'o30',
  'm10-3': 'o34',
  'm10-4': 'o32',
  'm10-5': 'disclosure-work',
  'm10-6': 'o28',
  'm10-7': 'o29',
  'm10-8': 'o31',
  'm10-9': 'o33',
  'm10-10': 'o35',
  'm10-11': 'disclosure-work',
  'm10-12': '',
  'm10-13': '',
};

/** Words that would tie a measure to one kind of agency, one year, or a second name for the same thing. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a kind of agency', /อบ[ตจ]\.|(?<![ก-ฮ])อบ[ตจ]|เทศบาล|องค์การบริหารส่วน|องค์กรปกครอง|ตำบล|นายก|ท้องถิ่น/],
  ['an item number', /(?<![A-Za-z])[ioe]\s?[0-9๐-๙]|ข้อ\s?[0-9๐-๙]|ตัวชี้วัดที่/i],
  ['a year', /25\d\d|๒๕[๐-๙]{2}/],
  ['Thai digits', /[๐-๙]/],
  ['another word for ผู้รับบริการ', /ผู้มาติดต่อ|ผู้มารับบริการ|ลูกค้า/],
  ['another word for บุคลากร', /พนักงาน(?!จ้าง)|(?<!ฝ่าย)ข้าราชการ|(?<!งานการ|หัวหน้า|กรรมการและ)เจ้าหน้าที่/],
  ['another word for หน่วยงาน', /องค์กร/],
  ['the rounds', /รอบ\s?\d+\s?เดือน/],
];

/** Damage that text layers and careless typing do to Thai. */
const DAMAGE: readonly (readonly [string, RegExp])[] = [
  ['two spaces, or a space at an end', / {2}|^ | $/],
  ['two vowels above or below, or two tone marks', /[\u0E31\u0E34-\u0E3A]{2}|[\u0E48-\u0E4C]{2}/],
  ['a mark without a letter', /(?:^|[ A-Za-z0-9])[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/],
  ['a space before ๆ missing', /[ก-์]ๆ/],
  ['a full stop, semicolon or numbering', /[;:]|\.$|^[0-9๐-๙]+[.)]/],
];

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the measure catalogue', () => {
  it.each(INDICATOR_NUMBERS)('has at least four measures for indicator %i under its number', (number) => {
    const measures = measuresFor(number);
    expect(measures.length).toBeGreaterThanOrEqual(4);
    const prefix = `m${String(number).padStart(2, '0')}-`;
    for (const measure of measures) {
      expect(measure.indicator).toBe(number);
      expect(measure.id.startsWith(prefix)).toBe(true);
    }
  });

  it('gives no id to another measure than the one that had it first', () => {
    const now = CATALOGUE.map(({ id, items, group = '' }) => [id, items.join(' ') || group] as const);
    expect(now.filter(([id, serves]) => EVER_GIVEN[id] !== serves)).toEqual([]);
  });

  it('holds each measure once, in indicator order', () => {
    expect(CATALOGUE).toEqual(INDICATOR_NUMBERS.flatMap((number) => measuresFor(number)));
    expect(repeated(CATALOGUE.map((measure) => measure.id))).toEqual([]);
  });

  it.each(YEARS_OF_ITEMS.filter((year) => year >= FINEST_ITEM_YEAR))(
    'serves every question and item of %i by a measure of its indicator',
    (year) => {
      const items = Object.values(frameworkOf(year)?.items ?? {}).flatMap((list) => list.items);
      expect(items.length).toBeGreaterThanOrEqual(24 + 26);
      const unserved = items.filter(({ id, indicator: number }) =>
        measuresFor(number).every((measure) => !itemsInYear(measure.items, year).includes(id)),
      );
      expect(unserved.map(({ id }) => id)).toEqual([]);
    },
  );

  it('names items of 2567 alone, and files each measure under the issue of one of them', () => {
    const known = new Map(
      Object.values(frameworkOf(2567)?.items ?? {}).flatMap((list) =>
        list.items.map((item) => [item.id, item] as const),
      ),
    );
    for (const { id, indicator: number, issue, items } of CATALOGUE) {
      expect(items.filter((item) => !known.has(item))).toEqual([]);
      const own = items.map((item) => known.get(item)).filter((item) => item?.indicator === number);
      if (items.length > 0)
        expect([id, own.map((item) => item?.issues[0])]).toEqual([id, own.map(() => issue)]);
      expect(own.length > 0).toBe(items.length > 0);
    }
  });

  it('begins the measures of a survey with its three questions, each by another measure', () => {
    for (const number of INDICATOR_NUMBERS.slice(0, 8)) {
      const questions = measuresFor(number)
        .slice(0, 3)
        .map(({ items }) => items.find((item) => !item.startsWith('o')));
      expect(new Set(questions).size).toBe(3);
      expect(questions).not.toContain(undefined);
    }
  });

  it('keeps every indicator up by two measures that serve different things', () => {
    for (const number of INDICATOR_NUMBERS) {
      const kept = measuresFor(number).filter(({ keep }) => keep);
      expect(kept.length).toBeGreaterThanOrEqual(2);
      expect(repeated(kept.flatMap(({ items }) => items))).toEqual([]);
    }
  });

  it('files a measure for a whole indicator under an issue that asks about it', () => {
    const issues = new Set(
      FRAMEWORK_YEARS.flatMap((year) => Object.values(year.items))
        .flatMap((list) => list.items)
        .flatMap((item) => item.issues.map((own) => `${item.indicator} under ${own}`)),
    );
    const filed = CATALOGUE.filter((measure) => measure.issue !== indicator(measure.indicator).issue);
    for (const measure of filed) expect(issues).toContain(`${measure.indicator} under ${measure.issue}`);
  });

  it.each(AGENCY_KINDS)('names no section beside its office for %s', (kind) => {
    for (const measure of CATALOGUE) {
      const names = measure.owners.map((unit) => unitName(unit, kind));
      expect(names.filter((name) => names.some((other) => other.startsWith(`${name} (`)))).toEqual([]);
    }
  });

  it('has the ids that are known without it', () => {
    expect(new Set(CATALOGUE.map(({ id }) => id))).toEqual(CATALOGUE_IDS);
  });

  it('names no post but those of an agency', () => {
    const { head, deputy, leaders } = postsOf(null);
    for (const measure of CATALOGUE) {
      const filled = texts(measure).map((text) => fillIn(text, { head, deputy, leaders }));
      expect(filled.filter((text) => /[{}]/.test(text))).toEqual([]);
    }
  });

  it.each(LENGTHS)('keeps every %s within its length', (_, read, least, most) => {
    const outside = CATALOGUE.flatMap(read).filter((text) => text.length < least || text.length > most);
    expect(outside.map((text) => `${text.length} ${text}`)).toEqual([]);
  });

  it.each(LENGTHS.slice(0, 3))('repeats no %s', (_, read) => {
    expect(repeated(CATALOGUE.flatMap(read))).toEqual([]);
  });

  it('copies no step or evidence from one measure into another', () => {
    expect(repeated(CATALOGUE.flatMap(texts))).toEqual([]);
  });

  it.each(MEASURES)('says in %s who does what when, and by which rounds', (_, measure) => {
    expect(measure.steps.length).toBeGreaterThanOrEqual(3);
    expect(measure.steps.length).toBeLessThanOrEqual(5);
    expect(measure.owners.length).toBeGreaterThanOrEqual(1);
    expect(measure.owners[0]).not.toBe('all');
    for (const list of [measure.owners, measure.quarters, measure.rounds]) {
      expect(list.length).toBeGreaterThanOrEqual(1);
      expect(new Set<unknown>(list).size).toBe(list.length);
    }
    expect([...measure.quarters].sort((a, b) => a - b)).toEqual(measure.quarters);
    expect(['6,12', '3,6,9,12']).toContain(measure.rounds.join());
    expect(measure.followUp).toMatch(/ต่อ(?:\{head\}|\{deputy\}|ที่ประชุมหัวหน้าส่วนราชการ|ผู้ประสานงานการประเมิน)$/);
  });

  it('starts every measure before the surveys and the disclosure check end (June)', () => {
    for (const measure of CATALOGUE) expect(Math.min(...measure.quarters)).toBeLessThanOrEqual(2);
  });

  it('reports no sooner than the work has begun', () => {
    for (const measure of CATALOGUE) {
      expect(Math.min(...measure.rounds)).toBeGreaterThan((Math.min(...measure.quarters) - 1) * 3);
    }
  });

  it.each(FORBIDDEN)('names nowhere %s', (_, forbidden) => {
    expect(CATALOGUE.flatMap(texts).filter((text) => forbidden.test(text))).toEqual([]);
  });

  it.each(DAMAGE)('has nowhere %s', (_, damage) => {
    expect(CATALOGUE.flatMap(texts).filter((text) => damage.test(text))).toEqual([]);
  });

  it('calls the head by the post of the agency, but in the one title that speaks of any head', () => {
    const texted = CATALOGUE.flatMap((measure) => texts(measure).map((text) => `${measure.id} ${text}`));
    expect(texted.filter((text) => text.includes('ผู้บริหารสูงสุด')).map((text) => text.slice(0, 5))).toEqual([
      'm05-2',
    ]);
  });

  it('is written in undamaged Thai', () => {
    for (const text of CATALOGUE.flatMap(texts)) {
      expect(cleanText(text)).toBe(text);
      expect(text.normalize('NFC')).toBe(text);
    }
  });
});
