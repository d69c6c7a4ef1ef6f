import type { Evidence } from '../types';
import { itemList } from './item-list';

const HEADED: Evidence = {
  source: 'Headings in public code; item scores of document 002 give its indicator with this grouping',
  confidence: 'D',
};

const FITTED: Evidence = {
  source:
    'The only plausible split by which the item scores of document 002 give its indicator 10; heading in public code',
  confidence: 'D',
};

const FITTED_UNNAMED: Evidence = {
  source: 'The same split; its official name was not found, the name is that of 10.1 in 2564',
  confidence: 'D',
};

/** Disclosure items of 2567: 35, with the grouping that one agency's scores prove (medium confidence). */
export const DISCLOSURE_2567 = itemList(
  'OIT',
  'sub-indicators',
  [
    {
      indicator: 9,
      subIndicator: { id: '9.1', name: 'ข้อมูลพื้นฐาน', evidence: HEADED },
      items: [
        ['โครงสร้าง', 3],
        ['ข้อมูลผู้บริหาร', 3],
        ['อำนาจหน้าที่', 3],
        ['ข้อมูลการติดต่อ', 3],
        ['ข่าวประชาสัมพันธ์', 3],
        ['Q&A', 3],
      ],
    },
    {
      indicator: 9,
      subIndicator: { id: '9.2', name: 'การบริหารงานและงบประมาณ', evidence: HEADED },
      items: [
        ['แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 1],
        ['แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี', 1],
        ['รายงานผลการดำเนินงานประจำปี', 1],
        ['คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', 1],
        ['คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ', 2],
        ['ข้อมูลสถิติการให้บริการ', 2],
        ['E-Service', 2],
      ],
    },
    {
      indicator: 9,
      subIndicator: { id: '9.3', name: 'การจัดซื้อจัดจ้าง', evidence: HEADED },
      items: [
        ['รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 5],
        ['ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 5],
        ['ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 5],
        ['รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', 5],
      ],
    },
    {
      indicator: 9,
      subIndicator: { id: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล', evidence: HEADED },
      items: [
        ['แผนการบริหารและพัฒนาทรัพยากรบุคคล', 6],
        ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', 6],
        ['ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ', 6],
        ['การขับเคลื่อนจริยธรรม', 6],
      ],
    },
    {
      indicator: 9,
      subIndicator: { id: '9.5', name: 'การส่งเสริมความโปร่งใส', evidence: HEADED },
      items: [
        // Absent from document 002: the title is the one of the years before, the issue that of its neighbours.
        ['แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 7],
        ['ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 7],
        ['ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 7],
        // Document 002 files it under both.
        ['การเปิดโอกาสให้เกิดการมีส่วนร่วม', [2, 7]],
      ],
    },
    {
      indicator: 10,
      subIndicator: { id: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน', evidence: FITTED },
      items: [
        ['ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่', 7],
        ['การสร้างวัฒนธรรม No Gift Policy', 7],
        ['รายงานผลตามนโยบาย No Gift Policy', 7],
        ['รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', 7],
        ['การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน', 7],
      ],
    },
    {
      indicator: 10,
      subIndicator: { id: '10.2', name: 'การดำเนินการเพื่อป้องกันการทุจริต', evidence: FITTED_UNNAMED },
      items: [
        ['รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี', 7],
        ['แผนปฏิบัติการป้องกันการทุจริต', 7],
        ['รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', 7],
      ],
    },
    {
      indicator: 10,
      subIndicator: { id: '10.3', name: 'การส่งเสริมคุณธรรมและความโปร่งใส', evidence: FITTED },
      items: [
        ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 7],
        ['รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 7],
      ],
    },
  ],
  { source: 'Item titles in document 002 (o22 missing there)', confidence: 'C' },
);
