import { FUNCTIONS } from './catalogue';
import { registerFunctions } from './register';

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const functions = new Map<string, (...args: readonly unknown[]) => unknown>();
registerFunctions({
  associate: (id, implementation) => functions.set(id, implementation),
  Error: CellError,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
});

const call = (name: string, ...args: readonly unknown[]): unknown => functions.get(name)!(...args);
const thrown = (name: string, ...args: readonly unknown[]): unknown => {
  try {
    return call(name, ...args);
  } catch (error) {
    return error;
  }
};

test('every function is registered by its name', () => {
  expect([...functions.keys()]).toEqual(FUNCTIONS.map(({ implementation }) => implementation.name));
});

test('the error of a single result is thrown with code and message, as v and as [[v]]', () => {
  for (const argument of [815, [[815]]]) {
    const error = thrown('GRADE', argument);
    expect(error).toBeInstanceOf(CellError);
    expect(error).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/0 ถึง 100/) as unknown });
  }
  expect(thrown('GRADE', 90, 2561)).toMatchObject({ code: '#N/A' });
});

test('within a range the error stands in its place', () => {
  const result = call('GRADE', [[90], [815]]) as readonly (readonly unknown[])[];
  expect(result[0]).toEqual(['A']);
  expect(result[1]?.[0]).toBeInstanceOf(CellError);
});

test('the error of a cell is passed on: the same object, or a new one of its code', () => {
  const own = new CellError('#DIV/0!');
  const range = call('GRADE', [[90], [own], [{ type: 'Error', basicValue: '#NAME?' }]]);
  expect((range as readonly (readonly unknown[])[])[1]?.[0]).toBe(own);
  expect(range).toMatchObject([['A'], [{ code: '#DIV/0!' }], [{ code: '#NAME?' }]]);
  expect(thrown('GRADE', own)).toBe(own);
  expect(thrown('OVERALL', [[own], [90]])).toBe(own);
});

test.each([[[]], [[null]], [[2567]], [[2567, null, null, null]]])(
  'what the runtime tells about the call is no argument (after %j)',
  (rest) => {
    const invocation = { functionName: 'GRADE', address: 'Sheet1!A1' };
    expect(call('GRADE', 69, ...rest, invocation)).toBe(call('GRADE', 69, ...rest));
    expect(call('GRADE', 69, ...rest, { address: 'Sheet1!A1' })).toBe(call('GRADE', 69, ...rest));
  },
);
