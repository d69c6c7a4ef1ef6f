import type { Evidence, ItemList } from '../types';
import { itemList } from './item-list';

const GROUPING: Evidence = {
  source:
    'Headings on a school page; official Phichit results of 2564 fit means of 9, 8, 7, 4, 5 and of 8, 2 items',
  confidence: 'D',
};

/** The 43 disclosure items of 2564 and 2565, which differ in o34 only. */
function disclosureOf43(titleOfO34: string, evidence: Evidence): ItemList {
  return itemList(
    'OIT',
    'sub-indicators',
    [
      {
        indicator: 9,
        subIndicator: { id: '9.1', name: 'ข้อมูลพื้นฐาน', evidence: GROUPING },
        items: [
          ['โครงสร้าง', 3],
          ['ข้อมูลผู้บริหาร', 3],
          ['อำนาจหน้าที่', 3],
          ['แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 1],
          ['ข้อมูลการติดต่อ', 3],
          ['กฎหมายที่เกี่ยวข้อง', null],
          ['ข่าวประชาสัมพันธ์', 3],
          ['Q&A', 3],
          ['Social Network', 3],
        ],
      },
      {
        indicator: 9,
        subIndicator: { id: '9.2', name: 'การบริหารงาน', evidence: GROUPING },
        items: [
          ['แผนดำเนินงานประจำปี', 1],
          ['รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน', 1],
          ['รายงานผลการดำเนินงานประจำปี', 1],
          ['คู่มือหรือมาตรฐานการปฏิบัติงาน', 1],
          ['คู่มือหรือมาตรฐานการให้บริการ', 2],
          ['ข้อมูลเชิงสถิติการให้บริการ', 2],
          ['รายงานผลการสำรวจความพึงพอใจการให้บริการ', 2],
          ['E-Service', 2],
        ],
      },
      {
        indicator: 9,
        subIndicator: { id: '9.3', name: 'การบริหารเงินงบประมาณ', evidence: GROUPING },
        items: [
          ['แผนการใช้จ่ายงบประมาณประจำปี', 5],
          ['รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน', 5],
          ['รายงานผลการใช้จ่ายงบประมาณประจำปี', 5],
          ['แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ', 5],
          ['ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 5],
          ['สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน', 5],
          ['รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', 5],
        ],
      },
      {
        indicator: 9,
        subIndicator: { id: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล', evidence: GROUPING },
        items: [
          ['นโยบายการบริหารทรัพยากรบุคคล', 6],
          ['การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล', 6],
          ['หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 6],
          ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', 6],
        ],
      },
      {
        indicator: 9,
        subIndicator: { id: '9.5', name: 'การส่งเสริมความโปร่งใส', evidence: GROUPING },
        items: [
          ['แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 7],
          ['ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 7],
          ['ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 7],
          ['ช่องทางการรับฟังความคิดเห็น', 2],
          ['การเปิดโอกาสให้เกิดการมีส่วนร่วม', 2],
        ],
      },
      {
        indicator: 10,
        subIndicator: { id: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต', evidence: GROUPING },
        items: [
          [titleOfO34, 7],
          ['การมีส่วนร่วมของผู้บริหาร', 7],
          ['การประเมินความเสี่ยงการทุจริตประจำปี', 7],
          ['การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต', 7],
          ['การเสริมสร้างวัฒนธรรมองค์กร', 7],
          ['แผนปฏิบัติการป้องกันการทุจริต', 7],
          ['รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน', 7],
          ['รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', 7],
        ],
      },
      {
        indicator: 10,
        subIndicator: { id: '10.2', name: 'มาตรการภายในเพื่อป้องกันการทุจริต', evidence: GROUPING },
        items: [
          ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 7],
          ['การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 7],
        ],
      },
    ],
    evidence,
  );
}

/** Disclosure items of 2564. */
export const DISCLOSURE_2564 = disclosureOf43('เจตจำนงสุจริตของผู้บริหาร', {
  source: 'School page in public code (all 43 items with headings); numbers agree with document 001',
  confidence: 'C',
});

/** Disclosure items of 2565: those of 2564, and the No Gift Policy in place of the declaration of intent. */
export const DISCLOSURE_2565 = disclosureOf43('นโยบายไม่รับของขวัญ (No Gift Policy)', {
  source: 'As 2564; o40-o43 on the GIT page of 2565; the new title of o34 without a source',
  confidence: 'C',
});
