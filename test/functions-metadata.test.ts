import { parseTree } from 'custom-functions-metadata/lib/parseTree';
import { FUNCTIONS } from '../src/functions/catalogue';
import { functionsMetadata } from '../src/functions/metadata';
import type { Language } from '../src/text/message';

/** The functions as the official generator wants to see them: declarations with comments. */
function declarations(language: Language): string {
  return FUNCTIONS.map(({ implementation, summary, parameters }) => {
    const { name } = implementation;
    const rows = functionsMetadata(FUNCTIONS, language).functions.find(({ id }) => id === name)?.result
      .dimensionality;
    return [
      '/**',
      ` * ${summary[language]}`,
      ` * @customfunction ${name} ${name}`,
      ...implementation.parameters.map(
        (parameter) => ` * @param ${parameter.name} ${parameters[parameter.name]?.[language] ?? ''}`,
      ),
      ' */',
      `export function f${name}(${implementation.parameters
        .map((parameter) => `${parameter.name}${parameter.optional ? '?' : ''}: any[][]`)
        .join(', ')}): any${rows === 'matrix' ? '[][]' : ''} { return []; }`,
    ].join('\n');
  }).join('\n\n');
}

describe.each(['th', 'en'] as const)('metadata in %s', (language) => {
  const metadata = functionsMetadata(FUNCTIONS, language);

  test('is what the official generator makes of the same functions', () => {
    const official = parseTree(declarations(language), 'functions.ts');
    expect(official.extras.flatMap(({ errors }) => errors)).toEqual([]);
    const own: unknown = JSON.parse(JSON.stringify(metadata.functions));
    const theirs: unknown = JSON.parse(JSON.stringify(official.functions));
    expect(own).toEqual(theirs);
  });

  test('lets errors in cells through and asks for nothing else', () => {
    expect(Object.keys(metadata)).toEqual(['allowErrorForDataTypeAny', 'functions']);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const entry of metadata.functions) expect(entry).not.toHaveProperty('options');
  });

  test('has ids that Excel takes, each once', () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z]{5,12}$/);
  });
});

test('both languages describe the same functions and parameters', () => {
  const bare = (language: Language) =>
    JSON.stringify(functionsMetadata(FUNCTIONS, language), (key, value: unknown) =>
      key === 'description' ? '' : value,
    );
  expect(bare('en')).toBe(bare('th'));
});
