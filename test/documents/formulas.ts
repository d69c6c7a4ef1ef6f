/** What formulas refer to: a sheet document, or anything with its name and values. */
interface Evaluated {
  readonly name: string;
  readonly rows: readonly { readonly cells: readonly ({ readonly value: Value } | null | undefined)[] }[];
}

/** A value in a cell, or a range of them. */
type Value = string | number | boolean | null;
type Operand = Value | readonly Value[];

interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'name' | 'sign';
  readonly text: string;
}

const TOKENS =
  /\s*(?:("[^"]*")|((?:'[^']+'!)?\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)|(\d+(?:\.\d+)?)|([A-Z]+)|(.))/gy;

function tokens(formula: string): Token[] {
  return [...formula.matchAll(TOKENS)].map(([, text, reference, number, name, sign]): Token => {
    if (text !== undefined) return { kind: 'text', text: text.slice(1, -1) };
    if (reference !== undefined) return { kind: 'reference', text: reference };
    if (number !== undefined) return { kind: 'number', text: number };
    return name === undefined ? { kind: 'sign', text: sign ?? '' } : { kind: 'name', text: name };
  });
}

/** Excel rounds the 15 digits it shows, half away from zero. */
function excelRound(value: number, digits: number): number {
  const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** digits;
}

const list = (operand: Operand | undefined): readonly Value[] =>
  operand !== null && typeof operand === 'object' ? operand : [operand ?? null];
const numbers = (operand: Operand | undefined): number[] =>
  list(operand).filter((value): value is number => typeof value === 'number');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const FUNCTIONS: Readonly<Record<string, (...operands: Operand[]) => Operand>> = {
  SUM: (...operands) => sum(operands.flatMap(numbers)),
  AVERAGE: (range) => sum(numbers(range)) / numbers(range).length,
  ROUND: (value, digits) => excelRound(Number(value), Number(digits)),
  RANK: (value, range) => 1 + numbers(range).filter((other) => other > Number(value)).length,
  COUNTIF: (range, wanted) =>
    list(wanted).map((each) => list(range).filter((value) => value === each).length),
  SUMPRODUCT: (range) => sum(numbers(range)),
  COUNTA: (range) => list(range).filter((value) => value !== null && value !== '').length,
  COUNTIFS: (...conditions) =>
    list(conditions[0]).filter((_, index) =>
      conditions.every((range, at) => at % 2 === 1 || list(range)[index] === list(conditions[at + 1])[0]),
    ).length,
  ISNUMBER: (value) => typeof list(value)[0] === 'number',
  LOOKUP: (value, cuts, results) =>
    list(results)[numbers(cuts).findLastIndex((cut) => cut <= Number(value))] ?? null,
  IF: (condition, yes, no) => (condition === true ? list(yes) : list(no))[0] ?? null,
};

function position(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Evaluates what our documents use: references, four operations, comparison and the functions above. */
export function evaluate(formula: string, home: Evaluated, documents: readonly Evaluated[]): Value {
  const rest = tokens(formula);
  const take = (text: string): boolean => {
    if (rest[0]?.text !== text || rest[0].kind === 'text') return false;
    rest.shift();
    return true;
  };
  const cell = (sheet: Evaluated, row: number, column: number): { readonly value: Value } | null =>
    sheet.rows[row]?.cells[column] ?? null;

  function reference(text: string): Operand {
    const [, name, first = '', last] = /^(?:'([^']+)'!)?([^:]+)(?::(.+))?$/.exec(text) ?? [];
    const sheet = name === undefined ? home : documents.find((document) => document.name === name);
    if (sheet === undefined) throw new Error(`no sheet for ${text}`);
    const from = position(first);
    if (last === undefined) return cell(sheet, from.row, from.column)?.value ?? null;
    const to = position(last);
    const values: Value[] = [];
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++) {
        values.push(cell(sheet, row, column)?.value ?? null);
      }
    }
    return values;
  }

  function primary(): Operand {
    if (take('(')) {
      const inner = comparison();
      take(')');
      return inner;
    }
    if (take('{')) {
      const values: Value[] = [];
      do values.push(list(primary())[0] ?? null);
      while (take(','));
      if (!take('}')) throw new Error(`${formula} lacks a bracket`);
      return values;
    }
    const token = rest.shift();
    if (token === undefined) throw new Error(`${formula} ends too early`);
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'reference') return reference(token.text);
    const call = FUNCTIONS[token.text];
    if (call === undefined || !take('(')) throw new Error(`${token.text} in ${formula} is unknown`);
    const operands: Operand[] = [];
    do operands.push(comparison());
    while (take(','));
    if (!take(')')) throw new Error(`${formula} lacks a bracket`);
    return call(...operands);
  }
  function product(): Operand {
    let value = primary();
    for (;;) {
      if (take('*')) value = Number(value) * Number(primary());
      else if (take('/')) value = Number(value) / Number(primary());
      else return value;
    }
  }
  function addition(): Operand {
    let value = product();
    for (;;) {
      if (take('+')) value = Number(value) + Number(product());
      else if (take('-')) value = Number(value) - Number(product());
      else return value;
    }
  }
  function comparison(): Operand {
    const value = addition();
    if (take('<')) return Number(value) < Number(addition());
    if (!take('>')) return value;
    return take('=') ? Number(value) >= Number(addition()) : Number(value) > Number(addition());
  }

  const result = list(comparison())[0] ?? null;
  if (rest.length > 0) throw new Error(`${formula} has more than was understood`);
  return result;
}
