import { CATALOGUE } from '../catalogue';
import { EARLIER_TITLES } from '../catalogue/earlier-titles';
import { offeredMeasure } from '../offered-measure';
import { chooseRegister } from './choose-register';
import type { SheetRegister } from './read-register';

/** A register with the one measure m01-3, under a title and with a status. */
function register(sheet: string, title: string, status: string): SheetRegister {
  const catalogued = CATALOGUE.find(({ id }) => id === 'm01-3')!;
  const { content, progress, ...measure } = offeredMeasure(catalogued, null, {
    planYear: 2568,
    digits: 'thai',
  });
  return {
    sheet,
    planYear: 2568,
    agency: null,
    offered: new Set(),
    earlier: false,
    headerRow: 5,
    memoryRow: null,
    memory: '',
    columns: new Map(),
    table: null,
    left: 0,
    right: 0,
    room: 0,
    lastRow: 6,
    rows: [
      {
        row: 6,
        values: {},
        measure: { ...measure, content: { ...content, title }, progress: { ...progress, status } },
      },
    ],
    remarks: [],
  };
}

const NOT_STARTED = 'ยังไม่ดำเนินการ';
const NOW = CATALOGUE.find(({ id }) => id === 'm01-3')!.title;
const EARLIER = EARLIER_TITLES['m01-3']!;

const chosen = (...registers: readonly SheetRegister[]): string | undefined =>
  chooseRegister(registers, 2568, () => true)?.register.sheet;

test.each([NOW, EARLIER])(
  '“%s” is our own title: the register in which a person wrote is the plan',
  (title) => {
    expect(chosen(register('ก', title, NOT_STARTED), register('ข', title, 'อยู่ระหว่างดำเนินการ'))).toBe('ข');
  },
);

test('a title that we never gave was written by a person', () => {
  const written = register('ข', `${NOW} ทุกกอง`, NOT_STARTED);
  expect(chosen(register('ก', EARLIER, NOT_STARTED), written)).toBe('ข');
});

test('an earlier title is not that of today, and belongs to a measure that is still there', () => {
  const titles = new Map(CATALOGUE.map(({ id, title }) => [id, title]));
  for (const [id, title] of Object.entries(EARLIER_TITLES)) {
    expect(titles.get(id)).toBeDefined();
    expect(titles.get(id)).not.toBe(title);
  }
});
