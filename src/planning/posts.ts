import { bareName, localName, writtenAgency, type LocalWord } from './agency-name';

/** The posts of an agency that documents name. */
export interface Posts {
  /** Highest post, as texts of the catalogue name it: นายกเทศมนตรี. */
  readonly head: string;
  /** The post below it, to which routine work is reported. */
  readonly deputy: string;
  /** Who leads the agency: of a local one both those who are elected and the highest officials. */
  readonly leaders: string;
  /** Both posts as they stand under a signature, with the name of the agency: นายกเทศมนตรีตำบลบ้านใหม่; '' where nobody knows the post. */
  readonly headInFull: string;
  readonly deputyInFull: string;
}

/** The word for a local agency in its highest posts: นายก + …, ปลัด + …. */
const LOCAL_POSTS: Readonly<Record<LocalWord, { readonly head: string; readonly deputy: string }>> = {
  องค์การบริหารส่วนตำบล: { head: 'นายกองค์การบริหารส่วนตำบล', deputy: 'ปลัดองค์การบริหารส่วนตำบล' },
  องค์การบริหารส่วนจังหวัด: { head: 'นายกองค์การบริหารส่วนจังหวัด', deputy: 'ปลัดองค์การบริหารส่วนจังหวัด' },
  เทศบาลตำบล: { head: 'นายกเทศมนตรีตำบล', deputy: 'ปลัดเทศบาลตำบล' },
  เทศบาลเมือง: { head: 'นายกเทศมนตรีเมือง', deputy: 'ปลัดเทศบาลเมือง' },
  เทศบาลนคร: { head: 'นายกเทศมนตรีนคร', deputy: 'ปลัดเทศบาลนคร' },
  เทศบาล: { head: 'นายกเทศมนตรี', deputy: 'ปลัดเทศบาล' },
};

const MUNICIPAL = { head: 'นายกเทศมนตรี', deputy: 'ปลัดเทศบาล' } as const;

/** Posts of an agency that is no local one. */
interface OtherPosts {
  /** How its name begins; a group is the part that stands behind the head's title. */
  readonly name: RegExp;
  readonly head: string;
  /** Title of the head before the name of the agency, or before the group; null where it stands alone. */
  readonly title: string | null;
  readonly deputy: string;
}

/** By the name of the agency; the first that fits. A branch (สาขา, of a จังหวัด or อำเภอ) has another head than the whole and is left out. */
const OTHER_POSTS: readonly OtherPosts[] = [
  { name: /^จังหวัด(?=.)/u, head: 'ผู้ว่าราชการจังหวัด', title: 'ผู้ว่าราชการ', deputy: 'หัวหน้าสำนักงานจังหวัด' },
  { name: /^กรุงเทพมหานคร$/u, head: 'ผู้ว่าราชการกรุงเทพมหานคร', title: 'ผู้ว่าราชการ', deputy: 'ปลัดกรุงเทพมหานคร' },
  { name: /^เมืองพัทยา$/u, head: 'นายกเมืองพัทยา', title: 'นายก', deputy: 'ปลัดเมืองพัทยา' },
  { name: /^(?:ที่ว่าการ)?(อำเภอ.+)/u, head: 'นายอำเภอ', title: 'นาย', deputy: 'ปลัดอำเภอผู้ได้รับมอบหมาย' },
  {
    name: /^สำนักงานเขต(?!พื้นที่)(.+)/u,
    head: 'ผู้อำนวยการเขต',
    title: 'ผู้อำนวยการเขต',
    deputy: 'ผู้ช่วยผู้อำนวยการเขต',
  },
  { name: /^สำนักงาน(ปลัดกระทรวง.+)/u, head: 'ปลัดกระทรวง', title: '', deputy: 'รองปลัดกระทรวง' },
  { name: /^สำนักงานคณะกรรมการ/u, head: 'เลขาธิการ', title: null, deputy: 'รองเลขาธิการ' },
  { name: /^กรม(?=.)(?!.*(?:จังหวัด|อำเภอ))/u, head: 'อธิบดี', title: 'อธิบดี', deputy: 'เลขานุการกรม' },
  { name: /^คณะ(?!กรรมการ|ทำงาน|รัฐมนตรี)/u, head: 'คณบดี', title: 'คณบดี', deputy: 'หัวหน้าสำนักงานคณบดี' },
  { name: /^มหาวิทยาลัย(?=.)/u, head: 'อธิการบดี', title: 'อธิการบดี', deputy: 'ผู้อำนวยการสำนักงานอธิการบดี' },
  {
    name: /^(?:โรงพยาบาล|วิทยาลัย|โรงเรียน|สถาบัน|ศูนย์|องค์การ|.*\(องค์การมหาชน\))/u,
    head: 'ผู้อำนวยการ',
    title: 'ผู้อำนวยการ',
    deputy: 'รองผู้อำนวยการ',
  },
  {
    name: /^การ(?:ไฟฟ้า|ประปา|รถไฟ|ท่าเรือ|ท่องเที่ยว|ทางพิเศษ|นิคม|เคหะ|ยาง|กีฬา)(?!.*(?:จังหวัด|อำเภอ|สาขา))/u,
    head: 'ผู้ว่าการ',
    title: 'ผู้ว่าการ',
    deputy: 'รองผู้ว่าการ',
  },
];

const NEUTRAL = { head: 'ผู้บริหารสูงสุดของหน่วยงาน', deputy: 'ผู้บริหารที่ได้รับมอบหมาย' } as const;
const LOCAL_LEADERS = 'ผู้บริหารทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ';
const OTHER_LEADERS = 'ผู้บริหารทุกระดับ';

/** The posts of an agency by its name, which may be abbreviated; neutral words where it tells no post. */
export function postsOf(agency: string | null): Posts {
  const bare = bareName(agency ?? '');
  const local = localName(bare);
  if (local !== null) {
    const { head, deputy } = LOCAL_POSTS[local.word];
    // Texts that hold for years name no place: นายกเทศมนตรี, not นายกเทศมนตรีตำบลบ้านใหม่.
    const spoken = local.kind === 'municipality' ? MUNICIPAL : { head, deputy };
    return {
      ...spoken,
      leaders: LOCAL_LEADERS,
      headInFull: head + local.proper,
      deputyInFull: deputy + local.proper,
    };
  }
  if (bare === '') return { ...NEUTRAL, leaders: LOCAL_LEADERS, headInFull: '', deputyInFull: '' };
  for (const { name, head, title, deputy } of OTHER_POSTS) {
    const found = name.exec(bare);
    if (found === null) continue;
    const headInFull = title === null ? head : title + (found[1] ?? writtenAgency(bare));
    return { head, deputy, leaders: OTHER_LEADERS, headInFull, deputyInFull: deputy };
  }
  return { ...NEUTRAL, leaders: OTHER_LEADERS, headInFull: '', deputyInFull: '' };
}
