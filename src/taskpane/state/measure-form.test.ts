import fc from 'fast-check';
import {
  changesIn,
  contentOf,
  formOf,
  isComplete,
  moveStep,
  removeStep,
  tickUnit,
  typeStep,
} from './measure-form';

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

test('empty rows, blanks at the ends and units named twice are left out; a unit still being typed counts', () => {
  const form = {
    ...formOf(CONTENT),
    title: ' ก ',
    person: ' นางสาวตัวอย่าง ',
    steps: ['', ' หนึ่ง ', 'สอง', ' '],
    supporting: ['สำนักปลัด', 'กองคลัง'],
    other: ' กองช่าง ',
  };
  expect(contentOf(form)).toMatchObject({
    title: 'ก',
    person: 'นางสาวตัวอย่าง',
    steps: ['หนึ่ง', 'สอง'],
    owners: ['สำนักปลัด', 'กองคลัง', 'กองช่าง'],
  });
});

describe('what a form changes', () => {
  test('nothing when it is saved as it was, even where it takes blanks away', () => {
    expect(changesIn(contentOf(formOf(CONTENT)), CONTENT)).toEqual({});
    const untidy = { ...CONTENT, title: 'ก ', owners: ['สำนักปลัด', 'สำนักปลัด'] };
    expect(changesIn(contentOf(formOf(untidy)), untidy)).toEqual({});
  });

  test('only the fields that say something else', () => {
    const form = { ...formOf(CONTENT), title: 'ใหม่', steps: ['หนึ่ง'], rounds: [3, 6] as const };
    expect(changesIn(contentOf(form), CONTENT)).toEqual({ title: 'ใหม่', steps: ['หนึ่ง'], rounds: [3, 6] });
  });
});

test('a measure needs a title and a quarter', () => {
  const form = formOf(CONTENT);
  expect(isComplete(form)).toBe(true);
  expect(isComplete({ ...form, title: ' ' })).toBe(false);
  expect(isComplete({ ...form, quarters: [] })).toBe(false);
});

describe('rows of steps', () => {
  test('there is always one to type in', () => {
    expect(formOf({ ...CONTENT, steps: [] }).steps).toEqual(['']);
    expect(removeStep(['ก'], 0)).toEqual(['']);
    expect(removeStep(['ก', 'ข', 'ค'], 1)).toEqual(['ก', 'ค']);
  });

  test('several lines become rows of their own, in the place where they were typed', () => {
    expect(typeStep(['ก', 'ข'], 0, 'กก')).toEqual(['กก', 'ข']);
    expect(typeStep(['ก', 'ข'], 0, 'หนึ่ง\r\nสอง\nสาม')).toEqual(['หนึ่ง', 'สอง', 'สาม', 'ข']);
    expect(typeStep(['ก'], 0, 'ก\n')).toEqual(['ก', '']);
  });

  test('one changes places with its neighbour; over an end there is none', () => {
    expect(moveStep(['ก', 'ข', 'ค'], 2, -1)).toEqual(['ก', 'ค', 'ข']);
    expect(moveStep(['ก', 'ข', 'ค'], 0, 1)).toEqual(['ข', 'ก', 'ค']);
    expect(moveStep(['ก', 'ข'], 0, -1)).toEqual(['ก', 'ข']);
    expect(moveStep(['ก', 'ข'], 1, 1)).toEqual(['ก', 'ข']);
  });

  test('no letter is lost, however rows are parted and moved', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), fc.string(), (steps, place, typed) => {
        const at = place % steps.length;
        const letters = (rows: readonly string[]): string => [...rows.join('')].sort().join('');
        const breaks = /[\r\n]/g;
        expect(letters(typeStep(steps, at, typed))).toBe(
          letters(steps.map((step, index) => (index === at ? typed.replace(breaks, '') : step))),
        );
        expect(letters(moveStep(steps, at, 1))).toBe(letters(steps));
      }),
    );
  });
});

test('a unit is ticked once, and the others keep their places', () => {
  expect(tickUnit(['ก', 'ข'], ' ค ', true)).toEqual(['ก', 'ข', 'ค']);
  expect(tickUnit(['ก'], 'ก', true)).toEqual(['ก']);
  expect(tickUnit(['ก'], ' ', true)).toEqual(['ก']);
  expect(tickUnit(['ก', 'ข'], 'ก', false)).toEqual(['ข']);
});
