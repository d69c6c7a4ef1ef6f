import { evaluate } from '../evaluate';
import { Failure } from '../failure';
import { FUNCTIONS } from './index';
import { IMPLEMENTATIONS } from './implementations';
import type { FunctionEntry } from './entry';

const named = FUNCTIONS.map((entry) => [entry.implementation.name, entry] as const);
const wordsOf = ({ summary, parameters, result }: FunctionEntry) => [
  summary,
  ...Object.values(parameters),
  result,
];

test('what is registered is what is described, in the same order', () => {
  expect(FUNCTIONS.map(({ implementation }) => implementation)).toEqual(IMPLEMENTATIONS);
});

test('the functions of the product, each once', () => {
  expect(FUNCTIONS.map(({ implementation }) => implementation.name)).toEqual(
    (
      'GRADE LEVEL OVERALL INSTRUMENT CLASSIFY RANKING STRENGTHS WEAKNESSES PRIORITIES NEXTLEVEL CHECK ' +
      'INDICATOR NUMBER THAIDIGITS FISCALYEAR QUARTER PERIOD MEASURES'
    ).split(' '),
  );
});

describe.each(named)('%s', (_, entry) => {
  const { implementation, parameters, examples, errors } = entry;

  test('describes its parameters, in their order', () => {
    expect(Object.keys(parameters)).toEqual(implementation.parameters.map(({ name }) => name));
    const optional = implementation.parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  test('says everything in both languages, short enough for Excel', () => {
    for (const { th, en } of wordsOf(entry)) {
      expect(th).toMatch(/[ก-ฮ]/);
      expect(th.trim()).toBe(th);
      expect(en).toMatch(/^[A-Z0-9"]/);
    }
    for (const { th, en } of Object.values(parameters)) {
      expect(Math.max(th.length, en.length)).toBeLessThanOrEqual(128);
    }
    expect(Math.max(entry.summary.th.length, entry.summary.en.length)).toBeLessThanOrEqual(255);
  });

  test.each(examples.map((example) => [example.formula, example] as const))(
    '%s has the result that is shown',
    (formula, { args, result }) => {
      expect(formula).toMatch(new RegExp(`^=ITA\\.${implementation.name}\\(`));
      expect(evaluate(implementation, args)).toEqual(result);
    },
  );

  test.each(errors.map((example) => [example.formula, example] as const))(
    '%s is an error that says what to do',
    (formula, { args, error }) => {
      expect(formula).toMatch(new RegExp(`^=ITA\\.${implementation.name}\\(`));
      const evaluated = evaluate(implementation, args);
      expect(evaluated).toBeInstanceOf(Failure);
      expect(evaluated).toMatchObject({ code: error });
      expect((evaluated as Failure).message).toMatch(/โปรด|ให้คูณด้วย/);
    },
  );

  test.each([[''], [null], [undefined], ['  ']])(
    'a blank first argument (%j) gives an empty text',
    (blank) => {
      expect(evaluate(implementation, [blank])).toBe('');
      expect(evaluate(implementation, [blank, 'wrong', -1])).toBe('');
      const inRange = implementation.parameters[0]?.takes === 'value' ? [['']] : '';
      expect(evaluate(implementation, [[[blank]]])).toEqual(inRange);
    },
  );
});
