import { execFileSync } from 'node:child_process';

export interface PdfPage {
  /** Width and height in points, as whole numbers. */
  readonly sides: readonly [width: number, height: number];
  /** See `bare`. */
  readonly text: string;
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Thai marks come out of a PDF in any order, and a word may be broken: texts are compared by their letters alone. */
export const bare = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\s]/gu, '');

/** The pages of a PDF. Needs pdftotext and pdfinfo. */
export function pagesOf(pdf: string): readonly PdfPage[] {
  const texts = run('pdftotext', '-raw', pdf, '-').split('\f').slice(0, -1);
  const sizes = run('pdfinfo', '-f', '1', '-l', String(texts.length), pdf).matchAll(
    /size:\s+([\d.]+) x ([\d.]+)/g,
  );
  const sides = [...sizes].map(([, width, height]) => [Number(width), Number(height)].map(Math.round));
  return texts.map((text, index) => {
    const [width = 0, height = 0] = sides[index] ?? [];
    return { text: bare(text), sides: [width, height] };
  });
}
