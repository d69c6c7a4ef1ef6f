import { bareName, localName } from './agency-name';
import { NO_OWN_LISTS, type OwnUnits } from './own/own-lists';
import type { OwnerUnit } from './types';

/**
 * Kinds of agency whose units bear different names. `unnamed` is an agency whose name is not known: a local one, of which the names are
 * taken that most share. `other` is any that is not local.
 */
export const AGENCY_KINDS = ['subdistrict', 'municipality', 'province', 'unnamed', 'other'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** The kind of an agency by its name, which may be abbreviated: ('อบต.นาทราย') → 'subdistrict', (null) → 'unnamed'. */
export function agencyKind(name: string | null): AgencyKind {
  const bare = bareName(name ?? '');
  return bare === '' ? 'unnamed' : (localName(bare)?.kind ?? 'other');
}

/** A name of its own, or the section of an office that signs for it. */
type UnitName = string | { readonly of: OwnerUnit; readonly section: string };

/** The name that most kinds share, and the kinds that call the unit differently. */
interface UnitNames extends Readonly<Partial<Record<AgencyKind, UnitName>>> {
  readonly usual: UnitName;
}

const sectionOf = (of: OwnerUnit, section: string): UnitName => ({ of, section });

/** อปท. by their usual structure; any other agency by tasks, which it replaces by the names of its own units. */
const UNIT_NAMES: Readonly<Record<OwnerUnit, UnitNames>> = {
  clerk: {
    usual: 'สำนักปลัด',
    municipality: 'สำนักปลัดเทศบาล',
    province: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
    other: 'ฝ่ายบริหารทั่วไป',
  },
  finance: { usual: 'กองคลัง', other: 'ฝ่ายการเงินและบัญชี' },
  engineering: { usual: 'กองช่าง', other: 'ฝ่ายอาคารสถานที่และยานพาหนะ' },
  education: { usual: 'กองการศึกษา ศาสนาและวัฒนธรรม', municipality: 'กองการศึกษา', other: 'ฝ่ายวิชาการ' },
  health: {
    usual: 'กองสาธารณสุขและสิ่งแวดล้อม',
    province: 'กองสาธารณสุข',
    other: 'หน่วยงานภายในที่ให้บริการ',
  },
  welfare: { usual: 'กองสวัสดิการสังคม', other: 'ฝ่ายบริการผู้มาติดต่อ' },
  audit: { usual: 'หน่วยตรวจสอบภายใน' },
  personnel: {
    usual: sectionOf('clerk', 'งานการเจ้าหน้าที่'),
    province: 'กองการเจ้าหน้าที่',
    other: 'ฝ่ายบริหารงานบุคคล',
  },
  procurement: {
    usual: sectionOf('finance', 'งานพัสดุ'),
    province: 'กองพัสดุและทรัพย์สิน',
    other: 'ฝ่ายพัสดุ',
  },
  legal: { usual: sectionOf('clerk', 'งานนิติการ'), other: 'ฝ่ายกฎหมาย' },
  planning: {
    usual: sectionOf('clerk', 'งานวิเคราะห์นโยบายและแผน'),
    province: 'กองยุทธศาสตร์และงบประมาณ',
    other: 'ฝ่ายแผนงานและงบประมาณ',
  },
  'public-relations': { usual: sectionOf('clerk', 'งานประชาสัมพันธ์'), other: 'ฝ่ายประชาสัมพันธ์' },
  all: { usual: 'ทุกส่วนราชการ', other: 'ทุกหน่วยงานภายใน' },
};

/**
 * The name of a unit in an agency of this kind, a section with its office: ('procurement', 'municipality') →
 * 'กองคลัง (งานพัสดุ)'.
 * @param own names that the agency itself gave
 */
export function unitName(unit: OwnerUnit, kind: AgencyKind, own: OwnUnits['names'] = {}): string {
  const called = own[unit];
  if (called !== undefined) return called;
  const name = UNIT_NAMES[unit][kind] ?? UNIT_NAMES[unit].usual;
  return typeof name === 'string' ? name : `${unitName(name.of, kind, own)} (${name.section})`;
}

/** Every unit of this kind. */
export const UNITS = Object.keys(UNIT_NAMES) as readonly OwnerUnit[];

/** Every unit name of this kind, offices first, then those that the agency added, all of them (ทุกส่วนราชการ) last, for drop-downs. */
export const allUnitNames = (kind: AgencyKind, own: OwnUnits = NO_OWN_LISTS.units): readonly string[] => {
  const names = UNITS.map((unit) => unitName(unit, kind, own.names));
  return [...new Set([...names.slice(0, -1), ...own.others, ...names.slice(-1)])];
};
