import {
  Document,
  Footer,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { TextDocument, TextSection } from '../text-document';
import { drawBlocks, twips } from './blocks';
import { corePart } from './core-part';
import { STYLE_IDS, stylePart } from './style-part';

/** A4 in points, upright. */
const A4 = { width: 595.3, height: 841.9 } as const;

function section(
  { orientation, margins, blocks, unnumbered }: TextSection,
  { pageNumbers }: TextDocument,
): ISectionOptions {
  const isUpright = orientation === 'portrait';
  const width = (isUpright ? A4.width : A4.height) - margins.left - margins.right;
  return {
    properties: {
      page: {
        // The library itself exchanges the sides of a page that lies.
        size: {
          width: twips(A4.width),
          height: twips(A4.height),
          orientation: isUpright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          footer: twips(margins.bottom / 3),
        },
        pageNumbers: {
          formatType: pageNumbers === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
        },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: STYLE_IDS.footer,
            children: unnumbered ? [] : [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children: drawBlocks(blocks, width),
  };
}

/**
 * Writes a document for Word (.docx). Equal documents give equal parts.
 *
 * @example await writeFile('แผน.docx', await writeWord(document))
 */
export async function writeWord(document: TextDocument): Promise<Uint8Array> {
  const file = new Document({ sections: document.sections.map((each) => section(each, document)) });
  // The library has neither all styles that Thai needs nor a way to leave out its own.
  return Packer.pack(file, 'uint8array', undefined, [
    { path: 'word/styles.xml', data: stylePart(document) },
    { path: 'docProps/core.xml', data: corePart(document) },
  ]);
}
