/** The command line as it is given to users: the files of dist alone, in a folder of their own. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installCli, reopen, runNode, sample, temporaryFolder, type Run } from './built';
import { contentOf, PLAN_STEMS } from './check-plan';

const folder = temporaryFolder();
const program = installCli(folder);
const ita = (...args: readonly string[]): Run => runNode(program, args, folder);

afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly overall: number;
  readonly level: string;
  readonly scores: readonly { readonly indicator: number; readonly cell: string }[];
  readonly findings: readonly {
    readonly code: string;
    readonly candidates: readonly { readonly changes: readonly unknown[] }[];
  }[];
}

function analyze(file: string): Result {
  const { code, stdout } = ita('analyze', sample(file), '--json');
  expect(code).toBe(0);
  const { results } = JSON.parse(stdout) as { results: readonly Result[] };
  expect(results).toHaveLength(1);
  return results[0]!;
}

/** Published results: overall and level, and how many digit suggestions with how many changes each. */
const PUBLISHED: readonly (readonly [file: string, overall: number, level: string, changes: number[]])[] = [
  ['000-lamphun-2565.xlsx', 97.96, 'AA', []],
  ['002-udon-2567-as-printed.xlsx', 77.12, 'ต้องปรับปรุง', [6]],
  ['002-udon-2567-corrected.xlsx', 81.52, 'ต้องปรับปรุง', []],
  ['003-mukdahan-2565.xlsx', 87.57, 'A', []],
  ['004-ubon-2564.xlsx', 78.85, 'B', [1, 1, 1]],
];

test.each(PUBLISHED)('analyze --json of %s', (file, overall, level, changes) => {
  const result = analyze(file);
  expect([result.overall, result.level]).toEqual([overall, level]);
  expect(result.scores.map(({ indicator }) => indicator)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const candidates = result.findings.flatMap((found) => found.candidates);
  expect(candidates.map((candidate) => candidate.changes.length)).toEqual(changes);
});

test('plan writes a workbook that another reader opens, and leaves the input alone', () => {
  const input = join(folder, 'คะแนน.xlsx');
  copyFileSync(sample('004-ubon-2564.xlsx'), input);
  const before = readFileSync(input);
  const { code, stdout, stderr } = ita('plan', 'คะแนน.xlsx', '-o', 'แผน.xlsx');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('78.85');
  expect(readFileSync(input).equals(before)).toBe(true);

  const { sheets, formulas, emptyFormulas, rows } = contentOf(reopen(join(folder, 'แผน.xlsx')));
  const inputs = reopen(input).SheetNames;
  expect(sheets.slice(0, inputs.length)).toEqual(inputs);
  const ours = sheets.slice(inputs.length);
  expect(ours).toHaveLength(PLAN_STEMS.length);
  ours.forEach((name, index) => expect(name).toContain(PLAN_STEMS[index]));
  expect(formulas).toBeGreaterThan(0);
  expect(emptyFormulas).toEqual([]);
  for (const name of ours) expect(rows(name).length).toBeGreaterThan(5);
});

test('a workbook of our own gives the same analysis again', () => {
  copyFileSync(sample('003-mukdahan-2565.xlsx'), join(folder, 'a.xlsx'));
  expect(ita('plan', 'a.xlsx', '-o', 'b.xlsx').code).toBe(0);
  const [first, second] = ['a.xlsx', 'b.xlsx'].map((file) => {
    // The register is what was added.
    const { registers: _, ...read } = JSON.parse(ita('analyze', file, '--json').stdout) as Record<
      string,
      unknown
    >;
    return JSON.stringify(read).replaceAll(file, '');
  });
  expect(second).toBe(first);
  expect(first).not.toBeNull();
});

test('exit codes: wrong usage 2, nothing readable 3', () => {
  expect(ita('analyze').code).toBe(2);
  expect(ita('nothing').code).toBe(2);
  writeFileSync(join(folder, 'ว่าง.csv'), 'ชื่อ,โทรศัพท์\nก,1\n');
  expect(ita('analyze', 'ว่าง.csv').code).toBe(3);
});
