import { UnreadableFileError } from './errors';
import { countOf } from './xml-values';
import type { XmlReader } from './xml-reader';

/** What the styles of an OpenDocument spreadsheet say, as far as it is read. */
export interface OpenStyles {
  /** Number format codes by the name of a cell style. */
  readonly codes: ReadonlyMap<string, string>;
  /** Widths in characters by the name of a column style. */
  readonly widths: ReadonlyMap<string, number>;
  /** Names of styles of tables that are not shown. */
  readonly hiddenTables: ReadonlySet<string>;
}

/** No number is shown with more digits; programs that fill up to what a style says write gigabytes. */
const MOST_DIGITS = 30;

/** Attributes of number styles that say how often something is repeated. */
const COUNTS = ['decimal-places', 'min-integer-digits', 'min-exponent-digits'] as const;

/** Parts of dates and times, as a format code has them. */
const DATE_PARTS: Readonly<Record<string, string>> = {
  'number:day': 'd',
  'number:month': 'm',
  'number:year': 'yy',
  'number:era': 'e',
  'number:day-of-week': 'ddd',
  'number:hours': 'h',
  'number:minutes': 'm',
  'number:seconds': 's',
};

/** Gathers styles from the sections that hold them. */
export class OpenStyleReader implements OpenStyles {
  readonly codes: Map<string, string>;
  readonly widths: Map<string, number>;
  readonly hiddenTables: Set<string>;
  readonly #numbers: Map<string, string>;

  /** Styles of `earlier` parts hold as well. */
  constructor(
    private readonly reader: XmlReader,
    earlier: OpenStyleReader | null,
  ) {
    this.codes = new Map(earlier?.codes);
    this.widths = new Map(earlier?.widths);
    this.hiddenTables = new Set(earlier?.hiddenTables);
    this.#numbers = new Map(earlier ? earlier.#numbers : []);
  }

  /** Reads the open `office:styles` or `office:automatic-styles`. @throws UnreadableFileError */
  readSection(): void {
    const { reader } = this;
    reader.children((kind) => {
      const name = reader.attribute('style:name') ?? '';
      if (kind === 'style:style') this.#readStyle(name);
      else if (kind.startsWith('number:')) this.#numbers.set(name, this.#codeOf(kind));
    });
  }

  #readStyle(name: string): void {
    const { reader } = this;
    const format = reader.attribute('style:data-style-name');
    const parent = reader.attribute('style:parent-style-name');
    const code =
      (format === undefined ? undefined : this.#numbers.get(format)) ?? this.codes.get(parent ?? '');
    if (code !== undefined) this.codes.set(name, code);
    reader.children((part) => {
      if (part === 'style:table-properties' && reader.attribute('table:display') === 'false') {
        this.hiddenTables.add(name);
      } else if (part === 'style:table-column-properties') {
        const width = charactersOf(reader.attribute('style:column-width') ?? '');
        if (width !== undefined) this.widths.set(name, width);
      }
    });
  }

  #codeOf(kind: string): string {
    const { reader } = this;
    let code = '';
    reader.children((part) => {
      for (const count of COUNTS) {
        if (countOf(reader.attribute(`number:${count}`), 0) > MOST_DIGITS) {
          throw new UnreadableFileError('unsafe', 'digits of a number style');
        }
      }
      code += partCode(part, reader);
    });
    return kind === 'number:text-style' || kind === 'number:boolean-style' ? '' : code;
  }
}

function partCode(part: string, reader: XmlReader): string {
  const date = DATE_PARTS[part];
  if (date !== undefined) return reader.attribute('number:style') === 'long' ? date + date : date;
  if (part === 'number:am-pm') return 'AM/PM';
  if (part === 'number:text') {
    const text = reader.text();
    // A percent sign multiplies by a hundred as in Excel; all other letters stand for themselves.
    return /^\s*%\s*$/.test(text)
      ? '%'
      : text.replace(/[^\s/:.,()-]+/g, (letters) => `"${letters.replaceAll('"', '')}"`);
  }
  if (part !== 'number:number' && part !== 'number:scientific-number') return '';
  const whole = Math.max(1, countOf(reader.attribute('number:min-integer-digits'), 1));
  const decimals = countOf(reader.attribute('number:decimal-places'), 0);
  const digits = '0'.repeat(whole) + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  const grouped = reader.attribute('number:grouping') === 'true' ? `#,##${digits}` : digits;
  return part === 'number:number' ? grouped : `${digits}E+00`;
}

/** Widths in millimetres of the units that are used, and of a character of the usual font. */
const UNITS: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72 };
const CHARACTER = 1.9;

function charactersOf(width: string): number | undefined {
  const [, size, unit = ''] = /^([\d.]{1,10})(mm|cm|in|pt)$/.exec(width) ?? [];
  return size === undefined ? undefined : (Number(size) * (UNITS[unit] ?? 1)) / CHARACTER;
}
