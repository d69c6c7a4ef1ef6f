import type { TextBlock, TextDocument, TextSection } from '../../workbook/text-document';
import type { DocumentOptions } from '../options';
import { trendContent, type TrendPart } from '../trend/trend-content';
import { trendTitle } from '../trend/trend-document';
import { trendPage, type TrendPaper } from '../trend/trend-page';
import type { TrendSources } from '../trend/trend-sources';
import { PAGE_MARGINS, pageRoom } from './pages';
import { signatureBlock } from './signature-block';
import { TEXT_SIZES } from './sizes';
import { tableBlock } from './table-block';

/** Its margins are wider than those of a sheet. */
const PAPER: TrendPaper = { width: (orientation) => pageRoom(orientation).width, mostStanding: 3 };

/** The comparison of years (แนวโน้ม) with the words of its sheet. */
function trendSection(sources: TrendSources, options: DocumentOptions): TextSection {
  const { orientation, columns } = trendPage(sources.trend, PAPER);
  const block = (part: TrendPart): TextBlock => {
    if (part.kind === 'paragraph') return { kind: 'paragraph', look: 'text', text: part.text };
    if (part.kind === 'note') return { kind: 'paragraph', look: 'item', text: part.text };
    return tableBlock(part.table, options, columns.slice(0, part.table.headers.length));
  };
  return {
    orientation,
    margins: PAGE_MARGINS[orientation],
    blocks: [
      ...trendTitle(sources, orientation).map(({ text }, line) => ({
        kind: 'paragraph' as const,
        look: line === 0 ? ('title' as const) : ('subtitle' as const),
        text,
      })),
      ...trendContent(sources).flatMap(({ heading, parts }): readonly TextBlock[] => [
        { kind: 'paragraph', look: 'heading', text: heading },
        ...parts.map(block),
      ]),
      ...signatureBlock(options.signers, orientation, options),
    ],
  };
}

/** The comparison of years as a document of text for Word. */
export const trendDocumentText = (sources: TrendSources, options: DocumentOptions): TextDocument => ({
  title: trendTitle(sources, 'landscape')[0].text,
  author: sources.trend.agency ?? '',
  font: options.font,
  sizes: { ...TEXT_SIZES, table: options.tableSize },
  pageNumbers: options.digits,
  sections: [trendSection(sources, options)],
});
