import { fillIn } from './fill-in';

/** What the comparison of years says; {name} is replaced by a parameter. Read aloud before it is changed. */
const TREND_THAI = {
  title: 'การเปรียบเทียบผลการประเมินคุณธรรมและความโปร่งใส\nในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
  'title.wide': 'การเปรียบเทียบผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
  years: 'ประจำปีงบประมาณ {years}',

  'section.scores': 'ผลการประเมินรายปี',
  'section.summary': 'สรุปการเปลี่ยนแปลง',
  'section.measures': 'ตัวชี้วัดที่มีมาตรการในปีงบประมาณ {year}',
  'section.former': 'ผลการประเมินปีงบประมาณ พ.ศ. 2561 และปีก่อนหน้า',

  'column.year': 'ปี {year}',
  'column.year.before': 'ก่อน\nปี {year}',
  'column.year.after': 'หลัง\nปี {year}',
  // On lines of their own, so that no column is wide for the sake of its header.
  'column.change': 'เปลี่ยน\nแปลง',
  'column.change.since': 'เปลี่ยน\nแปลง\nจาก {before}',
  'column.direction': 'ทิศทาง',
  'column.measure': 'มาตรการ (ตัวชี้วัด)',
  'column.index': 'ดัชนี',
  measure: '{title}\n(ตัวชี้วัดที่ {indicator})',

  'row.national': 'ค่าเฉลี่ยทั่วประเทศ',
  'row.level': 'ระดับ',
  'row.level.own': 'ระดับตามเกณฑ์ของปีนั้น',
  'row.level.letters': 'เทียบเกณฑ์ AA ถึง F',
  'row.level.five-levels': 'เทียบเกณฑ์ห้าระดับ',
  'level.at-most': '{level}*',

  'note.at-most':
    '* ระดับสูงสุดที่เป็นไปได้ เพราะเกณฑ์ห้าระดับพิจารณาคะแนน EIT ส่วนที่ 1 และส่วนที่ 2 แยกกัน ซึ่งไม่ปรากฏคะแนนแยกส่วนของปีดังกล่าว',
  'note.since': 'การเปลี่ยนแปลงของ{names} เทียบกับปีงบประมาณ {year} ซึ่งเป็นปีล่าสุดก่อนหน้าที่มีคะแนน',
  'note.gaps': 'ไม่มีผลการประเมินปีงบประมาณ {years} ในการเปรียบเทียบนี้',
  chart: 'คะแนนภาพรวมและคะแนนรายเครื่องมือ ปีงบประมาณ {years}',
  'chart.overall': 'ภาพรวม',
  'chart.national': 'ค่าเฉลี่ยทั่วประเทศ',

  extremes:
    'ในช่วงปีที่นำมาเปรียบเทียบ คะแนนภาพรวมสูงสุดอยู่ในปีงบประมาณ {highest} ({high} คะแนน) และต่ำสุดอยู่ในปีงบประมาณ {lowest} ({low} คะแนน)',
  'national.higher':
    'ค่าเฉลี่ยของหน่วยงานทั่วประเทศในปีงบประมาณ {year} คือ {mean} คะแนน คะแนนภาพรวมของ{agency}สูงกว่าค่าเฉลี่ยดังกล่าว {difference} คะแนน',
  'national.lower':
    'ค่าเฉลี่ยของหน่วยงานทั่วประเทศในปีงบประมาณ {year} คือ {mean} คะแนน คะแนนภาพรวมของ{agency}ต่ำกว่าค่าเฉลี่ยดังกล่าว {difference} คะแนน',
  'national.same': 'ค่าเฉลี่ยของหน่วยงานทั่วประเทศในปีงบประมาณ {year} คือ {mean} คะแนน เท่ากับคะแนนภาพรวมของ{agency}',
  'moved.higher': 'เมื่อเทียบกับปีก่อนหน้า ตัวชี้วัดที่มีคะแนนเพิ่มขึ้นมากที่สุด ได้แก่ {names}',
  'moved.lower': 'ตัวชี้วัดที่มีคะแนนลดลง ได้แก่ {names}',
  'moved.none-higher': 'เมื่อเทียบกับปีก่อนหน้า ไม่มีตัวชี้วัดที่มีคะแนนเพิ่มขึ้น',
  'moved.none-lower': 'ไม่มีตัวชี้วัดที่มีคะแนนลดลง',
  'moved.indicator': '{name} ({difference} คะแนน)',
  scales:
    'เกณฑ์กำหนดระดับผลการประเมินเปลี่ยนตั้งแต่ผลการประเมินปีงบประมาณ พ.ศ. 2566 จากระดับ AA ถึง F เป็นห้าระดับ ' +
    'จึงนำระดับก่อนและหลังการเปลี่ยนเกณฑ์มาเทียบกันโดยตรงไม่ได้ ตารางข้างต้นจึงแสดงระดับของทุกปีตามเกณฑ์ทั้งสองแบบประกอบไว้',

  'measures.moved':
    'ในตัวชี้วัดที่มีมาตรการ {count} ตัวชี้วัด คะแนนเพิ่มขึ้น {higher} ตัวชี้วัด ลดลง {lower} ตัวชี้วัด และคงที่ {same} ตัวชี้วัด ' +
    'โดยมิได้แยกว่าการเปลี่ยนแปลงเกิดจากมาตรการใด',
  'measures.unknown': 'ยังไม่มีคะแนนของปีงบประมาณ {year} ให้เทียบกับตัวชี้วัดที่มีมาตรการ',

  former:
    'การประเมินปีงบประมาณ พ.ศ. 2561 และปีก่อนหน้าใช้ดัชนีและเกณฑ์อีกชุดหนึ่ง จึงแสดงเฉพาะคะแนนภาพรวมและคะแนนรายดัชนี ' +
    'โดยไม่กำหนดระดับและไม่นำไปเทียบกับผลการประเมินตั้งแต่ปีงบประมาณ พ.ศ. 2562',
} as const;

export type TrendKey = keyof typeof TREND_THAI;

/** A text of the comparison of years, which is Thai whatever is spoken around it. */
export const trendText = (key: TrendKey, params: Readonly<Record<string, string | number>> = {}): string =>
  fillIn(TREND_THAI[key], params);
