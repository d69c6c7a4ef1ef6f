import { fillIn } from './fill-in';

/** What stands on the sheets in which an agency lists its own units and measures, for whoever reads them as well as for what draws them. */
const OWN_LISTS_THAI = {
  'units.title': 'รายชื่อผู้รับผิดชอบของหน่วยงาน',
  'units.how':
    'กรอกชื่อส่วนราชการหรือหน่วยงานภายในตามโครงสร้างจริงในช่อง “ชื่อที่หน่วยงานใช้” ช่องที่เว้นว่างจะใช้ชื่อที่เสนอ ' +
    'หน่วยงานภายในอื่นให้กรอกเฉพาะชื่อในแถวว่างท้ายตาราง แล้วจัดทำแผนอีกครั้ง',
  'units.role': 'หน้าที่ (ชื่อกลาง)',
  'units.suggested': 'ชื่อที่เสนอ',
  'units.name': 'ชื่อที่หน่วยงานใช้',
  'role.clerk': 'งานบริหารทั่วไปและธุรการ',
  'role.finance': 'งานการเงินและบัญชี',
  'role.engineering': 'งานช่าง อาคารสถานที่ และยานพาหนะ',
  'role.education': 'งานการศึกษาและวิชาการ',
  'role.health': 'งานสาธารณสุขและสิ่งแวดล้อม',
  'role.welfare': 'งานสวัสดิการและบริการผู้มาติดต่อ',
  'role.audit': 'งานตรวจสอบภายใน',
  'role.personnel': 'งานบริหารงานบุคคล',
  'role.procurement': 'งานพัสดุ',
  'role.legal': 'งานกฎหมายและเรื่องร้องเรียน',
  'role.planning': 'งานแผนงานและงบประมาณ',
  'role.public-relations': 'งานประชาสัมพันธ์และเว็บไซต์',
  'role.all': 'ทุกหน่วยงานภายใน',

  'measures.title': 'คลังมาตรการของหน่วยงาน',
  'measures.how':
    'กรอกมาตรการของหน่วยงาน แถวละหนึ่งมาตรการ มาตรการเหล่านี้จะได้รับการเสนอก่อนมาตรการอื่นของตัวชี้วัดหรือข้อเดียวกัน ' +
    'ขั้นตอนให้ขึ้นบรรทัดใหม่ทีละข้อ (Alt+Enter) ไตรมาสและรอบรายงานคั่นด้วยจุลภาค เช่น 1, 2 และ 6, 12',
  'measures.how.items':
    'ช่อง “ตัวชี้วัด/ข้อ” กรอกเลขตัวชี้วัด หรือเลขข้อตามแบบวัดปี 2567 เช่น 7 หรือ e6 หรือ o14, o16 ในแผนของปีอื่น เลขข้อ OIT จะเปลี่ยนตามแบบของปีนั้น',
  'measures.how.ours':
    'หากต้องการแก้มาตรการที่เสนอให้ ให้กรอกรหัสของมาตรการนั้น เช่น m07-1 แล้วกรอกเฉพาะช่องที่ต้องการเปลี่ยน หรือเลือก “ไม่ใช้” เพื่อมิให้เสนออีก',
  'measures.id': 'รหัส',
  'measures.use': 'การใช้',
  'measures.subject': 'ตัวชี้วัด/ข้อ',
  'measures.name': 'ชื่อมาตรการ',
  'measures.approach': 'แนวทาง',
  'measures.steps': 'ขั้นตอน',
  'measures.lead': 'ผู้รับผิดชอบ',
  'measures.supporting': 'สนับสนุน',
  'measures.quarters': 'ไตรมาส',
  'measures.rounds': 'รอบรายงาน',
  'measures.evidence': 'หลักฐาน',
  'use.on': 'ใช้',
  'use.off': 'ไม่ใช้',
  'subject.text': '{indicator} {name}',
} as const;

export type OwnListsKey = keyof typeof OWN_LISTS_THAI;

/** A text of these sheets, which is Thai whatever is spoken around them. */
export const ownListsText = (
  key: OwnListsKey,
  params: Readonly<Record<string, string | number>> = {},
): string => fillIn(OWN_LISTS_THAI[key], params);
