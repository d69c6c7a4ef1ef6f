/** The provinces of Thailand; Bangkok is none. */
export const PROVINCES: readonly string[] = [
  ...['กระบี่', 'กาญจนบุรี', 'กาฬสินธุ์', 'กำแพงเพชร', 'ขอนแก่น', 'จันทบุรี', 'ฉะเชิงเทรา'],
  ...['ชลบุรี', 'ชัยนาท', 'ชัยภูมิ', 'ชุมพร', 'เชียงราย', 'เชียงใหม่', 'ตรัง'],
  ...['ตราด', 'ตาก', 'นครนายก', 'นครปฐม', 'นครพนม', 'นครราชสีมา', 'นครศรีธรรมราช'],
  ...['นครสวรรค์', 'นนทบุรี', 'นราธิวาส', 'น่าน', 'บึงกาฬ', 'บุรีรัมย์', 'ปทุมธานี'],
  ...['ประจวบคีรีขันธ์', 'ปราจีนบุรี', 'ปัตตานี', 'พระนครศรีอยุธยา', 'พะเยา', 'พังงา', 'พัทลุง'],
  ...['พิจิตร', 'พิษณุโลก', 'เพชรบุรี', 'เพชรบูรณ์', 'แพร่', 'ภูเก็ต', 'มหาสารคาม'],
  ...['มุกดาหาร', 'แม่ฮ่องสอน', 'ยโสธร', 'ยะลา', 'ร้อยเอ็ด', 'ระนอง', 'ระยอง'],
  ...['ราชบุรี', 'ลพบุรี', 'ลำปาง', 'ลำพูน', 'เลย', 'ศรีสะเกษ', 'สกลนคร'],
  ...['สงขลา', 'สตูล', 'สมุทรปราการ', 'สมุทรสงคราม', 'สมุทรสาคร', 'สระแก้ว', 'สระบุรี'],
  ...['สิงห์บุรี', 'สุโขทัย', 'สุพรรณบุรี', 'สุราษฎร์ธานี', 'สุรินทร์', 'หนองคาย', 'หนองบัวลำภู'],
  ...['อ่างทอง', 'อำนาจเจริญ', 'อุดรธานี', 'อุตรดิตถ์', 'อุทัยธานี', 'อุบลราชธานี'],
];

/** An agency of a list, as an office types it. */
export interface ListedAgency {
  readonly name: string;
  readonly district: string;
  /** Of indicators 1 to 10, two decimals. */
  readonly scores: readonly number[];
}

const FIRST_PARTS = ['ห้วย', 'หนอง', 'บ้าน', 'ดอน', 'ท่า', 'โคก', 'นา', 'วัง'];
const LAST_PARTS = ['แก้ว', 'บัว', 'ใหม่', 'กลาง', 'ทราย', 'ไผ่', 'เหนือ', 'ข่า'];
const DISTRICTS = ['เมือง', 'ดอยหลวง', 'เวียงแก้ว', 'แม่สาย', 'ป่าแดด', 'พญาเม็งราย'];
/** Six of ten are อบต. */
const KINDS = [
  'อบต.',
  'องค์การบริหารส่วนตำบล',
  'ทต.',
  'อบต.',
  'อบต.',
  'เทศบาลเมือง',
  'อบต.',
  'ทต.',
  'อบต.',
  'ทต.',
];

/**
 * The agencies of a province that nobody knows: the first is its อบจ., the others อบต. and เทศบาล of six อำเภอ. From the 65th on names come
 * again in other อำเภอ. Their overalls lie between 65 and 100.
 */
export const agencyList = (count: number): readonly ListedAgency[] =>
  Array.from({ length: count }, (_, index) => {
    const place = FIRST_PARTS[index % 8]! + LAST_PARTS[Math.floor(index / 8) % 8]!;
    const base = 70 + ((index * 37) % 31);
    return {
      name: index === 0 ? 'อบจ.เชียงดาว' : KINDS[(index + Math.floor(index / 8)) % KINDS.length]! + place,
      district: DISTRICTS[(index + Math.floor(index / 64)) % DISTRICTS.length]!,
      scores: Array.from({ length: 10 }, (__, number) =>
        Math.min(100, Math.round(100 * base + ((index * 7919 + number * 104_729) % 1801) - 900) / 100),
      ),
    };
  });

/** Such a list as it is typed: a title, a header, an agency to a row. @param names of the ten indicators */
export const listRows = (
  agencies: readonly ListedAgency[],
  names: readonly string[],
  year = 2567,
): readonly (readonly (string | number | null)[])[] => [
  [`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}`, null, ...names.map(() => null)],
  ['หน่วยงาน', 'อำเภอ', ...names],
  ...agencies.map(({ name, district, scores }) => [name, district, ...scores]),
];

/** The same as a file of text. */
export const listCsv = (...list: Parameters<typeof listRows>): string =>
  listRows(...list)
    .map((row) => row.map((value) => value ?? '').join(','))
    .join('\n');
