import { contentOf, draftOf } from './measure-draft';

const CONTENT = {
  title: 'ก',
  approach: 'ข',
  steps: ['หนึ่ง', 'สอง'],
  owners: ['สำนักปลัด', 'กองคลัง', 'กองช่าง'],
  quarters: [1, 3] as const,
  followUp: '',
  rounds: [6] as const,
  evidence: '',
};

test('a measure goes through the form unchanged', () => {
  expect(contentOf(draftOf(CONTENT))).toEqual(CONTENT);
  const none = { ...CONTENT, owners: [], steps: [] };
  expect(contentOf(draftOf(none))).toEqual(none);
});

test('empty lines, blanks at the ends and units named twice are left out', () => {
  const draft = {
    ...draftOf(CONTENT),
    title: ' ก ',
    steps: '\n หนึ่ง \n\nสอง\n',
    supporting: 'สำนักปลัด\nกองคลัง\n',
  };
  expect(contentOf(draft)).toMatchObject({
    title: 'ก',
    steps: ['หนึ่ง', 'สอง'],
    owners: ['สำนักปลัด', 'กองคลัง'],
  });
});
