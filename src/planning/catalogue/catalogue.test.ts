import { FRAMEWORK_YEARS, INDICATOR_NUMBERS, indicator } from '../../framework';
import { cleanText } from '../../scores/thai-text';
import type { CatalogueMeasure } from '../types';
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

/** Words that would tie a measure to one kind of agency, one year, or a second name for the same thing. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a kind of agency', /อบ[ตจ]\.|(?<![ก-ฮ])อบ[ตจ]|เทศบาล|องค์การบริหารส่วน|องค์กรปกครอง|ตำบล|นายก|ท้องถิ่น/],
  ['an item number', /(?<![A-Za-z])[ioe]\s?[0-9๐-๙]|ข้อ\s?[0-9๐-๙]|ตัวชี้วัดที่/i],
  ['a year', /25\d\d|๒๕[๐-๙]{2}/],
  ['Thai digits', /[๐-๙]/],
  ['another word for ผู้รับบริการ', /ผู้มาติดต่อ|ผู้มารับบริการ|ลูกค้า/],
  ['another word for บุคลากร', /พนักงาน|ข้าราชการ|(?<!งานการ)เจ้าหน้าที่(?!พัสดุ)/],
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
  it.each(INDICATOR_NUMBERS)('has at least four measures for indicator %i, numbered from 1', (number) => {
    const measures = measuresFor(number);
    expect(measures.length).toBeGreaterThanOrEqual(4);
    expect(measures.map((measure) => measure.indicator)).toEqual(measures.map(() => number));
    const prefix = `m${String(number).padStart(2, '0')}`;
    expect(measures.map((measure) => measure.id)).toEqual(measures.map((_, at) => `${prefix}-${at + 1}`));
  });

  it('holds each measure once, in indicator order', () => {
    expect(CATALOGUE).toEqual(INDICATOR_NUMBERS.flatMap((number) => measuresFor(number)));
    expect(repeated(CATALOGUE.map((measure) => measure.id))).toEqual([]);
  });

  it('files each measure under an issue that asks about its indicator', () => {
    const issues = new Set(
      FRAMEWORK_YEARS.flatMap((year) => Object.values(year.items))
        .flatMap((list) => list.items)
        .map((item) => `${item.indicator} under ${item.issue}`),
    );
    const filed = CATALOGUE.filter((measure) => measure.issue !== indicator(measure.indicator).issue);
    for (const measure of filed) expect(issues).toContain(`${measure.indicator} under ${measure.issue}`);
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
    expect([...measure.rounds].sort((a, b) => a - b)).toEqual(measure.rounds);
    expect(measure.followUp).toMatch(/ต่อ(?:ผู้บริหารสูงสุดของหน่วยงาน|ที่ประชุมหัวหน้าส่วนราชการ|ผู้ประสานงานการประเมิน)$/);
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

  it('is written in undamaged Thai', () => {
    for (const text of CATALOGUE.flatMap(texts)) {
      expect(cleanText(text)).toBe(text);
      expect(text.normalize('NFC')).toBe(text);
    }
  });
});
