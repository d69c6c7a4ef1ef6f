import { bootOffice, type OfficeSession } from './boot-office';

interface Runtime {
  associate(name: string, act: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
}

let office: OfficeSession;
beforeAll(async () => {
  office = await bootOffice({ customFunctions: true });
  const { CustomFunctions: runtime } = globalThis as unknown as { CustomFunctions: Runtime };
  runtime.associate('ADD', (a: number, b: number) => a + b);
  runtime.associate('DOUBLE', async (values: readonly number[][]) =>
    values.map((row) => row.map((value) => value * 2)),
  );
  runtime.associate('BAD', () => {
    throw new runtime.Error('#N/A', 'ไม่มีปีนี้');
  });
  runtime.associate('WHERE', (invocation: { readonly address: string }) => invocation.address);
  runtime.associate('MIXED', () => [[1, new runtime.Error('#VALUE!', 'no number')]]);
  runtime.associate('BOOM', () => {
    throw new TypeError('boom');
  });
});
afterAll(() => office.close());

describe('custom functions through the genuine runtime', () => {
  it('gives values, also of several cells and later', async () => {
    await expect(office.callFunction('ADD', [2, 3])).resolves.toEqual({ value: 5 });
    await expect(office.callFunction('add', [2, 3])).resolves.toEqual({ value: 5 });
    await expect(office.callFunction('DOUBLE', [[[1, 2]]])).resolves.toEqual({ value: [[2, 4]] });
  });

  it('gives error values with their message', async () => {
    await expect(office.callFunction('BAD', [])).resolves.toEqual({
      error: { code: '#N/A', message: 'ไม่มีปีนี้' },
    });
    await expect(office.callFunction('MIXED', [])).resolves.toMatchObject({
      value: [[1, { code: '#VALUE!', message: 'no number' }]],
    });
  });

  it('gives #VALUE! for anything else that is thrown, and for a function that is not there', async () => {
    await expect(office.callFunction('BOOM', [])).resolves.toEqual({
      error: { code: '#VALUE!', message: '' },
    });
    await expect(office.callFunction('NOBODY', [])).resolves.toMatchObject({ error: { code: '#VALUE!' } });
  });

  it('tells the function where it stands', async () => {
    await expect(office.callFunction('WHERE', [], { address: 'Data!C7' })).resolves.toEqual({
      value: 'Data!C7',
    });
  });
});

it('custom functions also run without the shared runtime, where there is no Excel', async () => {
  office.close();
  office = await bootOffice({
    customFunctions: true,
    sharedRuntime: false,
    entry: 'custom-functions-runtime.js',
  });
  const { CustomFunctions: runtime } = globalThis as unknown as { CustomFunctions: Runtime };
  runtime.associate('ADD', (a: number, b: number) => a + b);
  await expect(office.callFunction('ADD', [2, 3])).resolves.toEqual({ value: 5 });
  expect(typeof Excel).toBe('undefined');
});
