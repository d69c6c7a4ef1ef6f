/** Texts that stand near scores and speak of the same things, but name no indicator. */
import { FRAMEWORK_YEARS, INSTRUMENT_NAMES, ISSUES, toThaiDigits } from '../framework';
import { CATALOGUE } from '../planning/catalogue';
import { AGENCY_KINDS, allUnitNames } from '../planning/units';
import { indicatorLabel } from './indicator-names';

const taken = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text) => indicatorLabel(text) !== null)),
];

const LISTS = FRAMEWORK_YEARS.flatMap(({ items }) => Object.values(items));

test('items, with and without their code, in Thai and Arabic digits', () => {
  const texts = LISTS.flatMap(({ items }) => items).flatMap(({ id, title }) => {
    const codes = [id, id.toUpperCase(), toThaiDigits(id), id.replace('o', '0'), `ข้อ ${id}`];
    return [id, ...(title === null ? [] : [title, ...codes.map((code) => `${code} ${title}`)])];
  });
  expect(texts.length).toBeGreaterThan(1000);
  expect(taken(texts)).toEqual([]);
});

test('sub-indicators', () => {
  const texts = LISTS.flatMap(({ subIndicators }) => subIndicators).flatMap(({ id, name }) => [
    name,
    `${id} ${name}`,
    toThaiDigits(`${id} ${name}`),
    `ตัวชี้วัดย่อยที่ ${id} ${name}`,
    `ตัวชี้วัดที่ ${id} ${name}`,
  ]);
  expect(texts.length).toBeGreaterThan(50);
  expect(taken(texts)).toEqual([]);
});

test('issues, instruments and units', () => {
  const instruments = Object.values(INSTRUMENT_NAMES);
  expect(
    taken(
      ISSUES.flatMap(({ number, title }) => [title, `${number}. ${title}`, `ประเด็นที่ ${number} ${title}`]),
    ),
  ).toEqual([]);
  expect(taken(instruments.flatMap(({ thai, english, spellings }) => [thai, english, ...spellings]))).toEqual(
    [],
  );
  expect(taken(AGENCY_KINDS.flatMap((kind) => allUnitNames(kind)))).toEqual([]);
});

test('everything in the catalogue of measures', () => {
  const texts = CATALOGUE.flatMap((measure) => [
    measure.title,
    measure.approach,
    measure.followUp,
    measure.evidence,
    ...measure.steps,
  ]);
  expect(taken(texts)).toEqual([]);
});

test.each([
  '',
  ' ',
  'คะแนน',
  'รวม',
  'ตัวชี้วัด',
  'คะแนนเฉลี่ย',
  'IIT',
  'ระดับ A',
  'การใช้',
  'ข้อมูล',
  'คุณภาพ',
  'การสื่อสาร',
  'การป้องกัน',
  'การปรับปรุง',
  'อำนาจ',
  'อำนาจหน้าที่',
  'การบริหารงานบุคคล',
  'แผนป้องกันการทุจริต',
  'แผนปฏิบัติการป้องกันการทุจริต',
  'มาตรการป้องกันการทุจริต',
  'รายงานผลการป้องกันการทุจริต',
  'นโยบายการป้องกันการทุจริต',
  'คู่มือการปฏิบัติหน้าที่',
  'โครงการเสริมสร้างการใช้งบประมาณ',
  'การประเมินความเสี่ยงการทุจริต',
  'การจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ',
  'การป้องกันและปราบปรามการทุจริต',
  'คณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ',
  'การใช้ทรัพย์สินของราชการ และการใช้งบประมาณ',
  'ควรเพิ่มประสิทธิภาพการสื่อสารกับผู้รับบริการ และปรับปรุงการทำงานภายในให้ดีขึ้น',
  'การปฏิบัติหน้าที่ของเจ้าหน้าที่ในหน่วยงานเป็นไปตามขั้นตอนและระยะเวลา',
  '92.01',
  '๙๒.๐๑ คะแนน',
  'เทศบาลตำบลตัวอย่าง',
])('“%s”', (text) => {
  expect(indicatorLabel(text)).toBeNull();
});
