import {
  DEFAULT_TARGET,
  DEFAULT_THRESHOLD,
  FIRST_YEAR,
  LAST_YEAR,
  parseCount,
  parseDate,
  parseFont,
  parseJobs,
  parseMost,
  parseName,
  parseRuleYear,
  parseScore,
  parseYear,
} from '../app/parse-option';
import {
  DEFAULT_DOCUMENT_OPTIONS,
  type DocumentOptions,
  DEFAULT_TOP,
  PLAN_LAYOUT_KEYS,
  TABLE_SIZES,
  type PlanLayoutKey,
  type PlanRequest,
  type TableSize,
} from '../app/plan-workbook';
import type { MadeKind } from '../app/order';
import { FOLLOW_UP_ROUNDS, parseRound, type FollowUpRound } from '../app/report/parse-round';
import { today } from '../app/today';
import type { FiscalYear, PlainDate } from '../framework';
import type { AnalyseRequest } from '../app/analyse-workbook';
import {
  choice,
  FLAG,
  LIST,
  OUTPUT,
  parseStrictly,
  read,
  TEXT,
  text,
  type Options,
  type Values,
} from './option-values';
import { UsageError } from './usage-error';

export interface AnalyzeCommand {
  readonly command: 'analyze';
  readonly files: readonly string[];
  readonly request: AnalyseRequest;
  readonly strict: boolean;
  readonly json: boolean;
  /** The day on which lateness is reckoned. */
  readonly asOf: PlainDate;
}

export interface PlanCommand {
  readonly command: 'plan';
  readonly file: string;
  readonly output: string;
  readonly inPlace: boolean;
  /** A file for Word, written beside the workbook; null where none is asked for. */
  readonly word: string | null;
  readonly agency: string | null;
  readonly request: AnalyseRequest;
  readonly plan: PlanRequest;
  /** Names of the options that were typed: all others are as the workbook remembers them. */
  readonly typed: ReadonlySet<string>;
  /** Files that units filled in. */
  readonly answers: readonly string[];
}

export interface UnitsCommand {
  readonly command: 'units';
  readonly file: string;
  /** A folder. */
  readonly output: string;
  readonly agency: string | null;
  readonly planYear: FiscalYear | null;
  readonly documents: DocumentOptions;
  readonly typed: ReadonlySet<string>;
}

export interface BatchCommand {
  readonly command: 'batch';
  /** A folder, or one file, which is worked on as a folder with that file alone. */
  readonly input: string;
  readonly output: string;
  /** Files worked on at the same time; null leaves it to the machine. */
  readonly jobs: number | null;
  readonly request: AnalyseRequest;
  readonly plan: PlanRequest;
}

/** A report on the register of a workbook; of `plan` the year, the day and how documents look. */
export interface ReportCommand extends Omit<PlanCommand, 'command' | 'answers'> {
  readonly command: 'report';
  readonly round: FollowUpRound;
}

/** Years of one agency over several workbooks. */
export interface CompareCommand extends Pick<
  PlanCommand,
  'output' | 'word' | 'agency' | 'request' | 'typed'
> {
  readonly command: 'compare';
  /** At least one; a later one is a later edition of what an earlier one holds too. */
  readonly files: readonly string[];
  readonly documents: DocumentOptions;
}

export type Command =
  | AnalyzeCommand
  | PlanCommand
  | ReportCommand
  | UnitsCommand
  | CompareCommand
  | BatchCommand
  | { readonly command: 'help' | 'version' };

/** Options of several commands. */
const JUDGING: Options = { year: TEXT, 'rules-of': TEXT, threshold: TEXT, urgent: TEXT };
const LOOK: Options = { digits: TEXT, font: TEXT, 'font-missing': FLAG, 'table-size': TEXT };
const DRAWING: Options = { ...LOOK, 'plan-year': TEXT, 'as-of': TEXT };
const PLANNING: Options = { ...DRAWING, layout: TEXT, top: TEXT, most: TEXT, with: TEXT };
/** What is made of one file, into another. */
const ONE_FILE: Options = {
  output: OUTPUT,
  word: TEXT,
  sheet: TEXT,
  target: TEXT,
  agency: TEXT,
  'in-place': FLAG,
};

const OPTIONS: Readonly<Record<'analyze' | 'plan' | 'report' | 'units' | 'compare' | 'batch', Options>> = {
  analyze: { ...JUDGING, sheet: TEXT, target: TEXT, strict: FLAG, json: FLAG, 'as-of': TEXT },
  plan: { ...JUDGING, ...PLANNING, ...ONE_FILE, 'scores-left-out': FLAG, answers: LIST },
  report: { ...JUDGING, ...DRAWING, ...ONE_FILE, round: TEXT },
  units: { ...LOOK, 'plan-year': TEXT, agency: TEXT, output: OUTPUT },
  compare: {
    ...JUDGING,
    ...LOOK,
    sheet: TEXT,
    target: TEXT,
    agency: TEXT,
    output: OUTPUT,
    word: TEXT,
  },
  batch: { ...JUDGING, ...PLANNING, output: OUTPUT, jobs: TEXT },
};

function analyseRequest(values: Values): AnalyseRequest {
  return {
    sheet: text(values, 'sheet'),
    year: read(values, 'year', parseYear, 'cli.not-a-year'),
    rulesOf: read(values, 'rules-of', parseRuleYear, 'cli.not-a-rule-year', {
      first: FIRST_YEAR,
      last: LAST_YEAR,
    }),
    threshold: read(values, 'threshold', parseScore, 'cli.not-a-score') ?? DEFAULT_THRESHOLD,
    urgentBelow: read(values, 'urgent', parseScore, 'cli.not-a-score'),
    target: read(values, 'target', parseScore, 'cli.not-a-score') ?? DEFAULT_TARGET,
  };
}

function analyzeCommand(args: readonly string[]): AnalyzeCommand {
  const { values, files } = parseStrictly('analyze', OPTIONS.analyze, args);
  if (files.length === 0) throw new UsageError('cli.no-file');
  return {
    command: 'analyze',
    files,
    request: analyseRequest(values),
    strict: values.strict === true,
    json: values.json === true,
    asOf: dayOf(values),
  };
}

/** The day that was named, or today. */
const dayOf = (values: Values): PlainDate => read(values, 'as-of', parseDate, 'cli.not-a-date') ?? today();

function tableSize(values: Values): TableSize {
  const find = (typed: string): TableSize | null =>
    TABLE_SIZES.find((size) => String(size) === typed) ?? null;
  const choices = TABLE_SIZES.join(', ');
  return (
    read(values, 'table-size', find, 'cli.not-a-choice', { choices }) ?? DEFAULT_DOCUMENT_OPTIONS.tableSize
  );
}

/** Words of --with for the sheets that are made only where they are asked for. */
const ASKED: Readonly<Record<string, MadeKind>> = {
  memo: 'memo',
  units: 'unit',
  checklist: 'checklist',
  trend: 'trend',
  owners: 'own-units',
  catalogue: 'own-measures',
};

/** Those words, separated by commas; null when one of them is none. */
function parseAsked(text: string): readonly MadeKind[] | null {
  const kinds = text.split(',').map((word) => new Map(Object.entries(ASKED)).get(word.trim().toLowerCase()));
  return kinds.every((kind) => kind !== undefined) ? [...new Set(kinds)] : null;
}

const DEFAULT_LAYOUT: PlanLayoutKey = 'quarter';

const documentOptions = (values: Values): DocumentOptions => ({
  ...DEFAULT_DOCUMENT_OPTIONS,
  digits: choice(values, 'digits', ['thai', 'arabic'] as const) ?? DEFAULT_DOCUMENT_OPTIONS.digits,
  font: read(values, 'font', parseFont, 'cli.not-a-font') ?? DEFAULT_DOCUMENT_OPTIONS.font,
  fontMissing: values['font-missing'] === true,
  tableSize: tableSize(values),
});

function planRequest(values: Values): PlanRequest {
  const top = read(values, 'top', parseCount, 'cli.not-a-count');
  return {
    planYear: read(values, 'plan-year', parseYear, 'cli.not-a-year'),
    layout: choice(values, 'layout', PLAN_LAYOUT_KEYS) ?? DEFAULT_LAYOUT,
    top: top ?? DEFAULT_TOP,
    askedTop: top !== null,
    most: read(values, 'most', parseMost, 'cli.not-a-most'),
    asOf: dayOf(values),
    asked:
      read(values, 'with', parseAsked, 'cli.not-asked', { choices: Object.keys(ASKED).join(', ') }) ?? [],
    documents: documentOptions(values),
  };
}

/** The workbook that is made, and the file for Word beside it. */
function outputs(values: Values): Pick<PlanCommand, 'output' | 'word'> {
  const output = text(values, 'output');
  if (output === null) throw new UsageError('cli.no-output');
  if (!/\.xlsx$/i.test(output)) throw new UsageError('cli.output-not-xlsx', { output });
  const word = text(values, 'word');
  if (word !== null && !/\.docx$/i.test(word)) throw new UsageError('cli.word-not-docx', { word });
  return { output, word };
}

/** What is made of one file; `command` has the options of `values`. */
function oneFile(
  command: 'plan' | 'report',
  values: Values,
  files: readonly string[],
): Omit<PlanCommand, 'command' | 'answers'> {
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError('cli.no-file');
  if (others.length > 0) throw new UsageError('cli.one-file', { command });
  return {
    file,
    ...outputs(values),
    inPlace: values['in-place'] === true,
    agency: read(values, 'agency', parseName, 'cli.option-without-value'),
    request: analyseRequest(values),
    plan: planRequest(values),
    typed: new Set(Object.keys(values)),
  };
}

function unitsCommand(args: readonly string[]): UnitsCommand {
  const { values, files } = parseStrictly('units', OPTIONS.units, args);
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError('units.no-file');
  if (others.length > 0) throw new UsageError('cli.one-file', { command: 'units' });
  const output = text(values, 'output');
  if (output === null) throw new UsageError('units.no-output');
  return {
    command: 'units',
    file,
    output,
    agency: read(values, 'agency', parseName, 'cli.option-without-value'),
    planYear: read(values, 'plan-year', parseYear, 'cli.not-a-year'),
    documents: documentOptions(values),
    typed: new Set(Object.keys(values)),
  };
}

function planCommand(args: readonly string[]): PlanCommand {
  const { values, files, lists } = parseStrictly('plan', OPTIONS.plan, args);
  const asked = oneFile('plan', values, files);
  return {
    command: 'plan',
    ...asked,
    plan: { ...asked.plan, scoresLeftOut: values['scores-left-out'] === true },
    answers: lists.answers ?? [],
  };
}

function reportCommand(args: readonly string[]): ReportCommand {
  const { values, files } = parseStrictly('report', OPTIONS.report, args);
  const asked = oneFile('report', values, files);
  const choices = FOLLOW_UP_ROUNDS.join(', ');
  const round = read(values, 'round', parseRound, 'cli.not-a-choice', { choices });
  if (round === null) throw new UsageError('cli.no-round', { choices });
  return { command: 'report', ...asked, round };
}

function compareCommand(args: readonly string[]): CompareCommand {
  const { values, files } = parseStrictly('compare', OPTIONS.compare, args);
  if (files.length === 0) throw new UsageError('cli.no-file');
  return {
    command: 'compare',
    files,
    ...outputs(values),
    agency: read(values, 'agency', parseName, 'cli.option-without-value'),
    request: analyseRequest(values),
    documents: documentOptions(values),
    typed: new Set(Object.keys(values)),
  };
}

function batchCommand(args: readonly string[]): BatchCommand {
  const { values, files } = parseStrictly('batch', OPTIONS.batch, args);
  const [input, ...others] = files;
  if (input === undefined || others.length > 0) throw new UsageError('batch.one-input');
  const output = text(values, 'output');
  if (output === null) throw new UsageError('batch.no-output');
  return {
    command: 'batch',
    input,
    output,
    jobs: read(values, 'jobs', parseJobs, 'batch.not-jobs'),
    request: analyseRequest(values),
    plan: planRequest(values),
  };
}

/** The command that the arguments (without node and script) ask for; throws a UsageError for anything else. */
export function parseCommand(args: readonly string[]): Command {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h'))
    return { command: 'help' };
  if (name === '--version' || name === '-v') return { command: 'version' };
  if (name === 'analyze') return analyzeCommand(rest);
  if (name === 'plan') return planCommand(rest);
  if (name === 'report') return reportCommand(rest);
  if (name === 'units') return unitsCommand(rest);
  if (name === 'compare') return compareCommand(rest);
  if (name === 'batch') return batchCommand(rest);
  throw new UsageError('cli.unknown-command', { command: name });
}
