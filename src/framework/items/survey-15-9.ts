import type { Evidence, ItemList } from '../types';
import { itemList } from './item-list';

/** Internal survey since 2567: fifteen items, three to an indicator. Titles shortened in our own words. */
export function internalSurveyOf15(evidence: Evidence): ItemList {
  return itemList(
    'IIT',
    'direct',
    [
      {
        indicator: 1,
        subIndicator: null,
        items: [
          ['การปฏิบัติงานหรือให้บริการตามขั้นตอนและระยะเวลา', 1],
          ['การปฏิบัติงานหรือให้บริการอย่างเท่าเทียมกัน', 1],
          ['การเรียกรับสินบนแลกกับการปฏิบัติงานหรือการให้บริการ', 1],
        ],
      },
      {
        indicator: 2,
        subIndicator: null,
        items: [
          ['การใช้จ่ายงบประมาณตามวัตถุประสงค์', 5],
          ['การเบิกจ่ายเงินอันเป็นเท็จ', 5],
          ['การใช้งบประมาณหรือจัดซื้อจัดจ้างที่เอื้อประโยชน์แก่บุคคลใด', 5],
        ],
      },
      {
        indicator: 3,
        subIndicator: null,
        items: [
          ['การสั่งให้ทำธุระส่วนตัวของผู้บังคับบัญชา', 6],
          ['การสั่งให้กระทำการทุจริตหรือประพฤติมิชอบ', 6],
          ['การให้หรือรับสินบนในการบริหารงานบุคคล', 6],
        ],
      },
      {
        indicator: 4,
        subIndicator: null,
        items: [
          ['การขอยืมทรัพย์สินของราชการอย่างถูกต้อง', 4],
          ['การนำทรัพย์สินของราชการไปใช้ส่วนตัว', 4],
          ['การตรวจสอบเพื่อป้องกันการใช้ทรัพย์สินของราชการเป็นการส่วนตัว', 4],
        ],
      },
      {
        indicator: 5,
        subIndicator: null,
        items: [
          ['ผู้บริหารสูงสุดให้ความสำคัญกับการแก้ไขปัญหาการทุจริต', 7],
          ['การดำเนินการเพื่อป้องกันการทุจริตได้ผล', 7],
          ['ความเชื่อมั่นในกระบวนการจัดการเรื่องร้องเรียนการทุจริต', 7],
        ],
      },
    ],
    evidence,
  );
}

/** External survey since 2567: nine items, three to an indicator. Titles shortened in our own words. */
export function externalSurveyOf9(evidence: Evidence): ItemList {
  return itemList(
    'EIT',
    'direct',
    [
      {
        indicator: 6,
        subIndicator: null,
        items: [
          ['การได้รับบริการตามขั้นตอนและระยะเวลา', 2],
          ['การได้รับบริการอย่างเท่าเทียมกัน', 2],
          ['การถูกเรียกรับสินบน', 2],
        ],
      },
      {
        indicator: 7,
        subIndicator: null,
        items: [
          ['ช่องทางเผยแพร่ข้อมูลข่าวสารที่เข้าถึงได้ง่าย', 3],
          ['การประชาสัมพันธ์ข้อมูลที่ควรรับทราบอย่างชัดเจน', 3],
          ['การสื่อสาร ตอบข้อซักถาม หรือให้คำอธิบายอย่างชัดเจน', 3],
        ],
      },
      {
        indicator: 8,
        subIndicator: null,
        items: [
          ['การเปิดโอกาสให้บุคคลภายนอกมีส่วนร่วมในการปรับปรุงงาน', 2],
          ['การปรับปรุงงานให้ตอบสนองต่อประชาชน', 2],
          ['การใช้งานระบบการให้บริการออนไลน์ (E-Service)', 2],
        ],
      },
    ],
    evidence,
  );
}
