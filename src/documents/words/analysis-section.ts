import { withDigits } from '../../framework/with-digits';
import { formatHundredths } from '../../scores/exact';
import { analysisText } from '../../text/analysis-th';
import type { TextBlock, TextSection } from '../../workbook/text-document';
import { analysisTitle } from '../analysis/analysis-document';
import { analysisContent, type ContentSources } from '../analysis/content';
import type { Part, TextEdits } from '../analysis/content-types';
import { yearText, type DocumentOptions } from '../options';
import { PAGE_MARGINS, pageRoom } from './pages';
import { barTable, columnsTable, itemTable, scoreTable } from './score-tables';
import { signatureBlock } from './signature-block';

const ORIENTATION = 'portrait';
const { width } = pageRoom(ORIENTATION);

/** The scores of the ten indicators as bars, under a title of their own. */
function chart({ analysis, digits }: ContentSources): readonly TextBlock[] {
  const inDigits = (text: string): string => withDigits(text, digits);
  const bars = analysis.indicators.flatMap(({ indicator, name, score }) =>
    score === null
      ? []
      : [
          {
            name: inDigits(`${indicator}. ${name}`),
            value: score / 100,
            shown: inDigits(formatHundredths(score)),
          },
        ],
  );
  if (bars.length === 0) return [];
  const year = yearText(analysis.set.fiscalYear, digits);
  return [
    { kind: 'paragraph', look: 'note', text: inDigits(analysisText('chart', { year })) },
    barTable(bars, width),
  ];
}

function blocksOf(part: Part, sources: ContentSources): readonly TextBlock[] {
  switch (part.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', look: 'text', text: part.text }];
    case 'item':
      return [{ kind: 'paragraph', look: 'item', text: `${part.number} ${part.text}` }];
    case 'scores':
      return [scoreTable(part, width), ...chart(sources)];
    case 'item-scores':
      return [itemTable(part, width)];
    case 'columns':
      return [columnsTable(part, width)];
  }
}

/** Whether this is an item of a list. */
const isItem = (block: TextBlock | undefined): boolean =>
  block?.kind === 'paragraph' && block.look === 'item';

/** A sentence belongs to the list that it opens, and what stands last to the places to sign below it. */
const keptWithNext = (blocks: readonly TextBlock[], isSigned: boolean): readonly TextBlock[] =>
  blocks.map((block, index) => {
    const opens = isItem(blocks[index + 1]) && !isItem(block);
    const isLast = isSigned && index === blocks.length - 1;
    return block.kind === 'paragraph' && (opens || isLast) ? { ...block, withNext: true } : block;
  });

/** The analysis in words (วิเคราะห์ผล) with the words of its sheet, on pages that stand. */
export function analysisSection(
  sources: ContentSources,
  edits: TextEdits,
  options: DocumentOptions,
): TextSection {
  const content = analysisContent(sources, edits).flatMap(({ heading, groups }): readonly TextBlock[] => [
    { kind: 'paragraph', look: 'heading', text: heading },
    ...groups.flatMap(({ heading: own, parts }): readonly TextBlock[] => [
      ...(own === null ? [] : [{ kind: 'paragraph', look: 'subheading', text: own } as const]),
      ...parts.flatMap((part) => blocksOf(part, sources)),
    ]),
  ]);
  const signatures = signatureBlock(options.signers, ORIENTATION, options);
  return {
    orientation: ORIENTATION,
    margins: PAGE_MARGINS[ORIENTATION],
    blocks: [
      ...analysisTitle(sources.analysis, options).map(({ text }, line) => ({
        kind: 'paragraph' as const,
        look: line === 0 ? ('title' as const) : ('subtitle' as const),
        text: withDigits(text, options.digits),
      })),
      ...keptWithNext(content, signatures.length > 0),
      ...signatures,
    ],
  };
}
