import { cleanText } from '../scores/thai-text';
import type { OwnerUnit } from './types';

/** Kinds of local agency whose units bear different names; `other` is any other agency, or an unknown one. */
export const AGENCY_KINDS = ['subdistrict', 'municipality', 'province', 'other'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/**
 * How a name of each kind begins, full or abbreviated (อบต., อบต , ทต., ทม., ทน., อบจ.). Only the first letter of
 * ตำบล and จังหวัด is asked for, because ำ is what damaged text loses first. ทต, ทม and ทน also begin common words
 * (ทนาย), so no Thai letter may follow them directly.
 */
const BEGINNINGS: readonly (readonly [AgencyKind, RegExp])[] = [
  ['subdistrict', /^(?:องค์การบริหารส่วนต|อ\.?บ\.?ต)/],
  ['province', /^(?:องค์การบริหารส่วนจ|อ\.?บ\.?จ)/],
  ['municipality', /^(?:เทศบาล|ท\.?[ตมน](?![ก-ฮะ-์]))/],
];

/** Words that may stand before the agency's own name in a title or an address. */
const LEAD_IN = /^(?:(?:ชื่อหน่วยงาน|หน่วยงาน|สำนักงาน|ที่ทำการ)[\s:]*)*/;

/** The kind of an agency by its name, which may be abbreviated; `other` for null and for what is no local agency. */
export function agencyKind(name: string | null): AgencyKind {
  const bare = cleanText(name ?? '').replace(LEAD_IN, '');
  return BEGINNINGS.find(([, beginning]) => beginning.test(bare))?.[0] ?? 'other';
}

/** The name that most kinds share, and the kinds that call the unit differently. */
interface UnitNames extends Readonly<Partial<Record<AgencyKind, string>>> {
  readonly usual: string;
}

const UNIT_NAMES: Readonly<Record<OwnerUnit, UnitNames>> = {
  clerk: {
    usual: 'สำนักปลัด',
    municipality: 'สำนักปลัดเทศบาล',
    province: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
  },
  finance: { usual: 'กองคลัง' },
  engineering: { usual: 'กองช่าง' },
  education: { usual: 'กองการศึกษา ศาสนาและวัฒนธรรม', municipality: 'กองการศึกษา', other: 'กองการศึกษา' },
  health: { usual: 'กองสาธารณสุขและสิ่งแวดล้อม', province: 'กองสาธารณสุข' },
  welfare: { usual: 'กองสวัสดิการสังคม' },
  audit: { usual: 'หน่วยตรวจสอบภายใน' },
  personnel: { usual: 'งานการเจ้าหน้าที่', province: 'กองการเจ้าหน้าที่' },
  procurement: { usual: 'งานพัสดุ', province: 'กองพัสดุและทรัพย์สิน' },
  legal: { usual: 'งานนิติการ' },
  planning: { usual: 'งานวิเคราะห์นโยบายและแผน', province: 'กองยุทธศาสตร์และงบประมาณ' },
  'public-relations': { usual: 'งานประชาสัมพันธ์' },
  all: { usual: 'ทุกส่วนราชการ' },
};

/** The official name of a unit in an agency of this kind. */
export function unitName(unit: OwnerUnit, kind: AgencyKind): string {
  return UNIT_NAMES[unit][kind] ?? UNIT_NAMES[unit].usual;
}

/** Every unit name of this kind, offices first and ทุกส่วนราชการ last, for drop-downs. */
export function allUnitNames(kind: AgencyKind): readonly string[] {
  return Object.values(UNIT_NAMES).map((names) => names[kind] ?? names.usual);
}
