/** Parts of a formula as Excel writes them in en-US; blanks are left out, except where one stands between two references. */
export type TokenKind =
  | 'array'
  | 'close'
  | 'comma'
  | 'error'
  | 'name'
  | 'number'
  | 'open'
  | 'operator'
  | 'sheet'
  | 'space'
  | 'table'
  | 'text';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SIMPLE: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  [
    'sheet',
    /(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{M}\p{N}_.]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.]*)?)!/uy,
  ],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/y],
  ['array', /\{[^{}]*\}/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[$\p{L}_\\][$\p{L}\p{M}\p{N}_.\\?]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>:%@#]/y],
  ['comma', /,/y],
  ['open', /\(/y],
  ['close', /\)/y],
];

/** "[…]" with everything inside it; -1 when it is never closed. An apostrophe takes the sign behind it as it is. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at + 1;
  }
  return -1;
}

/** The tokens of a formula without its "="; null where a part of it is none. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const found = SIMPLE.map(([kind, pattern]) => {
      pattern.lastIndex = at;
      return { kind, text: pattern.exec(formula)?.[0] ?? '' };
    }).find(({ text }) => text !== '');
    const start = at + (found?.kind === 'name' ? found.text.length : 0);
    const isTable = formula[start] === '[' && (found === undefined || found.kind === 'name');
    const end = isTable ? endOfBrackets(formula, start) : at + (found?.text.length ?? 0);
    if (end <= at) return null;
    tokens.push(
      isTable ? { kind: 'table', text: formula.slice(at, end) } : (found ?? { kind: 'space', text: '' }),
    );
    at = end;
  }
  return tokens;
}

/** The formula with some of its tokens replaced; as it is where it cannot be read. */
export function withTokens(formula: string, replace: (token: Token) => string): string {
  const tokens = formula.startsWith('=') ? tokensOf(formula.slice(1)) : null;
  return tokens ? `=${tokens.map(replace).join('')}` : formula;
}

/** The name of the sheet before "!"; null for one of another workbook. */
export function sheetNameOf({ text }: Token): string | null {
  const plain = text.slice(0, -1);
  const name = plain.startsWith("'") ? plain.slice(1, -1).replaceAll("''", "'") : plain;
  return name.includes('[') ? null : name;
}
