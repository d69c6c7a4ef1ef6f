/** The ten indicators as most offices write them; some write number 8 without ระบบ. */
export const NAMES = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงระบบการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
] as const;

export const IIT = 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)';
export const EIT = 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)';
export const OIT = 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)';

/** First and last indicator (from 0) of each instrument, what it is called, and its weight in percent. */
export const INSTRUMENTS = [
  { code: 'IIT', name: IIT, from: 0, to: 5, weight: 30 },
  { code: 'EIT', name: EIT, from: 5, to: 8, weight: 30 },
  { code: 'OIT', name: OIT, from: 8, to: 10, weight: 40 },
] as const;

/** Invented agencies. */
export const AGENCIES = {
  thung: 'องค์การบริหารส่วนตำบลทุ่งสมมติ',
  nong: 'เทศบาลตำบลหนองตัวอย่าง',
  ban: 'เทศบาลเมืองบ้านจำลอง',
  khok: 'องค์การบริหารส่วนตำบลโคกสมมติ',
  huai: 'องค์การบริหารส่วนตำบลห้วยตัวอย่าง',
  don: 'เทศบาลตำบลดอนจำลอง',
  bueng: 'องค์การบริหารส่วนตำบลบึงสมมติ',
  tha: 'เทศบาลตำบลท่าสมมติ',
  province: 'องค์การบริหารส่วนจังหวัดแดนสมมติ',
} as const;

/** A number rounded half up to two decimals, as a calculator shows it. */
export const twoDecimals = (value: number): number => Math.floor(value * 100 + 0.5 + 1e-7) / 100;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Means of the three instruments, rounded. */
export function instrumentMeans(scores: readonly number[]): readonly [number, number, number] {
  const mean = (from: number, to: number): number => twoDecimals(sum(scores.slice(from, to)) / (to - from));
  return [mean(0, 5), mean(5, 8), mean(8, 10)];
}
