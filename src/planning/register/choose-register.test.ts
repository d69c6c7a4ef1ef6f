import { registerOf } from '../../../test/support/sheet-register';
import { CATALOGUE } from '../catalogue';
import { EARLIER_TITLES } from '../catalogue/earlier-titles';
import { chooseRegister } from './choose-register';
import type { SheetRegister } from './read-register';

/** A register with the one measure m01-3, under a title and with a status. */
function register(sheet: string, title: string, status: string): SheetRegister {
  const known = registerOf(null, 2568, ['m01-3']);
  const rows = known.rows.map((row) => {
    const { content, progress } = row.measure;
    const measure = { ...row.measure, content: { ...content, title }, progress: { ...progress, status } };
    return { ...row, measure };
  });
  return { ...known, sheet, rows };
}

const NOT_STARTED = 'ยังไม่ดำเนินการ';
const NOW = CATALOGUE.find(({ id }) => id === 'm01-3')!.title;
const EARLIER = EARLIER_TITLES['m01-3']!;

const chosen = (...registers: readonly SheetRegister[]): string | undefined =>
  chooseRegister(registers)?.register.sheet;

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
