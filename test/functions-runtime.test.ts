import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { BUNDLES } from '../scripts/built-from';
import { registerFunctions } from '../src/functions';
import { FUNCTIONS } from '../src/functions/catalogue';
import { SAMPLE_SCORES, SAMPLE_TABLE } from '../src/functions/catalogue/sample-table';
import { functionsMetadata } from '../src/functions/metadata';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';

/** What the metadata tell Excel: errors in cells are handed over. */
const TAKES_ERRORS = { flags: 4 };
/** The error of a cell as Excel sends it. */
const cellError = (code: string) => ({ type: 'CustomFunctionError', code });

/** Takes away what engines of 2020 lack, and what no engine has without a page. */
const BARE = `
  delete globalThis.Intl;
  delete globalThis.console;
  delete Object.hasOwn;
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) {
    delete Array.prototype[name];
  }
  for (const name of ['at', 'replaceAll', 'isWellFormed']) delete String.prototype[name];
`;

/** Runs a script as a page does, where CustomFunctions is global. */
const evaluated: (script: string) => unknown = eval;

const bundle = readFileSync(BUNDLES.functions, 'utf8');
let office: OfficeSession;

describe.each([
  ['the source', () => registerFunctions()],
  ['the built bundle', () => evaluated(bundle)],
])('%s through the genuine runtime of Excel', (_, register) => {
  beforeAll(async () => {
    office = await bootOffice({ customFunctions: true });
    register();
  });
  afterAll(() => office.close());
  const call = (name: string, ...args: readonly unknown[]) => office.callFunction(name, args, TAKES_ERRORS);

  // Results go back to Excel twice a second, so calls are made together, as in a worksheet.
  const callAll = (calls: readonly (readonly [name: string, args: readonly unknown[]])[]) =>
    Promise.all(calls.map(([name, args]) => call(name, ...args)));

  test('every example has the result that is shown', async () => {
    const examples = FUNCTIONS.flatMap(({ implementation: { name }, examples }) =>
      examples.map((example) => ({ name, ...example })),
    );
    const results = await callAll(examples.map(({ name, args }) => [name, args]));
    expect(results.map((result, at) => [examples[at]?.formula, result])).toEqual(
      examples.map(({ formula, result }) => [formula, { value: result }]),
    );
  });

  test('every error reaches the cell with its message', async () => {
    const examples = FUNCTIONS.flatMap(({ implementation: { name }, errors }) =>
      errors.map((example) => ({ name, ...example })),
    );
    const results = await callAll(examples.map(({ name, args }) => [name, args]));
    const message = expect.stringMatching(/โปรด|ให้คูณด้วย/) as unknown;
    expect(results.map((result, at) => [examples[at]?.formula, result])).toEqual(
      examples.map(({ formula, error }) => [
        formula,
        { error: { code: error === 'invalidValue' ? '#VALUE!' : '#N/A', message } },
      ]),
    );
  });

  test('what was left out is null, or is not sent at all', async () => {
    await expect(
      callAll([
        ['GRADE', [[[90]], null, null, null, null]],
        ['GRADE', [[[90]]]],
        ['GRADE', [90]],
        ['grade', ['๙๐']],
        ['LEVEL', [SAMPLE_SCORES, [[2567]]]],
        ['OVERALL', [SAMPLE_TABLE]],
      ]),
    ).resolves.toEqual([[['A']], [['A']], 'A', 'A', [['ต้องปรับปรุง']], 81.52].map((value) => ({ value })));
  });

  test('blanks give an empty text, zeros a grade', async () => {
    await expect(
      callAll([
        ['GRADE', [[[''], [null], [0]]]],
        ['GRADE', ['']],
        ['OVERALL', ['']],
      ]),
    ).resolves.toEqual([[[''], [''], ['F']], '', ''].map((value) => ({ value })));
  });

  test('a range broadcasts over a row', async () => {
    await expect(call('GRADE', [[94], [96]], [[2565, 2567]])).resolves.toEqual({
      value: [
        ['A', 'ผ่านขึ้นไป'],
        ['AA', 'ผ่านดีขึ้นไป'],
      ],
    });
  });

  test('bad cells are errors in their own places, with messages; errors of cells are passed on', async () => {
    await expect(call('GRADE', [[96], ['ไม่มี'], [0.96], [cellError('#DIV/0!')]])).resolves.toMatchObject({
      value: [
        ['AA'],
        [{ code: '#VALUE!', message: expect.stringContaining('ไม่มี') as unknown }],
        [{ code: '#VALUE!', message: 'ดูเหมือนเป็นเซลล์เปอร์เซ็นต์ ให้คูณด้วย 100' }],
        [{ code: '#DIV/0!' }],
      ],
    });
    await expect(call('GRADE', 96, cellError('#N/A'))).resolves.toMatchObject({ error: { code: '#N/A' } });
    const scores = [...SAMPLE_SCORES.slice(0, 9), [cellError('#DIV/0!')]];
    await expect(call('OVERALL', scores)).resolves.toMatchObject({ error: { code: '#DIV/0!' } });
  });

  test('10,000 cells in one call', async () => {
    const cells = Array.from({ length: 10_000 }, (_cell, at) => [at / 100]);
    const { value } = (await call('GRADE', cells, 2565)) as {
      readonly value: readonly (readonly unknown[])[];
    };
    expect(value).toHaveLength(10_000);
    expect([value[0], value[8499], value[8500], value[9999]]).toEqual([['F'], ['B'], ['A'], ['AA']]);
    expect(value.filter(([cell]) => typeof cell === 'object')).toHaveLength(100);
  });
});

describe('the built files', () => {
  test('run where there is nothing but the language: no page, no Intl, no newer methods', () => {
    const functions = new Map<string, (...args: readonly unknown[]) => unknown>();
    class CellError extends Error {
      constructor(
        readonly code: string,
        message?: string,
      ) {
        super(message);
      }
    }
    const CustomFunctions = {
      associate: (id: string, implementation: () => unknown) => functions.set(id, implementation),
      Error: CellError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    };
    runInNewContext(`${BARE}\n${bundle}`, { CustomFunctions });
    expect([...functions.keys()]).toEqual(FUNCTIONS.map(({ implementation }) => implementation.name));
    for (const { implementation, examples, errors } of FUNCTIONS) {
      const run = functions.get(implementation.name)!;
      for (const { args, result } of examples) {
        expect(JSON.parse(JSON.stringify(run(...args)))).toEqual(result);
      }
      for (const { args } of errors) expect(() => run(...args)).toThrow(CellError);
    }
  });

  test('are written in the language of engines some years old', () => {
    expect(() => parse(bundle, { ecmaVersion: 2020 })).not.toThrow();
    // Lookbehind, and what belongs to pages.
    const strange = /\(\?<[=!]|\b(?:Intl|document|window|navigator|globalThis)\b/.exec(bundle);
    expect(strange).toBeNull();
  });

  test('hold no descriptions, which the metadata have', () => {
    const [first] = functionsMetadata(FUNCTIONS, 'th').functions;
    expect(bundle).not.toContain(first?.description);
  });

  test.each([
    ['functions.json', 'th'],
    ['functions.en.json', 'en'],
  ] as const)('%s', (file, language) => {
    expect(JSON.parse(readFileSync(join(dirname(BUNDLES.functions), file), 'utf8'))).toEqual(
      functionsMetadata(FUNCTIONS, language),
    );
  });
});
