import type { CellBorder, CellStyle, DocumentConditionalFormat } from '../sheet-document';
import { NEW_WORKBOOK_FONT, type DefaultFont } from './column-width';
import { UnreadableFileError } from './errors';
import { MAIN_NAMESPACE, SPREADSHEET } from './office-names';
import { escapeAttribute } from '../escape-xml';
import { withAttribute, withPrefix } from './xml';
import { outlineOf, TextEdits, type Outline } from './xml-outline';

/** Sections of a style sheet in their order (ECMA-376 part 1, 18.8.39). */
const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

type Section = (typeof SECTIONS)[number];

/** Sections that entries are added to. */
type Grown = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** How many entries Excel takes; a workbook beyond is "repaired". A section that is over already is as Excel took it. */
const MOST: Readonly<Partial<Record<Grown, number>>> = { numFmts: 250, fonts: 1024, cellXfs: 65_490 };

/** Custom number formats start here; lower ids are Excel's own. */
const FIRST_CUSTOM_FORMAT = 164;

const GENERAL = 0;

const { name: NORMAL_NAME, size: NORMAL_SIZE } = NEW_WORKBOOK_FONT;

const NORMAL_XF = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

/** What every style sheet must begin with: what a cell without a style looks like. */
const DEFAULTS: Readonly<Partial<Record<Section, readonly string[]>>> = {
  fonts: [`<font><sz val="${NORMAL_SIZE}"/><name val="${NORMAL_NAME}"/><family val="2"/></font>`],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: [`<xf ${NORMAL_XF}/>`],
  cellXfs: [`<xf ${NORMAL_XF} xfId="0"/>`],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
};

/** The root of a style sheet that holds nothing yet. */
export const EMPTY_STYLES = `<styleSheet xmlns="${MAIN_NAMESPACE}"></styleSheet>`;

/** Size of Excel's own default font, for a style that names none. */
const DEFAULT_SIZE = 11;

type Side = 'left' | 'right' | 'top' | 'bottom';

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

const THIN_SIDES: Readonly<Record<Exclude<CellBorder, 'dotted-bottom'>, readonly Side[]>> = {
  thin: SIDES,
  'thin-open-bottom': ['left', 'right', 'top'],
  'thin-open-top': ['left', 'right', 'bottom'],
  'thin-sides': ['left', 'right'],
};

/** A look that no named style has alone. */
export interface CellLook {
  readonly style: CellStyle;
  readonly font: string;
  /** Text that would be a formula if a person typed it: leaving the cell after looking at it does not make it one. */
  readonly quoted: boolean;
}

/**
 * The style sheet of a workbook, to which looks are added. What was in it stays as it is, under its number; a look that is in it
 * already gets no second number, so that a workbook in which sheets are drawn again and again does not grow.
 */
export class StyleSheet {
  readonly #xml: string;
  readonly #root: Outline;
  readonly #sections = new Map<Section, Outline>();
  /** Numbers by the text of an entry. */
  readonly #numbers = new Map<Grown, Map<string, number>>();
  readonly #added = new Map<Grown, string[]>();
  readonly #formats = new Map<string, number>();
  readonly #looks = new Map<string, number>();
  #lastFormat = FIRST_CUSTOM_FORMAT - 1;

  /** @throws UnreadableFileError damaged when the text is no style sheet */
  constructor(xml: string) {
    const root = outlineOf(xml, SPREADSHEET, 2);
    if (root.name !== 'styleSheet') throw new UnreadableFileError('damaged', 'no styles');
    const lacks = SECTIONS.filter((section) => DEFAULTS[section] && !root.children.some(hasEntries(section)));
    this.#xml = lacks.length === 0 ? xml : withDefaults(xml, root, lacks);
    this.#root = lacks.length === 0 ? root : outlineOf(this.#xml, SPREADSHEET, 2);
    for (const child of this.#root.children) this.#sections.set(child.name as Section, child);
    for (const { attributes } of this.#entries('numFmts')) {
      const id = Number(attributes.get('numFmtId'));
      this.#formats.set(attributes.get('formatCode') ?? '', id);
      this.#lastFormat = Math.max(this.#lastFormat, id);
    }
  }

  /** The font of the style Normal, in whose digits the workbook counts its column widths. */
  get defaultFont(): DefaultFont {
    const [normal] = [...this.#entries('cellStyleXfs'), ...this.#entries('cellXfs')];
    const font = this.#entries('fonts')[Number(normal?.attributes.get('fontId') ?? 0)];
    const [part] = font ? [outlineOf(this.#declared(font), SPREADSHEET, 1)] : [];
    const value = (name: string): string | undefined =>
      part?.children.find((child) => child.name === name)?.attributes.get('val');
    const size = Number(value('sz'));
    return { name: value('name') ?? NORMAL_NAME, size: size > 0 ? size : NORMAL_SIZE };
  }

  /** Number of a look of cells. */
  cell(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const { style, font, quoted } = look;
    const fill = style.fill ? this.#numberOf('fills', fillXml(style.fill)) : 0;
    const border = style.border ? this.#numberOf('borders', borderXml(style.border)) : 0;
    const format = this.#format(style.numberFormat);
    const alignment = alignmentXml(style);
    const xf =
      `<xf numFmtId="${format}" fontId="${this.#numberOf('fonts', fontXml(style, font))}" fillId="${fill}" borderId="${border}" xfId="0"` +
      (quoted ? ' quotePrefix="1"' : '') +
      (format === GENERAL ? '' : ' applyNumberFormat="1"') +
      ' applyFont="1"' +
      (fill === 0 ? '' : ' applyFill="1"') +
      (border === 0 ? '' : ' applyBorder="1"') +
      (alignment === '' ? '/>' : ` applyAlignment="1">${alignment}</xf>`);
    const number = this.#numberOf('cellXfs', xf);
    this.#looks.set(key, number);
    return number;
  }

  /** Number of the look of a conditional format. A solid fill of theirs is in its background colour. */
  conditional({ bold, color, fill }: DocumentConditionalFormat): number {
    return this.#numberOf(
      'dxfs',
      `<dxf><font><b val="${bold ? 1 : 0}"/><color rgb="${argb(color)}"/></font>` +
        `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`,
    );
  }

  /**
   * The style sheet with all that was added.
   * @throws UnreadableFileError formats-full when Excel would not take so many
   */
  toXml(): string {
    const edits = new TextEdits(this.#xml);
    let missing = '';
    for (const section of SECTIONS) {
      const added = this.#added.get(section as Grown) ?? [];
      const present = this.#sections.get(section);
      if (present) {
        // A section that is not there yet stands before the next one that is.
        if (missing !== '') edits.insert(present.start, missing);
        missing = '';
      }
      if (added.length === 0) continue;
      const count = this.#entries(section).length;
      const most = MOST[section as Grown] ?? Infinity;
      if (count <= most && count + added.length > most)
        throw new UnreadableFileError('formats-full', section);
      const entries = withPrefix(added.join(''), this.#root.prefix);
      if (present) {
        const size = count + added.length;
        const grown = this.#xml.slice(present.start, present.end);
        edits.replace(present, withEntries(grown, entries, size));
      } else {
        missing += withPrefix(`<${section} count="${added.length}">`, this.#root.prefix) + entries;
        missing += `</${this.#root.prefix}${section}>`;
      }
    }
    edits.append(this.#root, missing);
    return edits.result();
  }

  #entries(section: Section): readonly Outline[] {
    return this.#sections.get(section)?.children ?? [];
  }

  /** An entry alone, as a text in which its prefix stands for something. */
  #declared({ start, end, prefix }: Outline): string {
    const uri = MAIN_NAMESPACE;
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    return this.#xml.slice(start, end).replace(/^<[^\s/>]*/, (tag) => `${tag} ${name}="${uri}"`);
  }

  #format(code: string | undefined): number {
    if (code === undefined) return GENERAL;
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const id = (this.#lastFormat += 1);
    this.#numberOf('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    this.#formats.set(code, id);
    return id;
  }

  /** Numbers of the entries of a section by their text; the first of equal ones counts. */
  #present(section: Grown): Map<string, number> {
    const numbers = new Map<string, number>();
    this.#entries(section).forEach(({ start, end }, index) => {
      const written = this.#xml.slice(start, end);
      if (!numbers.has(written)) numbers.set(written, index);
    });
    return numbers;
  }

  #numberOf(section: Grown, entry: string): number {
    const numbers = this.#numbers.get(section) ?? this.#present(section);
    this.#numbers.set(section, numbers);
    const written = withPrefix(entry, this.#root.prefix);
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const added = this.#added.get(section) ?? [];
    const number = this.#entries(section).length + added.length;
    this.#added.set(section, [...added, entry]);
    numbers.set(written, number);
    return number;
  }
}

const hasEntries =
  (section: Section) =>
  ({ name, children }: Outline): boolean =>
    name === section && children.length > 0;

/** The text of a section, which may have come as `<numFmts/>`, with entries at its end and their number told. */
function withEntries(section: string, entries: string, count: number): string {
  const open = section.indexOf('>') + 1;
  const tag = withAttribute(section.slice(0, open), 'count', count);
  const close = section.lastIndexOf('</');
  if (close >= 0) return tag + section.slice(open, close) + entries + section.slice(close);
  const name = /^<([^\s/>]*)/.exec(tag)?.[1] ?? '';
  return `${tag.replace(/\s*\/>$/, '>')}${entries}</${name}>`;
}

/** Sections without which Excel does not know what a cell without a style looks like. */
function withDefaults(xml: string, root: Outline, lacks: readonly Section[]): string {
  const edits = new TextEdits(xml);
  for (const section of lacks) {
    const entries = DEFAULTS[section] ?? [];
    const whole = withPrefix(
      `<${section} count="${entries.length}">${entries.join('')}</${section}>`,
      root.prefix,
    );
    const empty = root.children.find(({ name }) => name === section);
    const later = SECTIONS.slice(SECTIONS.indexOf(section) + 1) as readonly string[];
    const next = root.children.find(({ name }) => later.includes(name));
    if (empty) edits.replace(empty, whole);
    else if (next) edits.insert(next.start, whole);
    else edits.append(root, whole);
  }
  return edits.result();
}

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** Children in the order of the schema: some validators ask for it. */
function fontXml({ bold, italic, size, color }: CellStyle, font: string): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size ?? DEFAULT_SIZE}"/>` +
    `${color ? `<color rgb="${argb(color)}"/>` : ''}<name val="${escapeAttribute(font)}"/></font>`
  );
}

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

function borderXml(border: CellBorder): string {
  const [line, sides]: readonly [string, readonly Side[]] =
    border === 'dotted-bottom' ? ['dotted', ['bottom']] : ['thin', THIN_SIDES[border]];
  const side = (name: Side): string =>
    sides.includes(name) ? `<${name} style="${line}"><color rgb="FF000000"/></${name}>` : `<${name}/>`;
  return `<border>${SIDES.map(side).join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  // Excel indents only what is aligned to a side.
  const side = horizontal ?? (indent ? 'left' : undefined);
  const attributes =
    (side ? ` horizontal="${side}"` : '') +
    (vertical ? ` vertical="${vertical}"` : '') +
    (wrap ? ' wrapText="1"' : '') +
    (indent ? ` indent="${indent}"` : '');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
