import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '..');

/** Runs a development tool in a folder and parses the JSON it prints, whether or not it found fault. */
async function report<T>(folder: string, tool: string, ...args: readonly string[]): Promise<T> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [join(PROJECT, 'node_modules', tool), ...args],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => {
        if (stdout === '') fail(new Error(`${tool} printed nothing: ${stderr}`));
        else done(JSON.parse(stdout) as T);
      },
    );
  });
}

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: {
      readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
    };
    readonly totalCruised: number;
  };
}

const cruise = async (folder: string, ...paths: readonly string[]): Promise<Cruise> =>
  report(
    folder,
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    join(PROJECT, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    ...paths,
  );

/** "rule: file" for every violation, sorted, each once. */
const violations = ({ summary }: Cruise): string[] =>
  [...new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))].sort();

/** A file of the trial house: what it imports as values, and what as types. */
interface TrialFile {
  readonly file: string;
  readonly values?: readonly string[];
  readonly types?: readonly string[];
}

/** A house in which everything is allowed. */
const LAWFUL: readonly TrialFile[] = [
  { file: 'src/workbook/cell-grid.ts' },
  { file: 'src/workbook/sheet-document.ts', types: ['./cell-grid'] },
  { file: 'src/framework/years.ts', values: ['./types'] },
  { file: 'src/framework/types.ts' },
  { file: 'src/scores/overall.ts', values: ['../framework/years', '../workbook/cell-grid'] },
  { file: 'src/text/message.ts', types: ['../scores/overall', '../planning/plan', '../framework/years'] },
  { file: 'src/reading/names.ts', values: ['../scores/overall', '../text/message'] },
  { file: 'src/planning/catalogue-titles.ts', types: ['../framework/years'] },
  { file: 'src/planning/plan.ts', values: ['../scores/overall', './catalogue-titles'] },
  { file: 'src/documents/plan.ts', values: ['../planning/plan'], types: ['../workbook/sheet-document'] },
  {
    file: 'src/documents/plan.test.ts',
    values: ['./plan', 'node:fs', 'fast-check', '../workbook/file/open'],
  },
  {
    file: 'src/workbook/file/open.ts',
    values: ['fflate', '@e965/xlsx', 'node:fs', '../cell-grid', '../names'],
  },
  { file: 'src/documents/kinds.ts', types: ['../framework/types'] },
  { file: 'src/documents/paper/pages.ts', values: ['../kinds'] },
  { file: 'src/documents/register/register-columns.ts', values: ['../kinds'] },
  { file: 'src/documents/owners/owners.ts', values: ['../register/register-columns', '../paper/pages'] },
  { file: 'src/workbook/names.ts', values: ['./cell-grid'] },
  { file: 'src/workbook/excel/open.ts', values: ['office-addin-x', '../cell-grid', '../names'] },
  { file: 'src/workbook/text-document.ts', types: ['./sheet-document'] },
  { file: 'src/workbook/word/write.ts', values: ['docx', '../names'], types: ['../text-document'] },
  {
    file: 'src/documents/words/section.ts',
    values: ['../owners/owners'],
    types: ['../../workbook/text-document'],
  },
  {
    file: 'src/app/generate.ts',
    values: ['../reading/names', '../documents/plan'],
    types: ['../workbook/file/open'],
  },
  {
    file: 'src/cli/main.ts',
    values: ['node:process', '../app/generate', '../workbook/file/open', '../documents/kinds'],
    types: ['../scores/overall'],
  },
  { file: 'src/functions/titles.ts', values: ['../scores/overall', '../planning/catalogue-titles'] },
  { file: 'src/functions/index.ts', values: ['./titles'] },
  {
    file: 'src/taskpane/start.tsx',
    values: ['react', 'office-addin-x', '../app/generate', '../text/message', '../functions/index'],
    types: ['../documents/plan'],
  },
  {
    file: 'src/commands/plan.ts',
    values: ['office-addin-x', '../app/generate', '../workbook/excel/open'],
  },
];

/** What the core, and the plain values it shares with the adapters, must never import. */
const STRANGERS_TO_THE_CORE: Readonly<Record<string, readonly string[]>> = {
  'core-without-node': ['node:fs', 'path'],
  'core-without-packages': ['react', 'office-addin-x', '@e965/xlsx', 'fflate'],
};
const CORE = ['framework', 'scores', 'reading', 'planning', 'documents', 'text'];

type Breach = TrialFile & { readonly breaks: string };

const layerBreach = (layer: string, other: string): Breach => ({
  breaks: `layer-${layer}`,
  file: `src/${layer}/uses-${other.replaceAll('/', '-')}.ts`,
  types: [`../${other}`],
});

/** One file for every way of breaking a rule. */
const BREACHES: readonly Breach[] = [
  { breaks: 'no-cycles', file: 'src/framework/types.ts', types: ['./years'] },
  { breaks: 'no-orphans', file: 'src/app/left-over.ts' },
  { breaks: 'no-unresolvable', file: 'src/app/lost.ts', values: ['./nowhere'] },
  { breaks: 'no-undeclared-packages', file: 'src/app/undeclared.ts', values: ['undeclared'] },
  {
    breaks: 'known-packages-in-the-product',
    file: 'src/cli/development.ts',
    values: ['fast-check'],
  },
  { breaks: 'no-tests-in-the-product', file: 'src/cli/uses-a-test.ts', values: ['../documents/plan.test'] },
  ...['scores/overall', 'reading/names', 'text/message', 'app/generate'].map((x) =>
    layerBreach('framework', x),
  ),
  ...['reading/names', 'planning/plan', 'documents/plan', 'app/generate'].map((x) =>
    layerBreach('scores', x),
  ),
  ...['planning/plan', 'documents/plan', 'app/generate', 'cli/main'].map((x) => layerBreach('reading', x)),
  ...['reading/names', 'documents/plan', 'app/generate'].map((x) => layerBreach('planning', x)),
  ...['reading/names', 'app/generate', 'workbook/file/open'].map((x) => layerBreach('documents', x)),
  ...['reading/names', 'documents/plan', 'app/generate'].map((x) => layerBreach('text', x)),
  { breaks: 'layer-text-types-only', file: 'src/text/decides.ts', values: ['../scores/overall'] },
  ...Object.entries(STRANGERS_TO_THE_CORE).flatMap(([breaks, strangers]) =>
    strangers.flatMap((stranger, index) =>
      CORE.map((folder) => ({ breaks, file: `src/${folder}/${breaks}-${index}.ts`, values: [stranger] })),
    ),
  ),
  {
    breaks: 'workbook-values-rest-on-nothing',
    file: 'src/workbook/cell-grid.ts',
    types: ['../framework/types'],
  },
  { breaks: 'xlsx-libraries-in-the-file-adapter-only', file: 'src/app/xlsx.ts', values: ['@e965/xlsx'] },
  { breaks: 'xlsx-libraries-in-the-file-adapter-only', file: 'src/cli/zip.ts', values: ['fflate'] },
  {
    breaks: 'xlsx-libraries-in-the-file-adapter-only',
    file: 'src/workbook/excel/xlsx.ts',
    values: ['fflate'],
  },
  { breaks: 'word-library-in-the-word-adapter-only', file: 'src/app/word.ts', values: ['docx'] },
  { breaks: 'word-library-in-the-word-adapter-only', file: 'src/workbook/file/word.ts', values: ['docx'] },
  { breaks: 'office-in-the-excel-adapter-only', file: 'src/app/office.ts', values: ['office-addin-x'] },
  { breaks: 'office-in-the-excel-adapter-only', file: 'src/taskpane/view.tsx', values: ['office-addin-x'] },
  { breaks: 'react-in-the-pane-only', file: 'src/commands/react.ts', values: ['react'] },
  { breaks: 'pane-state-without-react', file: 'src/taskpane/state/draws.ts', values: ['react'] },
  { breaks: 'pane-state-without-react', file: 'src/taskpane/host/shows.ts', values: ['../start'] },
  { breaks: 'adapters-hold-no-rule', file: 'src/workbook/file/decides.ts', types: ['../../scores/overall'] },
  { breaks: 'adapters-hold-no-rule', file: 'src/workbook/excel/decides.ts', values: ['../../app/generate'] },
  { breaks: 'adapters-apart', file: 'src/workbook/excel/borrows.ts', values: ['../file/open'] },
  { breaks: 'adapters-apart', file: 'src/workbook/file/borrows.ts', types: ['../excel/open'] },
  { breaks: 'adapters-apart', file: 'src/workbook/word/borrows.ts', values: ['../file/open'] },
  { breaks: 'adapters-share-plain-code', file: 'src/workbook/zips.ts', values: ['fflate'] },
  { breaks: 'adapters-share-plain-code', file: 'src/workbook/writes.ts', values: ['./excel/open'] },
  { breaks: 'adapters-share-plain-code', file: 'src/workbook/saves.ts', values: ['node:fs'] },
  { breaks: 'excel-adapter-at-the-edge', file: 'src/cli/excel.ts', values: ['../workbook/excel/open'] },
  { breaks: 'excel-adapter-at-the-edge', file: 'src/app/excel.ts', types: ['../workbook/excel/open'] },
  { breaks: 'excel-adapter-at-the-edge', file: 'src/taskpane/excel.tsx', values: ['../workbook/excel/open'] },
  { breaks: 'excel-adapter-without-node', file: 'src/workbook/excel/saves.ts', values: ['node:fs'] },
  { breaks: 'use-cases-know-no-way-in', file: 'src/app/prints.ts', types: ['../cli/main'] },
  { breaks: 'use-cases-without-adapters', file: 'src/app/opens.ts', values: ['../workbook/file/open'] },
  { breaks: 'use-cases-without-adapters', file: 'src/app/writes.ts', values: ['../workbook/word/write'] },
  { breaks: 'use-cases-without-hosts', file: 'src/app/reads.ts', values: ['node:fs'] },
  { breaks: 'ways-in-hold-no-rule', file: 'src/cli/judges.ts', values: ['../scores/overall'] },
  { breaks: 'ways-in-hold-no-rule', file: 'src/commands/plans.ts', values: ['../planning/plan'] },
  { breaks: 'ways-in-hold-no-rule', file: 'src/taskpane/finds.tsx', values: ['../reading/names'] },
  { breaks: 'ways-in-draw-nothing', file: 'src/cli/draws.ts', values: ['../documents/plan'] },
  { breaks: 'ways-in-draw-nothing', file: 'src/taskpane/draws.tsx', values: ['../documents/owners/owners'] },
  { breaks: 'documents-apart', file: 'src/documents/plan/counts.ts', values: ['../owners/owners'] },
  { breaks: 'documents-apart', file: 'src/documents/plan/says.ts', values: ['../words/section'] },
  { breaks: 'ways-in-apart', file: 'src/cli/presses.ts', values: ['../commands/plan'] },
  { breaks: 'ways-in-apart', file: 'src/taskpane/titles.tsx', values: ['../functions/titles'] },
  {
    breaks: 'functions-registered-at-start-only',
    file: 'src/commands/registers.ts',
    values: ['../functions/index'],
  },
  { breaks: 'functions-without-packages', file: 'src/functions/shows.ts', values: ['react'] },
  { breaks: 'functions-without-node', file: 'src/functions/reads.ts', values: ['node:fs'] },
  { breaks: 'functions-stay-small', file: 'src/functions/plans.ts', values: ['../planning/plan'] },
  { breaks: 'functions-stay-small', file: 'src/functions/generates.ts', values: ['../app/generate'] },
];

const source = ({ values = [], types = [] }: TrialFile): string =>
  [
    ...values.map((path, index) => `import { it as v${index} } from '${path}';`),
    ...types.map((path, index) => `import type { it as T${index} } from '${path}';`),
    `export const it = [${values.map((_, index) => `v${index}`).join(', ')}];`,
    `export type Types = [${types.map((_, index) => `typeof T${index}`).join(', ')}];`,
    '',
  ].join('\n');

const DEPENDENCIES = ['@e965/xlsx', 'docx', 'fflate', 'react', 'office-addin-x'];
const DEVELOPMENT = ['fast-check'];

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Builds a house with packages of its own in a temporary folder. */
function build(files: readonly TrialFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ita-architecture-'));
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  write(
    folder,
    'package.json',
    JSON.stringify({ dependencies: versions(DEPENDENCIES), devDependencies: versions(DEVELOPMENT) }),
  );
  write(
    folder,
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: { module: 'Preserve', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM'], types: [] },
      include: ['src'],
    }),
  );
  for (const name of [...DEPENDENCIES, ...DEVELOPMENT, 'undeclared']) {
    write(
      folder,
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    );
    write(folder, `node_modules/${name}/index.js`, 'exports.it = 1;\n');
  }
  for (const trial of files) write(folder, trial.file, source(trial));
  return folder;
}

/** What lint must refuse in the core, because it needs no import. */
const HOST_CODE: Readonly<Record<string, string>> = {
  window: 'export const width = window.innerWidth;',
  document: "export const body = document.querySelector('body');",
  process: 'declare const process: unknown; export const host = () => { globalThis.process; };',
  Buffer: "export const bytes = () => Buffer.from('');",
  Office: 'export const host = () => Office.context;',
  Excel: 'export const host = () => Excel.run();',
  'Excel-types': 'export const range = (value: Excel.Range) => value;',
  clock: 'export const today = () => new Date();',
  chance: 'export const luck = () => Math.random();',
};

/** The files that lint refuses by a rule whose name begins so, sorted. */
async function refusedFiles(folder: string, rules: string): Promise<string[]> {
  const files = await report<{ filePath: string; messages: { ruleId: string | null }[] }[]>(
    folder,
    'eslint/bin/eslint.js',
    '--config',
    join(PROJECT, 'eslint.config.js'),
    '--format',
    'json',
    'src',
  );
  return files
    .filter(({ messages }) => messages.some(({ ruleId }) => ruleId?.startsWith(rules)))
    .map(({ filePath }) => filePath.slice(filePath.indexOf('src')).replaceAll('\\', '/'))
    .sort();
}

describe('the architecture', () => {
  const folders: string[] = [];
  const house = (files: readonly TrialFile[]): string => {
    const folder = build(files);
    folders.push(folder);
    return folder;
  };
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('is kept by the whole tree', async () => {
    const result = await cruise(PROJECT, 'src', 'test', 'scripts');
    expect(violations(result)).toEqual([]);
    expect(result.summary.totalCruised).toBeGreaterThan(20);
  });

  it('allows what a lawful house imports', async () => {
    expect(violations(await cruise(house(LAWFUL), 'src'))).toEqual([]);
  });

  describe('with a forbidden import in many places', () => {
    let result: Cruise;
    beforeAll(async () => {
      const broken = new Set(BREACHES.map(({ file }) => file));
      result = await cruise(house([...LAWFUL.filter(({ file }) => !broken.has(file)), ...BREACHES]), 'src');
    });

    it.each(
      BREACHES.map(({ breaks, file, values = [], types = [] }) => ({
        breaks,
        file,
        to: [...values, ...types].join(),
      })),
    )('$breaks reports $file importing "$to"', ({ breaks, file }) => {
      expect(violations(result)).toContain(`${breaks}: ${file}`);
    });

    it('has a breach for every rule, and every rule says why', () => {
      const rules = result.summary.ruleSetUsed.forbidden;
      expect(new Set(BREACHES.map(({ breaks }) => breaks))).toEqual(new Set(rules.map(({ name }) => name)));
      for (const { comment } of rules) expect(comment.length).toBeGreaterThan(30);
    });
  });

  it('keeps Thai sentences in src/text, and Thai words where they are data', async () => {
    const folder = house([]);
    const sentences = {
      text: "export const word = 'คะแนน';",
      template: 'export const word = (score: number) => `${score} คะแนน`;',
      screen: 'export const word = <p>คะแนน</p>;',
    };
    const places = ['documents/plan', 'planning', 'app', 'cli', 'workbook', 'taskpane/parts'];
    const expected = places.flatMap((place) =>
      Object.keys(sentences).map((name) => `src/${place}/${name}.tsx`),
    );
    for (const place of [
      ...places,
      'text',
      'reading',
      'framework/items',
      'planning/catalogue',
      'functions',
    ]) {
      for (const [name, code] of Object.entries(sentences)) write(folder, `src/${place}/${name}.tsx`, code);
    }
    write(folder, 'src/app/digits.ts', "export const digits = (text: string) => text.replace(/[ก-ฮ]/, '๐');");
    write(folder, 'src/app/words.test.ts', sentences.text);
    expect(await refusedFiles(folder, 'house/')).toEqual(expected.sort());
  });

  it('keeps globals of the host, the clock and chance out of the core', async () => {
    const folder = house([]);
    const expected = CORE.flatMap((core) => Object.keys(HOST_CODE).map((name) => `src/${core}/${name}.ts`));
    for (const core of CORE) {
      for (const [name, code] of Object.entries(HOST_CODE))
        write(folder, `src/${core}/${name}.ts`, `${code}\n`);
    }
    expect(await refusedFiles(folder, 'no-restricted-')).toEqual(expected.sort());
  });
});
