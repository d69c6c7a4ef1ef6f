import { skeleton } from '../scores/thai-text';

/** What the header of a column or the label of a row says its cells are. */
export type Role =
  | 'score'
  /** ร้อยละ or % alone: of scores where nothing says of what else. */
  | 'percent'
  | 'rank'
  | 'weight'
  | 'weighted'
  | 'full'
  /** What is aimed at, expected, forecast or planned. */
  | 'target'
  /** What is missing to a target or to the full score. */
  | 'gap'
  /** How far measures, projects or spending have come. */
  | 'progress'
  /** The share of agencies, people or items of which something is true: a pass rate. */
  | 'share'
  | 'risk'
  | 'page'
  /** A group of people asked: staff by rank, sex, age. */
  | 'group'
  | 'difference'
  | 'previous'
  | 'average'
  | 'extreme'
  | 'count'
  /** Scores that were replaced later: before a review, provisional, by self-assessment. */
  | 'earlier'
  /** One of several rounds of a year: a quarter, a half, the first time. */
  | 'round'
  | 'level'
  | 'overall'
  | 'agency'
  /** อบต., ทต., … in a column of its own, in front of the name. */
  | 'kind'
  | 'district'
  /** Which version a row holds: before or after an appeal. */
  | 'status'
  | 'place'
  | 'year'
  | 'indicator'
  | 'instrument'
  | 'note';

/** Words of which any occurs; compared with the skeleton of a header. */
const words = (...texts: readonly string[]): string => texts.map(skeleton).join('|');

/** First match wins: the narrow meanings stand before คะแนน, which occurs in most of them. */
export const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'note',
    new RegExp(
      words(
        'หมายเหตุ',
        'ข้อเสนอแนะ',
        'มาตรการ',
        'แนวทาง',
        'ผู้รับผิดชอบ',
        'ระยะเวลา',
        'การติดตาม',
        'ขั้นตอน',
        'วิธีการ',
        'remark',
        'note',
      ),
    ),
  ],
  [
    'progress',
    new RegExp(
      words('ความก้าวหน้า', 'ความคืบหน้า', 'ความสำเร็จ', 'ดำเนินการแล้ว', 'แล้วเสร็จ', 'เบิกจ่าย', 'สะสม', 'progress'),
    ),
  ],
  ['risk', new RegExp(words('ความเสี่ยง', 'โอกาสเกิด', 'ผลกระทบ', 'ความรุนแรง', 'risk'))],
  [
    'gap',
    new RegExp(
      words(
        'ขาด',
        'ต้องเพิ่ม',
        'ต้องพัฒนา',
        'ต้องยกระดับ',
        'ช่องว่าง',
        'ห่างจาก',
        'คะแนนที่เสีย',
        'คะแนนที่หาย',
        'ถูกหัก',
        'ยังไม่ได้',
      ) + '|^gap',
    ),
  ],
  [
    'share',
    new RegExp(
      `(?:${words('ร้อยละ', 'อัตรา', 'เปอร์เซ็นต์', 'percent', 'จำนวน')}).*${skeleton('ผ่าน')}|` +
        `^(?:${words('ที่')})?(?:${words('ไม่')})?${skeleton('ผ่าน')}(?:${words('เกณฑ์', 'การประเมิน')})?$|` +
        `${words('ร้อยละ')}(?:${words('ของ', 'ที่', 'ความ', 'การ', 'หน่วยงาน', 'ผู้')})(?!${words('คะแนน', 'ได้', 'ผล')})|${words('อัตรา')}`,
    ),
  ],
  ['page', new RegExp(`^(?:${words('เลข', 'เอกสาร')})?${skeleton('หน้า')}(?:${words('ที่')})?$|^page`)],
  ['previous', new RegExp(words('ปีก่อน', 'ปีที่แล้ว', 'ปีที่ผ่านมา', 'ครั้งก่อน', 'previous', 'last year'))],
  [
    'difference',
    new RegExp(
      words(
        'ผลต่าง',
        'ส่วนต่าง',
        'แตกต่าง',
        'เพิ่มขึ้น',
        'ลดลง',
        'เพิ่มลด',
        'เปลี่ยนแปลง',
        'พัฒนาการ',
        'แนวโน้ม',
        'change',
        'diff',
      ),
    ),
  ],
  [
    'target',
    new RegExp(
      words(
        ...['เป้า', 'เกณฑ์', 'คาดหวัง', 'คาดการณ์', 'คาดว่า', 'ประมาณการ', 'พยากรณ์', 'มุ่งหวัง', 'ควรได้', 'ต้องการ'],
        ...['target', 'expected', 'forecast', 'goal'],
      ) +
        `|^(?:${words('ค่า', 'คะแนน', 'ร้อยละ')})?(?:${words('ตาม')})?${skeleton('แผน')}(?:${words('ปี', 'งาน', 'ที่วางไว้')}|[0-9])*$|^plan`,
    ),
  ],
  ['weighted', new RegExp(words('ถ่วงน้ำหนัก', 'คูณน้ำหนัก', 'คะแนนดิบ', 'คะแนนตามน้ำหนัก', 'weighted', 'raw score'))],
  ['weight', new RegExp(words('น้ำหนัก', 'สัดส่วน', 'weight'))],
  ['full', new RegExp(words('เต็ม', 'full score', 'maximum'))],
  ['extreme', new RegExp(words('สูงสุด', 'ต่ำสุด', 'ส่วนเบี่ยงเบน', 'มัธยฐาน') + '|^sd$|^(?:max|min)')],
  [
    'average',
    new RegExp(
      `(?:${words('เฉลี่ย', 'ภาพรวม', 'ระดับ')}).*(?:${words('ประเทศ', 'จังหวัด', 'ภาค', 'อำเภอ', 'กลุ่ม', 'อปท', 'ทุกแห่ง', 'ทุกหน่วยงาน')})|เฉลย(?:[0-9]+|${words('ทุก', 'หลาย', 'ย้อนหลัง')})+ป|national|provinceaverage`,
    ),
  ],
  ['count', new RegExp(words('จำนวน', 'ผู้ตอบ', 'ข้อคำถาม', 'คำถาม', 'กลุ่มตัวอย่าง', 'count') + '|^n$')],
  [
    'count',
    new RegExp(
      '^(?:' +
        words('วงเงิน', 'งบ') +
        ')?(?:' +
        words('งบประมาณ', 'เงิน', 'บาท') +
        ')(?:' +
        words('ที่ใช้', 'ทั้งสิ้น', 'รวม', 'บาท') +
        ')*$',
    ),
  ],
  [
    'earlier',
    new RegExp(
      '^(?:' + words('คะแนน', 'ผลคะแนน', 'ผล') + ')?(?:' + words('ก่อน', 'เบื้องต้น', 'ร่าง', 'ประเมินตนเอง') + ')',
    ),
  ],
  [
    'round',
    new RegExp(
      `^(?:${words('คะแนน', 'ผลคะแนน', 'ผลการประเมิน', 'ผล')})?(?:${words('ในรอบ', 'รอบการประเมิน', 'รอบ', 'ไตรมาส', 'งวด', 'ครั้งที่', 'ครั้ง')}(?=ท?[0-9a-z]|${words('แรก', 'หลัง', 'สุดท้าย', 'กลางปี', 'สิ้นปี')})|q(?=[1-4]))`,
    ),
  ],
  [
    'group',
    new RegExp(
      `^(?:${words('กลุ่ม', 'ระดับ')})?(?:${words('ผู้บริหาร', 'พนักงาน', 'ข้าราชการ', 'ลูกจ้าง', 'บุคลากร', 'เจ้าหน้าที่', 'ประชาชน', 'ผู้รับบริการ', 'สายวิชาการ', 'สายสนับสนุน', 'นักศึกษา', 'นักเรียน', 'ผู้ปกครอง', 'บุคคลภายนอก', 'บุคคลภายใน', 'อาจารย์', 'คู่สัญญา', 'ผู้ประกอบการ', 'ผู้ป่วย', 'เพศ', 'ชาย', 'หญิง', 'อายุ')})`,
    ),
  ],
  ['score', new RegExp('^' + words('หลัง') + '(?:' + words('ทบทวน', 'อุทธรณ์', 'แก้ไข', 'ปรับ', 'การ') + ')')],
  [
    'rank',
    new RegExp(
      '^(?:' +
        words('อันดับ', 'ลำดับ', 'ลำดับที่', 'อันดับที่', 'ที่', 'ข้อ', 'ข้อที่', 'no', 'rank', 'ลำดับคะแนน', 'รหัส') +
        ')$|^' +
        words('อันดับ'),
    ),
  ],
  [
    'level',
    new RegExp(
      '^(?:' +
        words('ผลการประเมิน', 'ผล') +
        ')?(?:' +
        words('ระดับ', 'เกรด', 'rating', 'grade', 'level') +
        ')(?:' +
        words('ผลการประเมิน', 'คะแนน', 'คุณภาพ', 'ita', 'score') +
        ')*$',
    ),
  ],
  [
    'kind',
    new RegExp(
      '^(?:' +
        words(
          'ประเภท',
          'ประเภทหน่วยงาน',
          'ประเภทอปท',
          'ประเภทองค์กร',
          'ชนิด',
          'รูปแบบอปท',
          'คำนำหน้า',
          'agency type',
          'type',
        ) +
        ')$',
    ),
  ],
  [
    'district',
    new RegExp(
      '^(?:' +
        words('ชื่อ') +
        ')?(?:' +
        words('อำเภอ', 'เขต', 'ที่ตั้งอำเภอ', 'อำเภอที่ตั้ง', 'district', 'amphoe', 'amphur') +
        ')$',
    ),
  ],
  [
    'status',
    new RegExp(
      '^(?:' +
        words(
          'สถานะ',
          'สถานะผล',
          'สถานะคะแนน',
          'สถานะการประเมิน',
          'รอบ',
          'รอบที่',
          'รอบการประเมิน',
          'รอบประเมิน',
          'ครั้ง',
          'ครั้งที่',
          'ขั้นตอน',
          'รอบผล',
          'version',
          'status',
          'round',
        ) +
        ')$',
    ),
  ],
  [
    'place',
    new RegExp(
      '^(?:' +
        words(
          'ภาค',
          'กลุ่ม',
          'กลุ่มจังหวัด',
          'ขนาด',
          'สังกัด',
          'รหัสหน่วยงาน',
          'รหัสอปท',
          'agency code',
          'org code',
          'code',
        ) +
        ')$',
    ),
  ],
  [
    'agency',
    new RegExp(
      '^(?:' +
        words('ที่') +
        ')?(?:' +
        words('ชื่อ', 'รายชื่อ') +
        ')?(?:' +
        words(
          'หน่วยงาน',
          'อปท',
          'องค์กรปกครองส่วนท้องถิ่น',
          'องค์กร',
          'จังหวัด',
          'changwat',
          'province',
          'tambon',
          'เทศบาล',
          'อบต',
          'อบตเทศบาล',
          'เทศบาลอบต',
          'ส่วนราชการ',
          'หน่วย',
          'หน่วยบริการ',
          'หน่วยราชการ',
          'หน่วยรับตรวจ',
          'หน่วยรับการประเมิน',
          'สถานี',
          'สถานีอนามัย',
          'สถานศึกษา',
          'โรงเรียน',
          'โรงพยาบาล',
          'รพสต',
          'คณะ',
          'คณะหน่วยงาน',
          'สำนัก',
          'กอง',
          'ส่วนงาน',
          'ฝ่าย',
          'วิทยาเขต',
          'ภาควิชา',
          'agency',
          'agency name',
          'agencyname',
          'organization',
          'organisation',
          'org name',
          'office',
          'ตำบล',
        ) +
        ')(?:' +
        words('ที่รับการประเมิน', 'ภาครัฐ', 'ปกครองส่วนท้องถิ่น', 'ในสังกัด', 'ที่ประเมิน') +
        ')*$|^name$|^(?:' +
        words('ชื่อ', 'รายชื่อ') +
        ')$',
    ),
  ],
  [
    'year',
    new RegExp(
      '^(?:' +
        words(
          'ปี',
          'ปีงบประมาณ',
          'ประจำปี',
          'ประจำปีงบประมาณ',
          'ปีที่ประเมิน',
          'ปีการประเมิน',
          'ปีพศ',
          'ปีงบประมาณพศ',
          'พศ',
          'fiscal year',
          'year',
        ) +
        ')$',
    ),
  ],
  ['overall', new RegExp(`^(?:${words('คะแนน', 'ผล')})?${skeleton('รวมทุก')}`)],
  [
    'overall',
    new RegExp(
      '^(?:' +
        words('ผล') +
        ')?(?:' +
        words('คะแนน', 'ผลการประเมิน', 'ร้อยละ', 'ค่า') +
        ')*(?:' +
        words('รวม', 'ภาพรวม', 'ในภาพรวม', 'เฉลี่ย', 'สุทธิ', 'ita', 'ประเมิน', 'ทั้งหมด', 'ทั้งสิ้น', 'เฉลี่ยรวม') +
        ')+(?:' +
        words(
          'คะแนน',
          'ita',
          'หน่วยงาน',
          'ของหน่วยงาน',
          'มหาวิทยาลัย',
          'โรงพยาบาล',
          'โรงเรียน',
          'วิทยาลัย',
          'เทศบาล',
          'อบต',
          'อบจ',
          'องค์กร',
          'ทั้งหมด',
          'ทั้งสิ้น',
          'ทุกตัวชี้วัด',
          '10ตัวชี้วัด',
          'ทุกแบบ',
          'ทั้ง3แบบ',
          'ผลการประเมิน',
          'การประเมิน',
          'ร้อยละ',
          'score',
          '100',
          'เฉลี่ย',
          'ถ่วง',
        ) +
        ')*$|^(?:overall|total|ita)(?:score|total)*$|^' +
        words('รวมคะแนน') +
        '|^' +
        words('ผลคะแนน') +
        '(?:ita)?$',
    ),
  ],
  [
    'indicator',
    new RegExp(
      '^(?:' +
        words('ชื่อ', 'รายการ', 'รายละเอียด', 'ลำดับ') +
        ')?(?:' +
        words('ตัวชี้วัด', 'indicator', 'kpi') +
        ')(?:' +
        words('ที่', 'การประเมิน', 'ของการประเมิน', 'ita', 'ประเด็น') +
        ')*$',
    ),
  ],
  [
    'instrument',
    new RegExp(
      '^(?:' + words('แบบ', 'แบบวัด', 'เครื่องมือ', 'เครื่องมือการประเมิน', 'แบบประเมิน', 'instrument') + ')$',
    ),
  ],
  [
    'score',
    new RegExp(
      words('คะแนน', 'ผลการประเมิน', 'ผลประเมิน', 'score') +
        `|^${skeleton('ผล')}(?:${words('จริง', 'ของ', 'จาก', 'ที่ได้', 'ปีงบประมาณ', 'ปี', 'พศ')})*(?:${words('ปปช', 'nacc', 'ita')}|[0-9]{2,4})?$`,
    ),
  ],
  ['percent', new RegExp(words('ร้อยละ', 'percent', 'เปอร์เซ็นต์') + '|^%$')],
];
