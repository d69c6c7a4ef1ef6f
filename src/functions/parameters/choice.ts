import type { ValueParameter } from '../define';
import { invalid } from '../failure';
import { quoted } from '../values';

/** One of a few words, in capitals or not. */
export const choice = <const T extends string>(name: string, choices: readonly T[]): ValueParameter<T> => ({
  name,
  optional: false,
  takes: 'value',
  read: (cell) => {
    const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
    return (
      choices.find((candidate) => candidate.toLowerCase() === word) ??
      invalid('not-a-choice', { argument: name, choices: choices.join(' / '), found: quoted(cell) })
    );
  },
});
