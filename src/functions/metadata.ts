import type { Language } from '../text/message';
import type { FunctionEntry } from './catalogue/entry';

/** One parameter as Excel's metadata file describes it. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

/** One function as Excel's metadata file describes it. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: 'matrix' };
}

/** The file that tells Excel which functions there are. */
export interface FunctionsMetadata {
  /** Errors in cells reach the functions, which pass them on; otherwise Excel would not call them at all. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

function functionMetadata(entry: FunctionEntry, language: Language): FunctionMetadata {
  const { implementation, summary, parameters } = entry;
  const { name, spills } = implementation;
  // One value for every single value: Excel expects rows wherever a range may be given.
  const rows = spills || implementation.parameters.some(({ takes }) => takes === 'value');
  return {
    id: name,
    name,
    description: summary[language],
    parameters: implementation.parameters.map((parameter): ParameterMetadata => {
      const description = parameters[parameter.name]?.[language];
      if (description === undefined) throw new Error(`${name}: nothing is said about ${parameter.name}`);
      return {
        name: parameter.name,
        description,
        type: 'any',
        dimensionality: 'matrix',
        ...(parameter.optional ? { optional: true } : {}),
      };
    }),
    result: rows ? { dimensionality: 'matrix' } : {},
  };
}

/**
 * Excel's metadata of all functions in one language. Every parameter takes anything in rows, so that ranges broadcast
 * and text reaches the function as it stands; nothing is volatile, streamed or cancelable, and no address is asked for.
 */
export function functionsMetadata(entries: readonly FunctionEntry[], language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: entries.map((entry) => functionMetadata(entry, language)),
  };
}
