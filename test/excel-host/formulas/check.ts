import { sheetNameOf, tokensOf, type Token } from './tokens';

/** What a formula may refer to. */
export interface FormulaSurroundings {
  hasSheet(name: string): boolean;
  /** The headers of a table; null when there is none of this name. */
  columnsOf(table: string): readonly string[] | null;
}

/** What Excel allows (Microsoft, "Excel specifications and limits"). */
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;

/** How many arguments functions take that are looked at closer; Excel refuses too few and too many. */
const ARGUMENTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  AVERAGE: [1, MOST_ARGUMENTS],
  COUNT: [1, MOST_ARGUMENTS],
  COUNTA: [1, MOST_ARGUMENTS],
  COUNTIF: [2, 2],
  HYPERLINK: [1, 2],
  IF: [2, 3],
  IFERROR: [2, 2],
  ISNUMBER: [1, 1],
  LOOKUP: [2, 3],
  RANK: [2, 3],
  ROUND: [2, 2],
  ROWS: [1, 1],
  SUM: [1, MOST_ARGUMENTS],
};

const SPECIFIERS = new Set(['#all', '#data', '#headers', '#totals', '#this row']);
const BINARY = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>', ':']);
const PREFIX = new Set(['+', '-', '@']);
const POSTFIX = new Set(['%', '#']);

class Refused extends Error {}

/** Reads a formula by the grammar of Excel; a part that does not fit ends it. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly around: FormulaSurroundings,
  ) {}

  whole(): void {
    this.expression();
    this.expect(this.at === this.tokens.length);
  }

  private get next(): Token | undefined {
    return this.tokens[this.at];
  }

  private expect(holds: boolean): void {
    if (!holds) throw new Refused();
  }

  private takes(kind: Token['kind'], texts?: ReadonlySet<string>): boolean {
    const { next } = this;
    if (next?.kind !== kind || (texts && !texts.has(next.text))) return false;
    this.at += 1;
    return true;
  }

  private expression(): void {
    this.operand();
    while (this.takes('operator', BINARY)) this.operand();
  }

  private operand(): void {
    while (this.takes('operator', PREFIX));
    this.primary();
    while (this.takes('operator', POSTFIX));
  }

  private primary(): void {
    const token = this.next;
    if (!token) throw new Refused();
    this.at += 1;
    if (token.kind === 'text') this.expect(token.text.length - 2 <= LONGEST_TEXT);
    else if (token.kind === 'sheet') this.onSheet(token);
    else if (token.kind === 'table') this.table(token.text);
    else if (token.kind === 'array') this.expect(token.text.length > 2);
    else if (token.kind === 'open') this.group();
    else if (token.kind === 'name') {
      if (this.takes('open')) this.call(token.text);
    } else this.expect(token.kind === 'number' || token.kind === 'error');
  }

  private onSheet(token: Token): void {
    const name = sheetNameOf(token);
    if (name !== null) for (const one of name.split(':')) this.expect(this.around.hasSheet(one));
    this.expect(this.takes('name') || this.takes('number') || this.takes('table') || this.takes('error'));
  }

  /** In brackets several references may stand, with commas between them. */
  private group(): void {
    do this.expression();
    while (this.takes('comma'));
    this.expect(this.takes('close'));
  }

  private call(name: string): void {
    this.depth += 1;
    this.expect(this.depth <= DEEPEST);
    let count = 0;
    if (!this.takes('close')) {
      do {
        count += 1;
        // An argument may be left out: IF(A1,,2).
        if (this.next?.kind !== 'comma' && this.next?.kind !== 'close') this.expression();
      } while (this.takes('comma'));
      this.expect(this.takes('close'));
    }
    const [least, most] = ARGUMENTS[name.toUpperCase()] ?? [0, MOST_ARGUMENTS];
    this.expect(count >= least && count <= most);
    this.depth -= 1;
  }

  /** "Owners[สำนัก/กอง]", "Owners[[#Headers],[a]:[b]]", "[@a]". */
  private table(text: string): void {
    const name = text.slice(0, text.indexOf('['));
    const inner = text.slice(name.length + 1, -1);
    const parts = inner.includes('[')
      ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, part = '']) => part)
      : [inner];
    const columns = name === '' ? null : this.around.columnsOf(name);
    this.expect(name === '' || columns !== null);
    const known = columns?.map((column) => column.toLowerCase());
    for (const part of parts) {
      const wanted = part.replace(/^@/, '').replace(/'(.)/g, '$1').toLowerCase();
      if (wanted.startsWith('#')) this.expect(SPECIFIERS.has(wanted));
      else if (known && wanted !== '') this.expect(known.includes(wanted));
    }
  }
}

/**
 * Whether Excel takes a formula (with its "="): brackets and quotes, commas between arguments, lengths, and the sheets,
 * tables and columns that it names. A function or a name that is not there is taken and shows #NAME?.
 */
export function isFormula(formula: string, around: FormulaSurroundings): boolean {
  if (!formula.startsWith('=') || formula.length > LONGEST_FORMULA) return false;
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return false;
  try {
    new Parser(
      tokens.filter(({ kind }) => kind !== 'space'),
      around,
    ).whole();
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
