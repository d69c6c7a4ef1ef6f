import {
  DEFAULT_DOCUMENT_OPTIONS,
  analysisDocument,
  briefDocument,
  checkDocument,
  memoDocument,
  ownersDocument,
  planDocument,
  registerDocument,
  scoresDocument,
  trendDocument,
  unitDocuments,
  signedFor,
  type DocumentWords,
  type TrendSources,
  planLayout,
  TABLE_SIZES,
  type DocumentOptions,
  type TableSize,
} from '../documents';
import type { TextEdits } from '../documents/analysis/content-types';
import { choicesOf } from '../documents/choices';
import { knownItems } from '../documents/issues/judged';
import { registerUpdate } from '../documents/register/register-update';
import type { FiscalYear, PlainDate } from '../framework';
import { DEFAULT_TOP } from '../planning/plan-defaults';
import { NO_LISTS, type FoundLists } from '../planning/own/read-own-lists';
import type { SheetRegister } from '../planning/register/read-register';
import type { Plan, PlanOptions } from '../planning/types';
import { findingSentence } from '../scores/finding-sentence';
import type { YearResults } from '../scores/trend/trend';
import type { Targets } from '../scores/targets';
import type { Analysis } from '../scores/types';
import type { SheetDocument } from '../workbook/sheet-document';
import type { TableWriting } from '../workbook/table-update';
import { registerBefore, registerFor } from './agency-register';
import { drawChecklist } from './checklist';
import { chooseDocuments } from './choose-documents';
import { trendParts } from './compare/trend-parts';
import { editPlan, NO_PLAN_EDITS, type EditedPlan, type PlanEdits, type PlannedRegister } from './edit-plan';
import { isByIssues, PLAN_LAYOUT_KEYS, type PlanLayoutKey, type PlanTable } from './plan-layout-keys';
import { USUAL_KINDS, type MadeKind } from './order';
import { listDocuments } from './own-lists';
import type { PlanDrawing } from './plan-drawing';
import { planYearOf } from './plan-year';
import { StepByStep } from './step-by-step';
import type { Meeting } from './printed-meeting';
import { titledPlan } from './titled-plan';

export {
  DEFAULT_DOCUMENT_OPTIONS,
  type DocumentOptions,
  DEFAULT_TOP,
  PLAN_LAYOUT_KEYS,
  TABLE_SIZES,
  type PlanDrawing,
  type PlanLayoutKey,
  type TableSize,
};

export interface PlanRequest
  extends
    PlanTable,
    Pick<PlanOptions, 'top' | 'askedTop' | 'most' | 'namedInScores' | 'startQuarter' | 'rounds'> {
  /** Fiscal year of the measures; null takes the year after the scores. */
  readonly planYear: FiscalYear | null;
  readonly documents: DocumentOptions;
  /** The day on which lateness is reckoned. */
  readonly asOf: PlainDate;
  /** The analysis of the fiscal year before, where the workbook has its scores. */
  readonly previous?: Analysis | null;
  /** The results of the agency over the years, where their comparison is asked for; it is made of two years at least. */
  readonly years?: YearResults;
  /** The meeting that agreed on the measures, as it is printed. */
  readonly meeting?: Meeting;
  /** Texts of the documents as a person typed them. */
  readonly texts?: TextEdits;
  /** Scores that indicators are to reach (`plannedTargets`), in the place of those that follow from their classes. */
  readonly targets?: Targets;
  /** Sheets that are made only where somebody asks for them. */
  readonly asked?: readonly MadeKind[];
  /** What the agency listed of its own in the workbook. */
  readonly lists?: FoundLists;
  /** The sheets that the scores were read from are left out; a sheet of the scores takes their place. */
  readonly scoresLeftOut?: boolean;
}

/** How the documents of a plan are drawn. */
export interface DrawingRequest extends Pick<
  PlanRequest,
  keyof PlanTable | 'documents' | 'asOf' | 'previous' | 'meeting' | 'texts' | 'targets' | 'lists'
> {
  /** What the comparison of years is made from; null where nobody asks for it, or there is only one. */
  readonly compared?: TrendSources | null;
}

/** What the documents in words are made from beside the scores, whatever program they are for. */
export const wordsOf = (
  plan: Plan,
  {
    previous = null,
    meeting,
    texts = {},
    targets = {},
    layout,
    lists,
  }: Pick<PlanRequest, 'previous' | 'meeting' | 'texts' | 'targets' | 'layout' | 'lists'>,
): DocumentWords => ({
  plan: titledPlan(plan),
  previous,
  meeting: meeting ?? null,
  issueTable: isByIssues({ layout }),
  texts,
  targets,
  ...(lists && { unitNames: lists.units.names }),
});

/** Whether issues are told by indicators because no scores of items were read; these would make them exact. */
export const isByIndicators = (
  { issueTable = false }: Pick<DocumentWords, 'issueTable'>,
  analysis: Analysis,
): boolean => issueTable && knownItems(analysis).length === 0;

export interface PlanResult extends PlanDrawing {
  readonly analysis: Analysis;
  readonly plan: Plan;
  /** What the documents in words are made from. */
  readonly words: DocumentWords;
  /** What the comparison of years is made from, where it was asked for. */
  readonly compared: TrendSources | null;
  /** The register that the plan goes on with; null where it is made for the first time. */
  readonly planned: PlannedRegister | null;
  /** What is not in the plan because no more measures were wanted. */
  readonly leftOut: EditedPlan['leftOut'];
  /** What the plan of the year before gives to one that is made for the first time. */
  readonly earlier: EditedPlan['earlier'];
}

/** The drop-downs of a register, wherever its columns are now. */
function choicesIn({ columns }: SheetRegister, plan: Plan): TableWriting['choices'] {
  const { units, statuses } = choicesOf(plan);
  const of = (field: 'lead' | 'status', source: typeof units, strict: boolean): TableWriting['choices'] => {
    const column = columns.get(field);
    return column === undefined ? [] : [{ column, source, strict }];
  };
  return [...of('lead', units, false), ...of('status', statuses, true)];
}

/** Kinds that are drawn: those that are wanted, and the register that the list of owners counts in. */
function drawnKinds(wanted: ReadonlySet<string>, { checklists }: FoundLists): ReadonlySet<string> {
  const kinds = new Set(wanted);
  if (kinds.has('owners')) kinds.add('register');
  // One that is there goes with the register, whose measures it names.
  if (kinds.has('register') && checklists.length > 0) kinds.add('checklist');
  return kinds;
}

/**
 * Draws what is wanted of the register, or of what has to change in it, the printable plan, the analysis it rests on, the page for an executive, the list of
 * owners, the checklist of disclosure items, the memo that asks to agree, the comparison of years, and the hidden sheet that tells what was found in the scores; a step each.
 * @param registers all of the workbook: those of other agencies stay beside a new one
 */
export function* drawPlan(
  { plan, offered, register: planned }: Pick<EditedPlan, 'plan' | 'offered' | 'register'>,
  analysis: Analysis,
  request: DrawingRequest,
  registers: readonly SheetRegister[],
  wanted: ReadonlySet<string>,
): Generator<undefined, PlanDrawing> {
  const { asOf, lists = NO_LISTS, compared = null } = request;
  const options = signedFor(request.documents, plan.agency);
  const words = wordsOf(plan, request);
  const titled = words.plan;
  const { unitNames } = words;
  const kinds = drawnKinds(wanted, lists);
  const isListed = kinds.has('own-units') || kinds.has('own-measures');
  const checklist = kinds.has('checklist') ? drawChecklist(titled, analysis, options, lists) : null;
  const memo = { plan: titled, analysis, report: null, texts: words.texts, ...(unitNames && { unitNames }) };
  const drawers: readonly (readonly [
    kind: MadeKind,
    draw: () => SheetDocument | readonly SheetDocument[],
  ])[] = [
    ['brief', () => briefDocument(analysis, options, words)],
    ['analysis', () => analysisDocument(analysis, options, words)],
    ['plan', () => planDocument(titled, analysis, options, planLayout(request, analysis, words))],
    [
      'register',
      () => ({
        ...registerDocument(plan, { ...options, asOf, offered }),
        ...(planned !== null && { inPlaceOf: planned.register.sheet }),
        ...(planned === null && registers.length > 0 && { spares: registers.map(({ sheet }) => sheet) }),
      }),
    ],
    ['owners', () => ownersDocument(titled, options)],
    ['checklist', () => checklist?.document ?? []],
    ['memo', () => memoDocument(memo, options)],
    ['unit', () => unitDocuments(titled, options)],
    ['trend', () => (compared ? trendDocument(compared, options) : [])],
    [
      'check',
      () =>
        checkDocument(analysis, options, {
          planYear: plan.planYear,
          issuesByIndicators: isByIndicators(words, analysis),
          findingSentence: (found) => findingSentence(found, analysis.set.sheet),
        }),
    ],
  ];
  const whole: SheetDocument[] = [];
  for (const [kind, draw] of drawers) {
    if (!kinds.has(kind)) continue;
    yield;
    whole.push(...[draw()].flat());
  }
  yield;
  if (isListed) whole.push(...listDocuments(titled, options, lists));
  const drawn = {
    documents: whole,
    table: null,
    others: checklist?.change ? [checklist.change] : [],
    told: checklist?.sentences ?? [],
  };
  if (!planned?.changeable || !kinds.has('register')) return chooseDocuments(drawn, wanted);
  const drawing = { digits: options.digits, asOf };
  const update = registerUpdate(planned.register, plan.rows, planned.kept, offered, drawing);
  if (update.added.length > planned.register.room) return chooseDocuments(drawn, wanted);
  const counted = kinds.has('owners') ? ownersDocument(titled, options, planned.register) : null;
  const documents = whole
    .filter(({ kind }) => kind !== 'register')
    .map((document) => (document.kind === 'owners' && counted ? counted : document));
  const table = { update, choices: choicesIn(planned.register, titled), instead: whole };
  return chooseDocuments({ ...drawn, documents, table }, wanted);
}

/** The same at once. */
export const planDocuments = (...asked: Parameters<typeof drawPlan>): PlanDrawing =>
  new StepByStep(() => drawPlan(...asked)).result();

/** Plans from the registers of the workbook and the built-in catalogue, and draws. */
export function planFrom(
  analysis: Analysis,
  request: PlanRequest,
  registers: readonly SheetRegister[],
  edits: PlanEdits = NO_PLAN_EDITS,
): PlanResult {
  const planYear = planYearOf(analysis, request.planYear);
  const { top, askedTop = false, most = null, namedInScores = null, documents, lists, asked = [] } = request;
  const { startQuarter, rounds } = request;
  const options: PlanOptions = {
    planYear,
    top,
    askedTop,
    most,
    namedInScores,
    digits: documents.digits,
    everyIssue: isByIssues(request),
    ...(lists && { own: lists }),
    ...(startQuarter && { startQuarter }),
    ...(rounds && { rounds }),
  };
  const scores = request.scoresLeftOut ? [scoresDocument(analysis.set, documents)] : [];
  const named = namedInScores ?? analysis.set.agency;
  const chosen = registerFor(registers, named, planYear);
  const edited = editPlan(analysis, options, edits, chosen, registerBefore(registers, named, planYear));
  const wanted = new Set<string>([...USUAL_KINDS, ...asked]);
  const compared = request.years ? trendParts(request.years, registers, named, documents.digits) : null;
  const drawing = planDocuments(edited, analysis, { ...request, compared }, registers, wanted);
  return {
    analysis,
    plan: edited.plan,
    words: wordsOf(edited.plan, request),
    compared,
    planned: edited.register,
    leftOut: edited.leftOut,
    earlier: edited.earlier,
    documents: [...scores, ...drawing.documents],
    table: drawing.table && { ...drawing.table, instead: [...scores, ...drawing.table.instead] },
    others: drawing.others,
    told: drawing.told,
  };
}
