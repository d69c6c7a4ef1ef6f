/**
 * Judges a folder of workbooks by the truth in its expected.json, or files of books written as cells:
 * npx tsx scripts/judge-cases.ts FOLDER|FILE.json [BEGINNING OF A NAME]. Tells how many were right, told or silently wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UnreadableFileError } from '../src/workbook/file/errors';
import { readWorkbook } from '../src/workbook/file/read';
import { booksIn, readingOf, workbookOf } from '../test/corpus/books/books';
import { faultsOf, isSilent, type Reading, type Truth } from '../test/corpus/books/truth';

interface Case {
  readonly name: string;
  readonly truth: Truth;
  readonly read: () => Reading;
}

function readFile(path: string): Reading {
  try {
    return readingOf(readWorkbook(readFileSync(path)));
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { results: [], codes: ['unreadable-file'] };
  }
}

function casesIn(path: string): Case[] {
  if (path.endsWith('.json')) {
    return booksIn(resolve(path)).map((one) => ({
      name: one.title,
      truth: one.expected,
      read: () => readingOf(workbookOf(one)),
    }));
  }
  const expected = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as Record<string, Truth>;
  return Object.entries(expected).map(([name, truth]) => ({
    name,
    truth,
    read: () => readFile(join(path, name)),
  }));
}

/** Faults of one case that are printed. */
const MOST_FAULTS = 8;

const [path = '.', beginning = ''] = process.argv.slice(2);
const counts = { right: 0, told: 0, silent: 0 };
const lines = casesIn(path)
  .filter(({ name }) => name.startsWith(beginning))
  .flatMap(({ name, truth, read }) => {
    const reading = read();
    const faults = faultsOf(truth, reading);
    const verdict = faults.length === 0 ? 'right' : isSilent(faults, reading) ? 'silent' : 'told';
    counts[verdict] += 1;
    const codes = [...new Set(reading.codes)].join(' ');
    return [
      `${verdict.padEnd(6)} ${name} [${codes}]`,
      ...faults.slice(0, MOST_FAULTS).map((fault) => `         ${fault}`),
    ];
  });
const { right, told, silent } = counts;
writeFileSync(1, `${lines.join('\n')}\n${right} right, ${told} told, ${silent} silently wrong\n`);
if (told + silent > 0) process.exitCode = 1;
