import { changesIn, contentOf, formOf } from './measure-form';

const CONTENT = {
  title: 'ก',
  approach: 'ข',
  steps: ['หนึ่ง', 'สอง'],
  owners: ['สำนักปลัด', 'กองคลัง', 'กองช่าง'],
  person: 'นางสาวตัวอย่าง',
  quarters: [1, 3] as const,
  followUp: '',
  rounds: [6] as const,
  evidence: '',
};

test('a measure goes through the form unchanged', () => {
  expect(contentOf(formOf(CONTENT))).toEqual(CONTENT);
  const none = { ...CONTENT, owners: [], steps: [] };
  expect(contentOf(formOf(none))).toEqual(none);
});

test('empty lines, blanks at the ends and units named twice are left out', () => {
  const form = {
    ...formOf(CONTENT),
    title: ' ก ',
    person: ' นางสาวตัวอย่าง ',
    steps: '\n หนึ่ง \n\nสอง\n',
    supporting: 'สำนักปลัด\nกองคลัง\n',
  };
  expect(contentOf(form)).toMatchObject({
    title: 'ก',
    person: 'นางสาวตัวอย่าง',
    steps: ['หนึ่ง', 'สอง'],
    owners: ['สำนักปลัด', 'กองคลัง'],
  });
});

describe('what a form changes', () => {
  test('nothing when it is saved as it was, even where it takes blanks away', () => {
    expect(changesIn(contentOf(formOf(CONTENT)), CONTENT)).toEqual({});
    const untidy = { ...CONTENT, title: 'ก ', owners: ['สำนักปลัด', 'สำนักปลัด'] };
    expect(changesIn(contentOf(formOf(untidy)), untidy)).toEqual({});
  });

  test('only the fields that say something else', () => {
    const form = { ...formOf(CONTENT), title: 'ใหม่', steps: 'หนึ่ง', rounds: [3, 6] as const };
    expect(changesIn(contentOf(form), CONTENT)).toEqual({ title: 'ใหม่', steps: ['หนึ่ง'], rounds: [3, 6] });
  });
});
