import { STATUS_SPELLINGS, STATUS_WORDS, statusOf } from './status';

test.each([
  ['ยังไม่ได้ดำเนินการ', 'not-started'],
  ['รอดำเนินการ', 'not-started'],
  ['กำลังดำเนินการ', 'in-progress'],
  [' แล้วเสร็จ ', 'done'],
  ['เสร็จสิ้น', 'done'],
  ['ยกเลิก', 'dropped'],
  // May mean that it was not done yet, or that it never will be.
  ['ไม่ได้ดำเนินการ', null],
  ['', null],
] as const)('“%s” means %s', (text, status) => {
  expect(statusOf(text)).toBe(status);
});

test('no text means two things, and every word means itself', () => {
  const texts = STATUS_SPELLINGS.map(([text]) => text);
  expect(new Set(texts).size).toBe(texts.length);
  for (const [status, word] of Object.entries(STATUS_WORDS)) expect(statusOf(word)).toBe(status);
});
