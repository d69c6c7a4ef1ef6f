import { join } from 'node:path';
import { analyseCorpus, asRead, openCorpusFile } from '../test/corpus/read-corpus';
import { BOOK_FILES, booksIn } from '../test/corpus/books/books';
import { CLERK_BOOKS } from '../test/corpus/clerks';
import { STANDARD_RUN, type MutationCount, type MutationReport } from '../test/corpus/mutations/run';
import { TRUTH, type TrueFile, type TrueSet } from '../test/corpus/truth';

const BOOKS = BOOK_FILES.flatMap(booksIn);

/** Counted once, with the reader as it was before it was mended. */
const RIGHT_AT_FIRST = '21 of the first 25 and 4 of the 10 of reports.ts were read rightly';

/** The command that rewrites docs/corpus.md. */
export const CORPUS_DOC_COMMAND = 'npx tsx scripts/corpus-doc.ts';

export const CORPUS_DOC = join(__dirname, '..', 'docs', 'corpus.md');

type Cell = string | number;

function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

interface FileCount {
  readonly there: number;
  readonly read: number;
  readonly wrong: number;
  readonly findings: readonly string[];
}

const scoresIn = (sets: readonly TrueSet[]): number =>
  sets.flatMap(({ scores }) => scores).filter((score) => score !== null).length;

/** Scores of the sets that were read beside those of the truth, each set beside the one of the same place in the file. */
function countFile({ file, sets }: TrueFile): FileCount {
  const reading = analyseCorpus(openCorpusFile(file));
  const found = reading.analyses.map(asRead);
  const right = found.flatMap((set, index) => {
    const truth = sets[index];
    const same = truth?.agency === set.agency && truth.year === set.year;
    return same ? set.scores.filter((score, k) => score !== null && score === truth.scores[k]) : [];
  }).length;
  return {
    there: scoresIn(sets),
    read: right,
    wrong: scoresIn(found) - right,
    findings: [...reading.findings, ...found.flatMap((set) => set.findings ?? [])],
  };
}

function findingsText(findings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => (count > 1 ? `${code} × ${count}` : code)).join(', ') || '–';
}

/** The table of the corpus, with its sums. */
export function corpusTable(): string {
  const counted = TRUTH.map((one) => ({ one, count: countFile(one) }));
  const sum = (pick: (count: FileCount) => number): number =>
    counted.reduce((total, { count }) => total + pick(count), 0);
  const total = sum(({ there }) => there);
  return table(
    [
      'file',
      'layout',
      'what is special',
      'results',
      'scores read of scores there',
      'false scores',
      'findings',
    ],
    [
      ...counted.map(({ one, count }) => [
        one.file,
        one.layout,
        one.reason,
        one.sets.length,
        `${count.read} of ${count.there}`,
        count.wrong,
        findingsText(count.findings),
      ]),
      [
        `**${TRUTH.length} files**`,
        '',
        '',
        TRUTH.reduce((all, { sets }) => all + sets.length, 0),
        `**${sum(({ read }) => read)} of ${total}**`,
        `**${sum(({ wrong }) => wrong)}**`,
        '',
      ],
    ],
  );
}

/** What became of the mutated sheets. */
export function mutationTable({ counts, total }: MutationReport): string {
  return table(
    ['mutation', 'runs', 'same scores', 'told by a finding', 'silent errors'],
    [...counts, { ...total, name: '**all**' }].map(({ name, runs, same, told, silent }) => [
      name,
      runs,
      same,
      told,
      silent,
    ]),
  );
}

/** The command that runs other seeds and rewrites their table in docs/corpus.md. */
const SEEDS_COMMAND = 'npx tsx scripts/corpus-seeds.ts';
const SEEDS_HEADING = '## Other seeds';

/** What became of the runs of one seed. */
interface SeedReport {
  readonly seed: number;
  readonly total: MutationCount;
}

/** What became of the mutated sheets of other seeds than the standard one. */
export function seedsTable(reports: readonly SeedReport[]): string {
  return table(
    ['seed', 'runs', 'same scores', 'told by a finding', 'silent errors'],
    reports.map(({ seed, total: { runs, same, told, silent } }) => [seed, runs, same, told, silent]),
  );
}

/** The page with another table of seeds. */
export const withSeeds = (page: string, seeds: string): string =>
  `${page.split(SEEDS_HEADING)[0]?.trimEnd() ?? ''}

${SEEDS_HEADING}

Longer runs of the same kind, made with \`${SEEDS_COMMAND}\` and not by the tests; any seed can be run again with
\`CORPUS_SEED=… CORPUS_RUNS=12000 npx jest test/corpus/mutations.test.ts\`.

${seeds}
`;

/** The table of seeds that a page holds; empty when it holds none. */
export const seedsIn = (page: string): string => /\n(\| seed \|[^]*)$/.exec(page)?.[1]?.trimEnd() ?? '';

/** The page docs/corpus.md up to the counts of the mutations, which take half a minute to make. */
export function corpusDocText(): string {
  return `# Corpus of the reader

Generated by \`${CORPUS_DOC_COMMAND}\` from the files in test/corpus/files and the truth in test/corpus/truth; tests fail
when it is stale. The workbooks are made by \`npx tsx scripts/corpus.ts\` with LibreOffice, not with the libraries of the
product. All agencies and scores are invented.

## What is read

A score counts as read when it has the agency, the year and the indicator that it has in the file. Every other score is a
false one. "there" counts the cells with a usable score; findings are those that the file deserves.

${corpusTable()}

## What is not read, and why

- only-weighted-points.xlsx: points of 6, 10 and 20 are not scores. A score of 83.84 and one of 83.80 are both 5.03
  points, so scores computed back would be wrong in the second decimal, and the means, the level and the check of the total
  with them. The reader says no-scores instead.
- letters-as-digits.xlsx: 9O.5O may be 90.50, or anything that a scanner could not read. The cell is told and left out.

## Sheets of clerks

${CLERK_BOOKS.length} more workbooks stand as cells in test/corpus/clerks, each made to mislead the reader. All are read as their clerk reads
them. When they were written, ${RIGHT_AT_FIRST}; the rules that the others taught hold for every
sheet, and none of them names one of these.

${table(
  ['sheet', 'results'],
  CLERK_BOOKS.map(({ title, sets }) => [title, sets.length]),
)}

## Books of offices

${BOOKS.length} books stand as cells in test/corpus/books, a book a line, each with what a person who knows ITA reads from it: results, findings
that must or must not come, numbers that must not be read. found.json holds books that were once read wrongly; the others were
made by testers who had not seen the reader, and judged once before anything was mended: of the first 25 with one agency 20 were right, 3 wrong
and told, 1 silently wrong and 1 (a table of contents with long lines of dots) never ended; of the first 25 with several agencies or sheets 12
were right, 5 wrong and told, 8 silently wrong, 4 of these only in the district. All are right now
(\`npx tsx scripts/judge-cases.ts test/corpus/books/several.json\`).

${table(
  ['book', 'what is special', 'results'],
  BOOKS.map(({ title, why, expected }) => [title, why, expected.results?.length ?? 0]),
)}

## Mutations

Every file that holds scores is changed once or twice at random and read again: rows and columns moved, the sheet
transposed, rows shuffled, two digits of a score swapped where an overall score is stated, marks dropped from names or from
all texts, rows, columns, notes and other numbers put in, numbers turned into text in Thai digits or with units, names
replaced by other accepted spellings, a score taken away. The same scores must come out for the same agency and year, or a
finding must say so. A wrong, lost or invented score without a finding is a silent error; a lost result counts as told only when a
finding names its own cells, when its scores come out without a year, or when nothing at all is read. Swaps that change the overall
score by 0.02 or less are left out: nobody can tell them from rounding. Counts of the run with seed ${STANDARD_RUN.seed}:

`;
}
