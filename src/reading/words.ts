import { INSTRUMENT_NAMES } from '../framework/instruments';
import { INSTRUMENTS, type Instrument } from '../framework/types';
import { remember } from '../scores/remember';
import { cleanText, skeleton } from '../scores/thai-text';

/** What the header of a column or the label of a row says its cells are. */
export type Role =
  | 'score'
  | 'rank'
  | 'weight'
  | 'weighted'
  | 'full'
  | 'target'
  | 'difference'
  | 'previous'
  | 'average'
  | 'extreme'
  | 'count'
  /** Scores that were replaced later: before a review, provisional, by self-assessment. */
  | 'earlier'
  | 'level'
  | 'overall'
  | 'agency'
  | 'place'
  | 'year'
  | 'indicator'
  | 'instrument'
  | 'note';

const words = (...texts: readonly string[]): string => texts.map(skeleton).join('|');

/** First match wins: the narrow meanings stand before คะแนน, which occurs in most of them. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
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
  ['target', new RegExp(words('เป้าหมาย', 'ค่าเป้า', 'เกณฑ์ผ่าน', 'เกณฑ์', 'target'))],
  ['weighted', new RegExp(words('ถ่วงน้ำหนัก', 'คูณน้ำหนัก', 'weighted'))],
  ['weight', new RegExp(words('น้ำหนัก', 'สัดส่วน', 'weight'))],
  ['full', new RegExp(words('เต็ม', 'full score', 'maximum'))],
  ['extreme', new RegExp(words('สูงสุด', 'ต่ำสุด', 'ส่วนเบี่ยงเบน', 'มัธยฐาน') + '|^sd$|^(?:max|min)')],
  [
    'average',
    new RegExp(
      `(?:${words('เฉลี่ย', 'ภาพรวม', 'ระดับ')}).*(?:${words('ประเทศ', 'จังหวัด', 'ภาค', 'อำเภอ', 'กลุ่ม', 'อปท', 'ทุกแห่ง', 'ทุกหน่วยงาน')})|เฉลย(?:[0-9]+|${words('ทุก', 'หลาย', 'ย้อนหลัง')})+ป|national|provinceaverage`,
    ),
  ],
  ['count', new RegExp(words('จำนวน', 'ผู้ตอบ', 'count') + '|^n$')],
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
    'place',
    new RegExp('^(?:' + words('อำเภอ', 'ภาค', 'ประเภท', 'ประเภทหน่วยงาน', 'กลุ่ม', 'รหัสหน่วยงาน') + ')$'),
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
          'เทศบาล',
          'อบต',
          'อบตเทศบาล',
          'เทศบาลอบต',
          'ส่วนราชการ',
          'agency',
          'organization',
          'ตำบล',
          'หน่วยรับการประเมิน',
        ) +
        ')(?:' +
        words('ที่รับการประเมิน', 'ภาครัฐ', 'ปกครองส่วนท้องถิ่น') +
        ')*$|^name$',
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
  ['score', new RegExp(words('คะแนน', 'ร้อยละ', 'ผลการประเมิน', 'ผลประเมิน', 'score', 'percent') + '|^%$')],
];

const BROAD = new Set(['จังหวัด', 'ตำบล', 'อำเภอ'].map(skeleton));

/** จังหวัด, อำเภอ and ตำบล label an agency only where nothing narrower does. */
export function isBroad(label: string): boolean {
  return BROAD.has(skeleton(label));
}

/** The role that a header or a row label announces; null for any other text (a name, a sentence). */
export const roleOf = (text: string): Role | null => (LETTER_OR_PERCENT.test(text) ? labelRole(text) : null);

/** Numbers announce nothing; a sheet of the whole country has thousands of different ones. */
const LETTER_OR_PERCENT = /[\p{L}%]/u;

const labelRole = remember((text: string): Role | null => {
  const plain = cleanText(text).replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  const key = skeleton(plain) || (text.includes('%') ? '%' : skeleton(text));
  return key.length > LONGEST_LABEL ? null : (ROLES.find(([, pattern]) => pattern.test(key))?.[0] ?? null);
});

/** Longer text is a sentence. */
const LONGEST_LABEL = 60;

const LONGEST_LABEL_OF_FIGURES = 20;

/** Remarks with figures ("เป้าหมายร้อยละ 85 ตามแผนแม่บทฯ") may have a role, but label no cell beside them. */
export function isRemark(text: string): boolean {
  return text.length > LONGEST_LABEL_OF_FIGURES && /[0-9๐-๙]/.test(text.replace(/[([{][^)\]}]*[)\]}]/g, ''));
}

const INSTRUMENT_KEYS: readonly { readonly instrument: Instrument; readonly key: string }[] =
  INSTRUMENTS.flatMap((instrument) =>
    [
      INSTRUMENT_NAMES[instrument].thai,
      INSTRUMENT_NAMES[instrument].english,
      ...INSTRUMENT_NAMES[instrument].spellings,
    ].map((text) => ({ instrument, key: skeleton(text) })),
  );
const AROUND_INSTRUMENT = new RegExp(
  `^(?:${words('รวม', 'เฉลี่ย', 'คะแนน', 'ค่า', 'แบบ', 'ส่วนที่', 'ผล', 'ร้อยละ', 'ภาพรวม')}|[0-9])+|(?:${words('รวม', 'เฉลี่ย', 'คะแนน', 'ร้อยละ', 'ถ่วงน้ำหนัก', 'ภาพรวม')}|[0-9])+$`,
  'g',
);

/**
 * The instrument that a section row, a merged cell or a subtotal names: "IIT", "แบบวัด… ภายใน (IIT)", "รวม EIT",
 * "OIT (40)". Null for sentences and for indicators.
 */
export const instrumentOf = remember((text: string): Instrument | null => {
  const cleaned = cleanText(text);
  if (cleaned.length > 120) return null;
  const codes = [...cleaned.matchAll(/(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/gi)].map(
    (match) => (match[1] ?? '').toUpperCase() as Instrument,
  );
  const distinct = [...new Set(codes)];
  const outside = skeleton(cleaned.replace(/\([^)]*\)/g, ' '));
  const bare = outside.replace(AROUND_INSTRUMENT, '');
  const named = INSTRUMENT_KEYS.find(({ key }) => [bare, outside, skeleton(cleaned)].includes(key));
  if (named) return named.instrument;
  const [only] = distinct;
  const rest = skeleton(cleaned.replace(/(?:IIT|EIT|OIT)/gi, ' ')).replace(AROUND_INSTRUMENT, '');
  if (distinct.length !== 1 || only === undefined) return null;
  return rest === '' ||
    INSTRUMENT_KEYS.some(({ instrument, key }) => instrument === only && overlaps(rest, key))
    ? only
    : null;
});

const overlaps = (rest: string, key: string): boolean =>
  rest.startsWith(key) || (rest.length >= 3 && key.includes(rest));
