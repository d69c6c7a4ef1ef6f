import type { IndicatorNumber } from '../framework/types';

/** Names of the ten indicators where a picture has no room for the official ones. */
export const SHORT_INDICATOR_NAMES: Readonly<Record<IndicatorNumber, string>> = {
  1: 'ปฏิบัติหน้าที่',
  2: 'ใช้งบประมาณ',
  3: 'ใช้อำนาจ',
  4: 'ใช้ทรัพย์สิน',
  5: 'แก้ไขทุจริต',
  6: 'คุณภาพงาน',
  7: 'การสื่อสาร',
  8: 'ปรับปรุงงาน',
  9: 'เปิดเผยข้อมูล',
  10: 'ป้องกันทุจริต',
};
