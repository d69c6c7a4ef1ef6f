import type { CellLook, ParagraphLook, TextDocument } from '../text-document';
import type { Points } from '../sheet-document';
import { escapeAttribute } from '../escape-xml';

/** Paragraph styles that no look of a document names. */
type OwnStyle = 'sign' | 'footer' | 'end';

/** Names of the paragraph styles, by what wears them; "heading 1" and the like are names that Word knows. */
export const STYLE_IDS = {
  title: 'Title',
  subtitle: 'Subtitle',
  note: 'Note',
  heading: 'Heading1',
  subheading: 'Heading2',
  text: 'BodyText',
  item: 'ListItem',
  memo: 'MemoTitle',
  address: 'Address',
  'cell.text': 'TableText',
  'cell.center': 'TableCenter',
  'cell.header': 'TableHeader',
  'cell.section': 'TableSection',
  'cell.mark': 'TableMark',
  'cell.bar': 'TableBar',
  'cell.label': 'FormLabel',
  'cell.field': 'FormField',
  sign: 'SignatureLine',
  footer: 'Footer',
  end: 'TableEnd',
} as const satisfies Readonly<Record<ParagraphLook | `cell.${CellLook}` | OwnStyle, string>>;

type StyleKey = keyof typeof STYLE_IDS;

interface Style {
  /** As Word lists it. */
  readonly name: string;
  readonly size: Points;
  readonly bold?: true;
  readonly align?: 'center' | 'thaiDistribute';
  readonly before?: Points;
  readonly after?: Points;
  /** Indent of the first line. */
  readonly first?: Points;
  readonly keepNext?: true;
  /** Height of its lines, whatever stands on them. */
  readonly line?: Points;
  /** 1 for a chapter. */
  readonly outline?: 1 | 2;
}

/** A paragraph of an official paper, an item of a list too, begins so far from the margin: 2.5 cm. */
const FIRST_LINE: Points = (2.5 * 72) / 2.54;

const stylesOf = ({ sizes }: TextDocument): Readonly<Record<StyleKey, Style>> => ({
  title: { name: 'Title', size: sizes.title, bold: true, align: 'center', keepNext: true },
  subtitle: { name: 'Subtitle', size: sizes.heading, align: 'center', keepNext: true },
  note: { name: 'Note', size: sizes.text, align: 'center', after: 6, keepNext: true },
  heading: { name: 'heading 1', size: sizes.heading, bold: true, before: 10, keepNext: true, outline: 1 },
  subheading: { name: 'heading 2', size: sizes.text, bold: true, before: 6, keepNext: true, outline: 2 },
  text: { name: 'Body Text', size: sizes.text, align: 'thaiDistribute', first: FIRST_LINE },
  item: { name: 'List Item', size: sizes.text, align: 'thaiDistribute', first: FIRST_LINE },
  // The form of a memo of the civil service (แบบที่ ๒๙); the emblem, 1.5 cm high, has room beside the title.
  memo: {
    name: 'Memo Title',
    size: 29,
    bold: true,
    align: 'center',
    line: 35,
    before: 4,
    after: 4,
    keepNext: true,
  },
  address: { name: 'Address', size: sizes.text, before: 6 },
  'cell.text': { name: 'Table Text', size: sizes.table },
  'cell.center': { name: 'Table Center', size: sizes.table, align: 'center' },
  'cell.header': { name: 'Table Header', size: sizes.table, bold: true, align: 'center' },
  'cell.section': { name: 'Table Section', size: sizes.table, bold: true },
  'cell.mark': { name: 'Table Mark', size: sizes.table, bold: true, align: 'center' },
  'cell.bar': { name: 'Table Bar', size: sizes.table },
  'cell.label': { name: 'Form Label', size: 20, bold: true },
  'cell.field': { name: 'Form Field', size: sizes.text },
  sign: { name: 'Signature Line', size: sizes.text, align: 'center' },
  footer: { name: 'footer', size: sizes.text, align: 'center' },
  end: { name: 'Table End', size: 1 },
});

const twips = (points: Points): number => Math.round(points * 20);
const halves = (points: Points): number => Math.round(points * 2);

/** Latin letters, Thai ones (a complex script) and all others have sizes and weights of their own. */
const runProperties = ({ size, bold }: Pick<Style, 'size' | 'bold'>): string =>
  `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${halves(size)}"/><w:szCs w:val="${halves(size)}"/></w:rPr>`;

const exactly = (line: Points | undefined): string =>
  line === undefined ? '' : ` w:line="${twips(line)}" w:lineRule="exact"`;

function paragraphProperties({
  align,
  before = 0,
  after = 0,
  first,
  keepNext,
  line,
  outline,
}: Style): string {
  return [
    '<w:pPr>',
    keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}"${exactly(line)}/>`,
    first === undefined ? '' : `<w:ind w:firstLine="${twips(first)}"/>`,
    align ? `<w:jc w:val="${align}"/>` : '',
    outline ? `<w:outlineLvl w:val="${outline - 1}"/>` : '',
    '</w:pPr>',
  ].join('');
}

const styleXml = (id: string, style: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/>` +
  `${style.outline ? '<w:next w:val="BodyText"/>' : ''}<w:qFormat/>${paragraphProperties(style)}${runProperties(style)}</w:style>`;

/** word/styles.xml: one font and one language throughout, and a paragraph style for everything that a document holds. */
export function stylePart(document: TextDocument): string {
  const font = escapeAttribute(document.font);
  const styles = stylesOf(document);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    `<w:sz w:val="${halves(document.sizes.text)}"/><w:szCs w:val="${halves(document.sizes.text)}"/>`,
    '<w:lang w:val="th-TH" w:eastAsia="th-TH" w:bidi="th-TH"/>',
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    ...(Object.keys(STYLE_IDS) as StyleKey[]).map((key) => styleXml(STYLE_IDS[key], styles[key])),
    '</w:styles>',
  ].join('');
}
