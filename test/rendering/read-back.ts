/**
 * What other programs find in the workbooks that we write: each sheet is compared with the document it was drawn of, cell by cell, with
 * everything that the program can hold. Needs soffice, ssconvert and openpyxl.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawSheets } from '../../src/workbook/file/write';
import { books, type Book } from './read-back/books';
import { documentFacts, type Facts } from './read-back/facts';
import { folderOf, PROGRAMS, type Program } from './read-back/programs';

/** So many differences of one kind are told; the rest is counted. */
const MOST_TOLD = 5;

/** Facts that may be there without having been drawn say something of what a cell, row or column looks like. */
const DRAWN_ONLY = new Set(['value', 'formula', 'merge', 'table', 'list', 'rule']);

const kindOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

interface Compared {
  readonly facts: number;
  /** By kind. */
  readonly differences: ReadonlyMap<string, readonly string[]>;
}

function compare(
  program: Program,
  found: readonly ReadonlyMap<string, Facts>[],
  written: readonly Book[],
): Compared {
  const differences = new Map<string, string[]>();
  let facts = 0;
  const check = (where: string, kind: string, wanted: string, is: string): void => {
    facts += 1;
    if (wanted === is) return;
    differences.set(kind, [...(differences.get(kind) ?? []), `${where}: ${wanted} → ${is}`]);
  };
  written.forEach(({ name, sets }, place) => {
    for (const set of sets) {
      for (const document of set) {
        const sheet = found[place]?.get(document.name);
        check(`${name} ${document.name}`, 'sheet', 'is there', sheet ? 'is there' : 'is not there');
        const wanted = documentFacts(document, set);
        for (const fact of new Set([...wanted.keys(), ...(sheet?.keys() ?? [])])) {
          const kind = kindOf(fact);
          const text = wanted.get(fact);
          if (!program.holds(kind, text ?? '') || (text === undefined && !DRAWN_ONLY.has(kind))) continue;
          const is = sheet?.get(fact) ?? '';
          check(
            `${name} ${document.name} ${fact}`,
            kind,
            program.plain(kind, text ?? ''),
            program.plain(kind, is),
          );
        }
      }
    }
  });
  return { facts, differences };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-read-back-'));
  try {
    const written = books();
    const files = written.map(({ name, input, sets }) => {
      const file = join(folder, name);
      const bytes = sets.reduce<Uint8Array | null>(
        (book, documents) => drawSheets(book, { documents }, 'เดิม').bytes,
        input,
      );
      writeFileSync(file, bytes ?? new Uint8Array());
      return file;
    });
    const results = await Promise.all(
      PROGRAMS.map(async (program) =>
        compare(program, await program.read(files, folderOf(program, folder)), written),
      ),
    );
    results.forEach(({ facts, differences }, place) => {
      const name = PROGRAMS[place]?.name ?? '';
      for (const [kind, lines] of differences) {
        for (const line of lines.slice(0, MOST_TOLD)) console.error(`FAILED ${name}: ${line}`);
        if (lines.length > MOST_TOLD) console.error(`FAILED ${name}: ${kind}, ${lines.length} in all`);
      }
      const differing = [...differences.values()].flat().length;
      console.log(`${name}: ${facts} facts of ${files.length} workbooks, ${differing} differ`);
      if (differences.size > 0) process.exitCode = 1;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
