/** Names of sub-districts in which, with their marks or without, words of headers and headings stand. */
export const NAMES_LIKE_HEADERS = [
  ...['บ้านเป้า', 'หนองผ่าน', 'ผาสุก', 'บุญเรือง', 'สวนทอง', 'หน้าเมือง', 'รอบเมือง', 'ชายนา'],
  ...['หลังสวน', 'หลังเขา', 'รวมไทย', 'แก่งเลิงจาน', 'เกาะเต่า', 'ท่าข้าม', 'สูงเนิน', 'โป่งบัว'],
] as const;
