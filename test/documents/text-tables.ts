import type { SheetDocument } from '../../src/workbook/sheet-document';
import type { TextDocument, TextSection, TextTable } from '../../src/workbook/text-document';

/** Places of breaks differ between a sheet and a page of text; letters do not. */
const letters = (text: string): string => text.replace(/\s/g, '');

/** What stands before the rest of a measure on a new page. */
const CONTINUED = /^.*\(ต่อ\)\n/;

/** What a table shows in a cell that it has for itself, by row and column; '' where another cell covers it. */
export function tableTexts({ columns, headers, rows }: TextTable): string[][] {
  const texts: string[][] = [];
  const covered = new Set<string>();
  [...headers, ...rows].forEach(({ cells }, row) => {
    const line = columns.map(() => '');
    let column = 0;
    for (const { text, span = 1, down = 1 } of cells) {
      while (covered.has(`${row},${column}`)) column += 1;
      line[column] = letters(text);
      for (let below = row; below < row + down; below += 1)
        for (let beside = column; beside < column + span; beside += 1) covered.add(`${below},${beside}`);
      column += span;
    }
    texts.push(line);
  });
  return texts;
}

/** Every line that a document of text shows, but for its page numbers. */
export const linesOf = ({ sections }: TextDocument): readonly string[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly string[] => {
      if (block.kind === 'paragraph') return [block.text];
      if (block.kind === 'signatures') return block.rows.flat(2);
      return [...block.headers, ...block.rows].flatMap(({ cells }) => cells.map(({ text }) => text));
    })
    .flatMap((text) => text.split('\n'));

export function tablesOf({ blocks }: TextSection): readonly TextTable[] {
  return blocks.filter((block) => block.kind === 'table');
}

/**
 * What the table of a drawn plan shows, header included: sheet rows that draw one row of it together, and what stands in the later ones
 * again for a reader of a new page once.
 */
export function sheetTableTexts({ rows, print, freeze, columns }: SheetDocument): string[][] {
  const header = print.titleRows?.first ?? 0;
  const texts: string[][] = [];
  rows.slice(header).forEach(({ cells }, index) => {
    const drawn = cells.filter((cell) => cell !== null);
    if (drawn.length === 0 || drawn.some(({ style }) => style === 'signature')) return;
    const goesOn = index + header >= freeze.rows && drawn.some(({ style }) => /\.(middle|last)$/.test(style));
    const line = columns.map((_, column) => {
      const cell = cells[column];
      const text = cell?.repeats ? '' : String(cell?.value ?? '');
      return letters(goesOn ? text.replace(CONTINUED, '') : text);
    });
    if (goesOn) texts.push((texts.pop() ?? []).map((text, column) => text + (line[column] ?? '')));
    else texts.push(line);
  });
  return texts;
}
