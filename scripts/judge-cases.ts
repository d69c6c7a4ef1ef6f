/**
 * Judges a folder of workbooks by the truth in its expected.json: npx tsx scripts/judge-cases.ts FOLDER [-v].
 * A null score is one that nobody can know; `or` lists other outcomes that are right as well.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseWorkbook, type AnalyseRequest } from '../src/app/analyse-workbook';
import { resultJson } from '../src/app/analysis-json';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../src/app/parse-option';
import { agencyKey } from '../src/reading/agencies';
import { UnreadableFileError } from '../src/workbook/file/errors';
import { readWorkbook } from '../src/workbook/file/read';

interface Truth {
  readonly scores?: readonly (number | null)[];
  readonly overall?: number | null;
  readonly level?: string | null;
  readonly fiscalYear?: number | null;
  readonly agency?: string | null;
  readonly statedOverall?: number | null;
}

interface Outcome {
  readonly exit?: number;
  readonly results?: readonly Truth[];
  readonly findings?: readonly string[];
  readonly noFindings?: readonly string[];
  readonly mustNotRead?: readonly number[];
  readonly overallTolerance?: number;
  readonly exactAgency?: boolean;
  readonly agencyFull?: readonly string[];
}

interface Expected extends Outcome {
  readonly or?: readonly Outcome[];
}

const REQUEST: AnalyseRequest = {
  threshold: DEFAULT_THRESHOLD,
  urgentBelow: null,
  target: DEFAULT_TARGET,
  rulesOf: null,
  sheet: null,
  year: null,
};

type Result = ReturnType<typeof resultJson>;

interface Read {
  readonly results: readonly Result[];
  readonly codes: readonly string[];
}

function readFile(path: string): Read {
  try {
    const { analyses, findings } = analyseWorkbook(readWorkbook(readFileSync(path)), REQUEST);
    return {
      results: analyses.map((analysis) => resultJson(path, analysis, 'th')),
      codes: [...analyses.flatMap((analysis) => analysis.findings), ...findings].map(({ code }) => code),
    };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { results: [], codes: ['unreadable-file'] };
  }
}

const near = (left: number | null, right: number | null, tolerance: number): boolean =>
  left === null || right === null ? left === right : Math.abs(left - right) <= tolerance;

/** What differs between a result and its truth; empty when it is right. */
function differences(truth: Truth, result: Result | undefined, outcome: Outcome): string[] {
  if (!result) return ['not there'];
  const told: string[] = [];
  truth.scores?.forEach((score, index) => {
    const read = result.scores[index]?.score ?? null;
    if (!near(score, read, 0.0001)) told.push(`${index + 1}: ${read} for ${score}`);
  });
  if (truth.overall !== undefined && !near(truth.overall, result.overall, outcome.overallTolerance ?? 0.0001))
    told.push(`overall ${result.overall} for ${truth.overall}`);
  if (truth.level != null && truth.level !== result.level)
    told.push(`level ${result.level} for ${truth.level}`);
  if (truth.fiscalYear != null && truth.fiscalYear !== result.fiscalYear)
    told.push(`year ${result.fiscalYear} for ${truth.fiscalYear}`);
  const named = (name: string | null): string => (name === null ? '' : agencyKey(name));
  if (truth.agency != null && !named(result.agency).includes(named(truth.agency)))
    told.push(`agency ${result.agency} for ${truth.agency}`);
  if (outcome.exactAgency && truth.agency !== result.agency)
    told.push(`agency ${result.agency} is not exact`);
  if (truth.statedOverall != null && !near(truth.statedOverall, result.statedOverall, 0.0001))
    told.push(`stated ${result.statedOverall} for ${truth.statedOverall}`);
  return told;
}

/** What speaks against an outcome. */
function against(outcome: Outcome, { results, codes }: Read): string[] {
  const told: string[] = [];
  if (outcome.exit === 3 && results.length > 0) told.push(`${results.length} results for none`);
  if (outcome.results) {
    const free = [...results];
    for (const truth of outcome.results) {
      const tried = free.map((result) => differences(truth, result, outcome));
      const best = tried.reduce(
        (least, one, at) => (one.length < (tried[least]?.length ?? Infinity) ? at : least),
        0,
      );
      told.push(...differences(truth, free[best], outcome));
      free.splice(best, 1);
    }
    if (results.length > outcome.results.length)
      told.push(`${results.length} results for ${outcome.results.length}`);
  }
  for (const one of outcome.findings ?? [])
    if (!one.split('|').some((code) => codes.includes(code))) told.push(`no finding ${one}`);
  for (const code of outcome.noFindings ?? []) if (codes.includes(code)) told.push(`finding ${code}`);
  const read = results.flatMap(({ scores }) => scores.map(({ score }) => score));
  for (const value of outcome.mustNotRead ?? []) if (read.includes(value)) told.push(`${value} was read`);
  for (const name of outcome.agencyFull ?? [])
    if (!results.some(({ agency }) => agency === name))
      told.push(`no agency ${name}: ${results.map(({ agency }) => agency).join()}`);
  return told;
}

const [folder = '.', ...rest] = process.argv.slice(2);
const only = rest.find((argument) => !argument.startsWith('-'));
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>;
let right = 0;
let tried = 0;
const lines: string[] = [];
for (const [file, truth] of Object.entries(expected)) {
  if (only !== undefined && !file.startsWith(only)) continue;
  tried += 1;
  const read = readFile(join(folder, file));
  const outcomes = [truth, ...(truth.or ?? [])].map((outcome) => against(outcome, read));
  const wrong = outcomes.some((one) => one.length === 0) ? [] : (outcomes[0] ?? []);
  if (wrong.length === 0) right += 1;
  const silent = wrong.length > 0 && read.codes.every((code) => code === 'other-reading');
  lines.push(
    `${wrong.length === 0 ? 'right ' : silent ? 'SILENT' : 'told  '} ${file} [${[...new Set(read.codes)].join(' ')}]`,
  );
  if (wrong.length > 0) lines.push(...wrong.slice(0, 8).map((one) => `         ${one}`));
}
writeFileSync(1, `${lines.join('\n')}\n${right} of ${tried} right\n`);
