import { memoText } from '../../text/memo-th';
import type { TextBlock, TextSection } from '../../workbook/text-document';
import { memoContent, type MemoField } from '../memo/memo-content';
import { labelWidth, MEMO_MARGINS, type MemoWords } from '../memo/memo-document';
import { memoPlaces } from '../memo/memo-signers';
import type { DocumentOptions } from '../options';
import { paperSize } from '../paper/a4';
import { metricsOf } from '../text/metrics';
import { signingBlock } from './signature-block';

const ORIENTATION = 'portrait';
const WIDTH = paperSize(ORIENTATION).width - MEMO_MARGINS.left - MEMO_MARGINS.right;

/** The cover memo of a plan or a report with the words and the form of its sheet, on pages of its own. */
export function memoSection({ texts, ...sources }: MemoWords, options: DocumentOptions): TextSection {
  const metrics = metricsOf(options);
  const { fields, sections } = memoContent({ ...sources, digits: options.digits }, texts);
  /** A line of the form: labels, each with what follows it over dots. */
  const line = (...names: readonly MemoField[]): TextBlock => ({
    kind: 'table',
    lines: 'none',
    headers: [],
    columns: names.flatMap((name) => {
      const label = labelWidth(`label.${name}`, metrics);
      return [label, WIDTH / names.length - label];
    }),
    rows: [
      {
        cells: names.flatMap((name) => [
          { text: memoText(`label.${name}`), look: 'label' } as const,
          { text: fields[name].text, look: 'field' } as const,
        ]),
      },
    ],
  });
  return {
    orientation: ORIENTATION,
    margins: MEMO_MARGINS,
    unnumbered: true,
    blocks: [
      { kind: 'paragraph', look: 'memo', text: memoText('title') },
      line('unit'),
      line('number', 'date'),
      line('subject'),
      {
        kind: 'paragraph',
        look: 'address',
        text: memoText('to', { label: memoText('label.to'), post: fields.to.text }),
      },
      ...sections.flatMap(({ parts }, place) =>
        parts.map(({ text }): TextBlock => ({
          kind: 'paragraph',
          look: 'text',
          text,
          // What is asked for stands on the page of who proposes it.
          ...(place === sections.length - 1 && { withNext: true }),
        })),
      ),
      ...memoPlaces(sources, options.signers).flatMap((row) => signingBlock([row], options)),
    ],
  };
}
