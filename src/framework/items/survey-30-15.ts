import type { Evidence, ItemList } from '../types';
import { itemList, untitled } from './item-list';

/**
 * Internal survey of 2562-2566: thirty items, six to an indicator. Only the titles that document 002 quotes
 * are given, shortened in our own words.
 */
export function internalSurveyOf30(evidence: Evidence): ItemList {
  return itemList(
    'IIT',
    'direct',
    [
      { indicator: 1, subIndicator: null, items: untitled(6, 1) },
      {
        indicator: 2,
        subIndicator: null,
        items: [['การรับรู้ข้อมูลงบประมาณของหน่วยงาน', 5], ...untitled(5, 5)],
      },
      {
        indicator: 3,
        subIndicator: null,
        items: [...untitled(1, 6), ['ความเป็นธรรมในการประเมินผลการปฏิบัติงาน', 6], ...untitled(4, 6)],
      },
      {
        indicator: 4,
        subIndicator: null,
        items: [['การรู้แนวปฏิบัติในการใช้ทรัพย์สินของราชการ', 4], ...untitled(5, 4)],
      },
      {
        indicator: 5,
        subIndicator: null,
        items: [['ผู้บริหารสูงสุดให้ความสำคัญกับการแก้ไขปัญหาการทุจริต', 7], ...untitled(5, 7)],
      },
    ],
    evidence,
  );
}

/** External survey of 2562-2566: fifteen items, five to an indicator; titles as for the internal survey. */
export function externalSurveyOf15(evidence: Evidence): ItemList {
  return itemList(
    'EIT',
    'direct',
    [
      { indicator: 6, subIndicator: null, items: untitled(5, 2) },
      {
        indicator: 7,
        subIndicator: null,
        items: [...untitled(1, 3), ['การเผยแพร่ข้อมูลที่ประชาชนควรรับทราบอย่างชัดเจน', 3], ...untitled(3, 3)],
      },
      {
        indicator: 8,
        subIndicator: null,
        items: [['การปฏิบัติงานหรือการให้บริการดีขึ้นกว่าเดิม', 2], ...untitled(4, 2)],
      },
    ],
    evidence,
  );
}
