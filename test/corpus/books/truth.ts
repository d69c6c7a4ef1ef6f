/** What a person who knows ITA reads from a book, and how a reading is compared with it. */
import type { resultJson } from '../../../src/app/views/analysis-json';
import { agencyKey } from '../../../src/reading/agencies';
import { placeName } from '../../../src/reading/places';

/** One result that must come out; what is absent is not asked. A null score is one that nobody can know. */
export interface ResultTruth {
  readonly scores?: readonly (number | null)[];
  readonly overall?: number | null;
  readonly level?: string | null;
  readonly fiscalYear?: number | null;
  readonly agency?: string | null;
  readonly district?: string | null;
  readonly statedOverall?: number | null;
  /** Every item that has a score, by its code; those that are not here must not be read. */
  readonly items?: Readonly<Record<string, number>>;
}

export interface Outcome {
  /** 3: no result may come out. */
  readonly exit?: number;
  readonly results?: readonly ResultTruth[];
  /** Each names codes of which one must be among the findings: "other-reading|left-out". */
  readonly findings?: readonly string[];
  readonly noFindings?: readonly string[];
  readonly mustNotRead?: readonly number[];
  readonly overallTolerance?: number;
  readonly exactAgency?: boolean;
  readonly agencyFull?: readonly string[];
}

export interface Truth extends Outcome {
  /** Other outcomes that a careful person would accept as well. */
  readonly or?: readonly Outcome[];
}

export interface Reading {
  readonly results: readonly ReturnType<typeof resultJson>[];
  /** Of all findings. */
  readonly codes: readonly string[];
}

const EXACT = 0.0001;

const near = (left: number | null, right: number | null, tolerance: number): boolean =>
  left === null || right === null ? left === right : Math.abs(left - right) <= tolerance;

const named = (name: string | null): string => (name === null ? '' : agencyKey(name));

/** What differs between a result and its truth; empty when it is right. */
function differences(
  truth: ResultTruth,
  result: Reading['results'][number] | undefined,
  outcome: Outcome,
): string[] {
  if (!result) return ['not there'];
  const told: string[] = [];
  truth.scores?.forEach((score, index) => {
    const read = result.scores[index]?.score ?? null;
    if (!near(score, read, EXACT)) told.push(`${index + 1}: ${read} for ${score}`);
  });
  if (
    truth.overall !== undefined &&
    !near(truth.overall, result.overall, outcome.overallTolerance ?? EXACT)
  ) {
    told.push(`overall ${result.overall} for ${truth.overall}`);
  }
  if (truth.level != null && truth.level !== result.level)
    told.push(`level ${result.level} for ${truth.level}`);
  if (truth.fiscalYear != null && truth.fiscalYear !== result.fiscalYear) {
    told.push(`year ${result.fiscalYear} for ${truth.fiscalYear}`);
  }
  if (truth.agency != null && !named(result.agency).includes(named(truth.agency))) {
    told.push(`agency ${result.agency} for ${truth.agency}`);
  }
  if (outcome.exactAgency && truth.agency !== result.agency)
    told.push(`agency ${result.agency} is not exact`);
  if (truth.district != null && placeName(truth.district) !== result.district) {
    told.push(`district ${result.district} for ${truth.district}`);
  }
  if (truth.statedOverall != null && !near(truth.statedOverall, result.statedOverall, EXACT)) {
    told.push(`stated ${result.statedOverall} for ${truth.statedOverall}`);
  }
  return truth.items === undefined ? told : [...told, ...itemFaults(truth.items, result)];
}

function itemFaults(
  truth: Readonly<Record<string, number>>,
  { items }: Reading['results'][number],
): string[] {
  const read = new Map(items.map(({ item, score }) => [item as string, score]));
  const told = Object.entries(truth).flatMap(([id, score]) =>
    near(score, read.get(id) ?? null, EXACT) ? [] : [`${id}: ${read.get(id) ?? null} for ${score}`],
  );
  return [...told, ...[...read.keys()].filter((id) => !(id in truth)).map((id) => `${id} is no item`)];
}

/** Each truth takes the result that is nearest to it. */
function resultFaults(outcome: Outcome, { results }: Reading): string[] {
  const free = [...results];
  const faults = (outcome.results ?? []).flatMap((truth) => {
    const tried = free.map((result) => differences(truth, result, outcome).length);
    const best = tried.indexOf(Math.min(...tried));
    const told = differences(truth, free[best], outcome);
    free.splice(best, 1);
    return told;
  });
  const wanted = outcome.exit === 3 ? 0 : outcome.results?.length;
  return wanted !== undefined && results.length > wanted
    ? [...faults, `${results.length} results for ${wanted}`]
    : faults;
}

function against(outcome: Outcome, reading: Reading): string[] {
  const { results, codes } = reading;
  const read = results.flatMap(({ scores }) => scores.map(({ score }) => score));
  return [
    ...resultFaults(outcome, reading),
    ...(outcome.findings ?? [])
      .filter((one) => !one.split('|').some((code) => codes.includes(code)))
      .map((one) => `no finding ${one}`),
    ...(outcome.noFindings ?? []).filter((code) => codes.includes(code)).map((code) => `finding ${code}`),
    ...(outcome.mustNotRead ?? [])
      .filter((value) => read.includes(value))
      .map((value) => `${value} was read`),
    ...(outcome.agencyFull ?? [])
      .filter((name) => !results.some(({ agency }) => agency === name))
      .map((name) => `no agency ${name}`),
  ];
}

/** What is wrong with a reading; empty when it is one of the outcomes that are right. */
export function faultsOf(truth: Truth, reading: Reading): readonly string[] {
  const tried = [truth, ...(truth.or ?? [])].map((outcome) => against(outcome, reading));
  return tried.some((faults) => faults.length === 0) ? [] : (tried[0] ?? []);
}

/** Wrong, and no finding says more than that another reading is possible. */
export const isSilent = (faults: readonly string[], { codes }: Reading): boolean =>
  faults.length > 0 && codes.every((code) => code === 'other-reading');
