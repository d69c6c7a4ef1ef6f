import { fillIn } from './fill-in';

/** The sentences of the analysis in words; {name} is replaced by a parameter. Read aloud before they are changed. */
const WORDS_THAI = {
  'section.principles': 'หลักการและเหตุผล',
  'section.results': 'ผลการประเมินในภาพรวม',
  'section.indicators': 'ผลการวิเคราะห์รายตัวชี้วัด',
  'section.issues': 'ผลการวิเคราะห์แยกเป็น 7 ประเด็น',
  'section.summary': 'สรุปประเด็นจากผลการวิเคราะห์',
  'section.recommendations': 'ข้อเสนอแนะ',
  'section.practice': 'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
  'group.strength': 'จุดแข็ง จำนวน {count} ตัวชี้วัด',
  'group.strength.others': 'จุดแข็งที่ควรรักษาระดับ จำนวน {count} ตัวชี้วัด',
  'group.weakness': 'จุดอ่อนที่ต้องพัฒนา จำนวน {count} ตัวชี้วัด',
  'group.urgent': 'ประเด็นที่ต้องแก้ไขโดยเร่งด่วน จำนวน {count} ตัวชี้วัด',
  'group.continued': 'จุดแข็งที่ควรพัฒนาต่อเนื่อง จำนวน {count} ตัวชี้วัด',
  'group.maintained': 'จุดแข็งที่มีมาตรการรักษาระดับและพัฒนาต่อเนื่อง จำนวน {count} ตัวชี้วัด',
  'group.none': 'ประเด็นที่ควรพัฒนาต่อเนื่อง',
  'column.urgent': 'ต้องแก้ไขโดยเร่งด่วน',
  'column.improve': 'ต้องพัฒนาให้ดีขึ้น',
  'column.keep': 'ควรรักษาระดับ',
  'column.entry': '{indicator}. {name} ({score})',
  'column.none': 'ไม่มี',
  'table.mean': 'คะแนนเฉลี่ย {instrument}',
  'table.overall': 'คะแนนภาพรวม',

  'list.two': '{first} และ{last}',
  'list.more': '{others} และ{last}',
  'list.numbers': '{others} และ {last}',
  'agency.nameless': 'หน่วยงาน',
  'agency.named': '{agency} ',
  indicator: 'ตัวชี้วัดที่ {indicator} {name}',

  'principles.1':
    'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ช่วยให้หน่วยงานเห็นสภาพการดำเนินงานของตนจากการรับรู้ของบุคลากรและผู้รับบริการ ' +
    'และจากข้อมูลที่เปิดเผยต่อสาธารณะ ผลการประเมินจึงเป็นพื้นฐานในการปรับปรุงการดำเนินงานให้โปร่งใส เป็นธรรม และตอบสนองความต้องการของประชาชน',
  'principles.2':
    '{subject}จึงนำผลการประเมิน ประจำปีงบประมาณ {year} มาวิเคราะห์เป็นรายตัวชี้วัด{items} ' +
    'เพื่อกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ {planYear}',

  'principles.items': 'และรายข้อคำถาม',

  'results.overall': 'ในปีงบประมาณ {year} {subject}ได้คะแนนภาพรวม{announced} {score} คะแนน{level}{change}',
  'results.announced': 'ตามประกาศผล',
  'results.level': ' อยู่ในระดับ “{level}”',
  'results.higher': ' เพิ่มขึ้น {difference} คะแนนจากปีงบประมาณ {year} ซึ่งได้ {score} คะแนน',
  'results.lower': ' ลดลง {difference} คะแนนจากปีงบประมาณ {year} ซึ่งได้ {score} คะแนน',
  'results.same': ' เท่ากับปีงบประมาณ {year}',
  'results.no-overall': 'ในปีงบประมาณ {year} {subject}ยังไม่มีคะแนนภาพรวม เนื่องจากยังมีคะแนนไม่ครบทุกตัวชี้วัด',
  'results.missing': 'ทั้งนี้ ยังไม่มีคะแนนของ{names} จึงยังมิได้วิเคราะห์ตัวชี้วัดดังกล่าว',
  'results.rules-of': 'ระดับผลการประเมินพิจารณาตามเกณฑ์ของปีงบประมาณ พ.ศ. {year}',
  'results.equal': 'ทุกตัวชี้วัดได้คะแนนเท่ากัน คือ {score} คะแนน',
  'results.extremes': 'ตัวชี้วัดที่ได้คะแนนสูงสุด {highest} ส่วนตัวชี้วัดที่ได้คะแนนต่ำสุด {lowest}',
  'results.one': 'คือ {names} ({score} คะแนน)',
  'results.several': 'ได้แก่ {names} (ตัวชี้วัดละ {score} คะแนน)',
  'results.instrument': '{name} ({instrument}) ได้คะแนนเฉลี่ย {score} คะแนน {judged}',
  'results.instrument.no-mean': '{name} ({instrument}) ยังไม่มีคะแนนเฉลี่ย เนื่องจากยังมีคะแนนไม่ครบทุกตัวชี้วัด {judged}',
  'results.instrument.strong': 'ทุกตัวชี้วัดเป็นจุดแข็ง',
  'results.instrument.known-strong': 'ตัวชี้วัดที่มีคะแนนเป็นจุดแข็งทั้งหมด',
  'results.instrument.weak': 'ทุกตัวชี้วัดต้องพัฒนา',
  'results.instrument.one': 'ตัวชี้วัดที่ต้องพัฒนา คือ {names}',
  'results.instrument.several': 'ตัวชี้วัดที่ต้องพัฒนา ได้แก่ {names}',

  'indicators.rule':
    'การวิเคราะห์ครั้งนี้ถือว่าตัวชี้วัดที่ได้ตั้งแต่ {threshold} คะแนนขึ้นไปเป็นจุดแข็ง ส่วนตัวชี้วัดที่ได้คะแนนต่ำกว่านั้นเป็นจุดอ่อนที่ต้องพัฒนา',
  'indicators.rule.urgent':
    'การวิเคราะห์ครั้งนี้ถือว่าตัวชี้วัดที่ได้ตั้งแต่ {threshold} คะแนนขึ้นไปเป็นจุดแข็ง ตัวชี้วัดที่ได้คะแนนต่ำกว่านั้นเป็นจุดอ่อนที่ต้องพัฒนา ' +
    'และตัวชี้วัดที่ได้คะแนนต่ำกว่า {urgent} คะแนนต้องแก้ไขโดยเร่งด่วน',
  strength: 'ตัวชี้วัดที่ {indicator} {name} ได้ {score} คะแนน แสดงว่า{shows} จึงควรรักษาระดับโดย{keep}',
  weakness:
    'ตัวชี้วัดที่ {indicator} {name} ได้ {score} คะแนน ต่ำกว่าเกณฑ์อยู่ {short} คะแนน สะท้อนว่า{shows}{items} จึงต้อง{improve}',
  urgent:
    'ตัวชี้วัดที่ {indicator} {name} ได้ {score} คะแนน ต่ำกว่าเกณฑ์อยู่ {short} คะแนน สะท้อนว่า{shows}{items} จึงต้องเร่ง{improve}',
  'weakness.question': ' โดยข้อคำถามที่ได้คะแนนต่ำสุด คือ ข้อ {name} ได้ {score} คะแนน',
  'weakness.disclosure': ' ข้อมูลที่ยังไม่ได้คะแนนเต็ม {count} ข้อ ได้แก่ {items}{others}',
  'weakness.others': ' และอื่น ๆ',
  continuous: 'ตัวชี้วัดที่ {indicator} {name} ได้ {score} คะแนน{reason} จึงควรพัฒนาต่อเนื่องโดย{improve}',
  maintained: 'ตัวชี้วัดที่ {indicator} {name} ได้ {score} คะแนน{reason} จึงควรรักษาระดับโดย{keep}',
  'reason.equal': ' เท่ากับทุกตัวชี้วัด',
  'reason.lowest': ' แม้เป็นจุดแข็ง แต่เป็นตัวชี้วัดที่ได้คะแนนต่ำสุดของหน่วยงาน',
  'reason.lowest.shared': ' แม้เป็นจุดแข็ง แต่เป็นหนึ่งในตัวชี้วัดที่ได้คะแนนต่ำสุดของหน่วยงาน',
  'reason.low': ' แม้เป็นจุดแข็ง แต่ยังต่ำกว่าตัวชี้วัดส่วนใหญ่ของหน่วยงาน',
  'continued.none': 'ทุกตัวชี้วัดเป็นจุดแข็ง จึงควรรักษาระดับการดำเนินงานของทุกตัวชี้วัดอย่างต่อเนื่อง',

  'recommendations.intro': 'จากผลการวิเคราะห์ข้างต้น หน่วยงานควรดำเนินการ ดังนี้',
  'recommendation.do': 'ควร{title}',
  /** Of a title that begins with a noun: โครงการ, กิจกรรม, มาตรการ, การ… */
  'recommendation.carry-out': 'ควรดำเนิน{title}',
  'recommendation.as-typed': '{title}',
  'recommendation.indicator': '{text} (ตัวชี้วัดที่ {indicator})',
  'practice.measures':
    'ผลการวิเคราะห์ข้างต้นนำไปสู่มาตรการประจำปีงบประมาณ {year} ' +
    'จำนวน {count} มาตรการ{covering} ตามแผนที่แนบท้าย{rounds}',
  'practice.covering': ' ครอบคลุม {count} ตัวชี้วัด',
  'practice.rounds': ' โดยให้ผู้รับผิดชอบรายงานผลรอบ {months} เดือน',
  'practice.meeting': 'มาตรการดังกล่าวได้พิจารณาร่วมกันในการประชุมเมื่อวันที่ {date}{time} ณ {place}',
  'practice.time': ' เวลา {time} น.',
  'practice.date.unknown': '.........................',
  'practice.place.unknown': '........................................',
} as const;

export type WordsKey = keyof typeof WORDS_THAI;

/** A sentence or heading of the analysis in words, which is Thai whatever is spoken around it. */
export const wordsText = (key: WordsKey, params: Readonly<Record<string, string | number>> = {}): string =>
  fillIn(WORDS_THAI[key], params);

/** Words with which a title begins that is no verb. */
const NOUNS = ['โครงการ', 'กิจกรรม', 'มาตรการ', 'แผนงาน', 'การ'];

/** How a title is taken into a sentence of advice: after "ควร", after "ควรดำเนิน", or as it is. */
export function titleForm(title: string): 'do' | 'carry-out' | 'as-typed' {
  if (title.startsWith('ควร')) return 'as-typed';
  return NOUNS.some((noun) => title.startsWith(noun)) ? 'carry-out' : 'do';
}
