import { analysisFixture, planFixture } from '../../../test/documents/fixtures';
import { tablesOf } from '../../../test/documents/text-tables';
import type { TextBlock, TextTable } from '../../workbook/text-document';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { planLayout } from '../plan/layouts';
import { pageRoom } from './pages';
import { planSection } from './plan-section';

const draw = (plan = planFixture(), options = DEFAULT_DOCUMENT_OPTIONS) =>
  planSection(plan, analysisFixture(), options, planLayout({ layout: 'quarter' }, null));

const tableOf = (section: ReturnType<typeof draw>): TextTable => {
  const [table] = tablesOf(section);
  if (!table) throw new Error('the plan has no table');
  return table;
};

const looks = (blocks: readonly TextBlock[]): string[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.look : block.kind));

describe('the section of the plan', () => {
  it('has the title, the table and the places to sign, on pages that lie', () => {
    const { orientation, blocks } = draw();
    expect(orientation).toBe('landscape');
    expect(looks(blocks)).toEqual(['title', 'subtitle', 'note', 'table', 'signatures']);
  });

  it('has columns that fit between the margins', () => {
    const { columns } = tableOf(draw());
    const sum = columns.reduce((total, width) => total + width, 0);
    expect(sum).toBeLessThanOrEqual(pageRoom('landscape').width);
    expect(sum).toBeGreaterThan(pageRoom('landscape').width - 1);
  });

  it('has two header rows, of which the cells of one row stand over both', () => {
    const { headers } = tableOf(draw());
    expect(
      headers.map(({ cells }) => cells.map(({ span, down }) => `${span ?? 1}x${down ?? 1}`).join(' ')),
    ).toEqual([expect.stringContaining('4x1'), '1x1 1x1 1x1 1x1']);
  });

  it('shades the quarters in which something is done', () => {
    const plan = planFixture({ indicators: [7], perIndicator: 1 });
    const [row] = plan.rows;
    if (!row) throw new Error('the fixture is empty');
    const { rows } = tableOf(draw({ ...plan, rows: [{ ...row, quarters: [2] }] }));
    const marks = rows
      .at(-1)
      ?.cells.slice(-5, -1)
      .map(({ look }) => look);
    expect(marks).toEqual(['center', 'mark', 'center', 'center']);
  });

  it('keeps the last measure with the places to sign', () => {
    const { rows } = tableOf(draw(planFixture({ indicators: [7], perIndicator: 3 })));
    expect(rows.at(-1)?.withNext).toBe(true);
    expect(rows.at(-2)?.withNext).toBeUndefined();
    const unsigned = draw(planFixture(), { ...DEFAULT_DOCUMENT_OPTIONS, signers: [] });
    expect(looks(unsigned.blocks)).not.toContain('signatures');
    expect(tableOf(unsigned).rows.at(-1)?.withNext).toBeUndefined();
  });

  it('lets a row go over to the next page only when it is higher than one', () => {
    const plan = planFixture({ indicators: [7], perIndicator: 2 });
    const [first, second] = plan.rows;
    if (!first || !second) throw new Error('the fixture is empty');
    const long = { ...second, steps: Array.from({ length: 60 }, (_, step) => `ขั้นที่ ${step} ${first.title}`) };
    const { rows } = tableOf(draw({ ...plan, rows: [first, long] }));
    expect(rows.slice(-2).map(({ splits }) => splits)).toEqual([undefined, true]);
  });

  it('puts all who sign beside each other', () => {
    const signatures = draw().blocks.find((block) => block.kind === 'signatures');
    expect(signatures?.rows.map((row) => row.length)).toEqual([3]);
  });

  it('writes what is known of a person in place of the dots', () => {
    const signers = [{ role: 'ผู้จัดทำ', name: 'นางสาวรัชนี ใจดี', position: 'ปลัดเทศบาล' }];
    const { blocks } = draw(planFixture(), { ...DEFAULT_DOCUMENT_OPTIONS, signers });
    const signatures = blocks.find((block) => block.kind === 'signatures');
    expect(signatures?.rows).toEqual([
      [
        [
          expect.stringMatching(/^ลงชื่อ \.{25,} ผู้จัดทำ$/),
          '(นางสาวรัชนี ใจดี)',
          'ปลัดเทศบาล',
          expect.stringMatching(/^วันที่ \.{25,}$/),
        ],
      ],
    ]);
  });
});
