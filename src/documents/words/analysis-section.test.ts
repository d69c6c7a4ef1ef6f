import { analysisFixture, SCORES, type AnalysisFixture } from '../../../test/documents/fixtures';
import { tablesOf } from '../../../test/documents/text-tables';
import { editPlan, NO_PLAN_EDITS } from '../../app/edit-plan';
import type { TextSection } from '../../workbook/text-document';
import { analysisContent } from '../analysis/content';
import type { TextEdits } from '../analysis/content-types';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { analysisSection } from './analysis-section';
import { pageRoom } from './pages';

const OPTIONS = { ...DEFAULT_DOCUMENT_OPTIONS, digits: 'arabic' } as const;

function sourcesOf(fixture: AnalysisFixture) {
  const analysis = analysisFixture(fixture);
  const { plan } = editPlan(analysis, { planYear: 2568, top: 3, digits: 'arabic' }, NO_PLAN_EDITS);
  return { analysis, plan, previous: null, meeting: null, digits: 'arabic' } as const;
}

const draw = (fixture: AnalysisFixture = {}, edits: TextEdits = {}, options = OPTIONS): TextSection =>
  analysisSection(sourcesOf(fixture), edits, options);

const linesOf = ({ blocks }: TextSection, ...looks: readonly string[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' && looks.includes(block.look) ? [block.text] : []));

/** Everything that the tables of a section show. */
const cellsOf = (section: TextSection): string[] =>
  tablesOf(section).flatMap(({ headers, rows }) =>
    [...headers, ...rows].flatMap(({ cells }) => cells.map(({ text }) => text)),
  );

describe('the section of the analysis', () => {
  it('says every word of the content, in its order', () => {
    const content = analysisContent(sourcesOf({}));
    const headings = content.flatMap(({ heading, groups }) => [
      heading,
      ...groups.flatMap((group) => group.heading ?? []),
    ]);
    const section = draw();
    expect(linesOf(section, 'heading', 'subheading')).toEqual(headings);
    const parts = content.flatMap(({ groups }) => groups.flatMap((group) => group.parts));
    const texts = parts.flatMap((part) => {
      if (part.kind === 'paragraph') return [part.text];
      return part.kind === 'item' ? [`${part.number} ${part.text}`] : [];
    });
    expect(texts.length).toBeGreaterThan(15);
    expect(linesOf(section, 'text', 'item')).toEqual(texts);
    const shown = parts.flatMap((part) => {
      if (part.kind === 'scores')
        return [
          ...part.headers,
          ...part.indicators.flat(),
          ...part.totals.flatMap((total) => Object.values(total)),
        ];
      return part.kind === 'columns'
        ? part.columns.flatMap(({ heading, lines }) => [heading, lines.join('\n')])
        : [];
    });
    expect(cellsOf(section)).toEqual(expect.arrayContaining(shown));
  });

  it('draws a bar for every score, as long as the score is high', () => {
    const [, bars] = tablesOf(draw({ scores: [0, 100, ...SCORES.slice(2)] }));
    const drawn = bars?.rows.map(({ cells }) =>
      cells.slice(1, -1).map(({ look, span }) => `${look} ${span}`),
    );
    expect(drawn?.slice(0, 3)).toEqual([['text 100'], ['bar 100'], ['bar 89', 'text 11']]);
    expect(tablesOf(draw({ scores: SCORES.map(() => null) })).every(({ lines }) => lines === 'all')).toBe(
      true,
    );
  });

  it('has tables that fit between the margins', () => {
    for (const { columns } of tablesOf(draw())) {
      const sum = columns.reduce((total, width) => total + width, 0);
      expect(sum).toBeCloseTo(pageRoom('portrait').width);
      expect(Math.min(...columns)).toBeGreaterThan(0);
    }
  });

  it('leaves no fewer than three rows of the scores on a page', () => {
    const [scores] = tablesOf(draw());
    const kept = scores?.rows.map(({ withNext }) => withNext ?? false);
    expect(kept?.slice(0, 3)).toEqual([true, true, false]);
    expect(kept?.slice(-3)).toEqual([true, true, false]);
  });

  it('keeps its last sentence with the places to sign, two beside each other', () => {
    const { blocks } = draw();
    const last = blocks.findLast((block) => block.kind === 'paragraph');
    expect(last?.withNext).toBe(true);
    const signatures = blocks.at(-1);
    expect(signatures?.kind === 'signatures' && signatures.rows.map((row) => row.length)).toEqual([2, 1]);
    const unsigned = draw({}, {}, { ...OPTIONS, signers: [] }).blocks;
    expect(unsigned.at(-1)).toMatchObject({ kind: 'paragraph' });
    expect(unsigned.at(-1)).not.toHaveProperty('withNext');
  });

  it('keeps the sentence that opens a list with its first item', () => {
    const { blocks } = draw();
    const first = blocks.findIndex((block) => block.kind === 'paragraph' && block.look === 'item');
    expect(blocks[first - 1]).toMatchObject({ look: 'text', withNext: true });
    expect(blocks[first]).not.toHaveProperty('withNext');
  });

  it('takes the texts of a person in the place of ours', () => {
    const lines = linesOf(draw({}, { 'principles.1': 'ข้อความของเรา' }), 'text');
    expect(lines[0]).toBe('ข้อความของเรา');
  });

  it('has the digits of the document', () => {
    const thai = analysisSection({ ...sourcesOf({}), digits: 'thai' }, {}, DEFAULT_DOCUMENT_OPTIONS);
    const shown = [
      ...cellsOf(thai),
      ...linesOf(thai, 'heading', 'subheading', 'text', 'item', 'title', 'note'),
    ];
    expect(shown.filter((text) => /\d/.test(text))).toEqual([]);
  });
});
