import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error';

/** The options of a command. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed for each option. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export const TEXT = { type: 'string' } as const;
export const FLAG = { type: 'boolean' } as const;
export const OUTPUT = { type: 'string', short: 'o' } as const;
/** What is typed up to the next option belongs to it, and it may be named again. */
export const LIST = { type: 'string', multiple: true } as const;

/** node:util tells in English what is wrong; here it is told by its kind, in the user's language. */
export function parseStrictly(
  command: string,
  options: Options,
  args: readonly string[],
): { values: Values; files: string[]; lists: Readonly<Record<string, readonly string[]>> } {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const files: string[] = [];
  const lists: Record<string, string[]> = {};
  let open = files;
  for (const token of tokens) {
    if (token.kind === 'positional') open.push(token.value);
    else open = files;
    if (token.kind !== 'option') continue;
    const { type, multiple = false } = options[token.name] ?? {};
    const option = token.rawName;
    if (type === undefined) throw new UsageError('cli.unknown-option', { option, command });
    if (type === 'boolean' && token.value !== undefined)
      throw new UsageError('cli.option-with-value', { option });
    if (type === 'string' && (token.value === undefined || token.value === '' || looksLikeOption(token))) {
      throw new UsageError('cli.option-without-value', { option });
    }
    if (multiple) {
      open = lists[token.name] ??= [];
      open.push(token.value ?? '');
    } else values[token.name] = token.value ?? true;
  }
  return { values, files, lists };
}

/** "--year --json" forgot the year; "--year=--json" meant it. */
function looksLikeOption(token: {
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}): boolean {
  return token.inlineValue !== true && /^-{1,2}[A-Za-z]/.test(token.value ?? '');
}

/** Reads one option with its parser; a value that the parser refuses is a usage error with `key`. */
export function read<T>(
  values: Values,
  name: string,
  parse: (text: string) => T | null,
  key: UsageError['key'],
  params: Readonly<Record<string, string | number>> = {},
): T | null {
  const text = values[name];
  if (typeof text !== 'string') return null;
  const value = parse(text);
  if (value === null) throw new UsageError(key, { option: `--${name}`, value: text, ...params });
  return value;
}

/** One of several words. */
export function choice<T extends string>(values: Values, name: string, choices: readonly T[]): T | null {
  const find = (text: string): T | null => choices.find((candidate) => candidate === text) ?? null;
  return read(values, name, find, 'cli.not-a-choice', { choices: choices.join(', ') });
}

/** What was typed for an option; null where it was left out. */
export const text = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' ? value : null;
};
