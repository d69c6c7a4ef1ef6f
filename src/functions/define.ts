import type { Failure } from './failure';
import type { Cell, CellResult, Grid } from './values';

interface Named {
  /** As Excel shows it while the formula is typed. */
  readonly name: string;
  /** Blank means omitted; a blank in a parameter that is not optional is an error. */
  readonly optional: boolean;
}

/** Reads one cell; given a range, the function is computed for each of its cells. Never sees blanks and errors. */
export interface ValueParameter<T> extends Named {
  readonly takes: 'value';
  readonly read: (cell: Exclude<Cell, null>) => T | Failure;
}

/** Reads a whole range at once. */
export interface TableParameter<T> extends Named {
  readonly takes: 'table';
  readonly read: (grid: Grid) => T | Failure;
}

export type Parameter<T> = ValueParameter<T> | TableParameter<T>;

/** The same parameter, which may be left out: the function is then given null. */
export function optional<T>(parameter: ValueParameter<T>): ValueParameter<T | null> {
  return { ...parameter, optional: true };
}

type ValuesOf<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** Rows that spill from the cell of the formula. */
export type Rows = readonly (readonly CellResult[])[];

interface Definition<P extends readonly Parameter<unknown>[], R> {
  /** Name after "ITA." and id for ever. */
  readonly name: string;
  readonly parameters: P;
  readonly run: (...values: ValuesOf<P>) => R | Failure;
}

/** A function as the caller of all functions needs it. */
export interface Implementation {
  readonly name: string;
  readonly parameters: readonly Parameter<unknown>[];
  /** True when one call gives rows; false when it gives one value and is computed for each cell of a range. */
  readonly spills: boolean;
  readonly run: (values: readonly unknown[]) => CellResult | Rows | Failure;
}

function erased<P extends readonly Parameter<unknown>[], R extends CellResult | Rows>(
  { name, parameters, run }: Definition<P, R>,
  spills: boolean,
): Implementation {
  // The caller reads each value with the parameter in its place, so the tuple is what `run` declares.
  return { name, parameters, spills, run: (values) => run(...(values as ValuesOf<P>)) };
}

/** A function with one value as its result. */
export function cellFunction<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, CellResult>,
): Implementation {
  return erased(definition, false);
}

/** A function whose result spills over rows. */
export function rowsFunction<const P extends readonly Parameter<unknown>[]>(
  definition: Definition<P, Rows>,
): Implementation {
  return erased(definition, true);
}
