import type { FiscalYear } from '../../framework';
import { formatHundredths, roundExact } from '../../scores/exact';
import type { SheetRegister } from '../../planning/register/read-register';
import type { Plan } from '../../planning/types';
import type { Analysis } from '../../scores/types';
import { isOfMeasures, USUAL_KINDS, type MadeKind } from '../../documents/kinds';
import type { MessageKey } from '../../text/message';
import { registerBefore, registerFor } from '../agency-register';
import { editPlan } from '../edit-plan';
import { editedTargets } from '../edited-targets';
import { agencyRemarks } from '../agency-remarks';
import { isByIssues } from '../plan-layout-keys';
import { isByIndicators, planDocuments } from '../plan-workbook';
import { planYearOf } from '../plan-year';
import { printedMeeting } from '../printed-meeting';
import { toldSheets } from '../views/drawn-sentences';
import { checklistSentences } from '../views/checklist-sentences';
import { earlierSentences } from '../views/earlier-sentences';
import { registerOutcome, registerSentences } from '../views/register-sentences';
import { namesAgency, type SetEdits } from '../keeping/set-edits';
import { suggestingOf, tableOf } from '../keeping/settings';
import { today } from '../today';
import { chooseScores } from './choose-scores';
import { drawDocuments } from './draw-documents';
import type { HostJob, JobContext } from './host-job';
import type { JobReport, JobSentence } from './job-report';
import { takeEdits } from './take-edits';
import { withMemory } from '../keeping/draw-memory';
import { memoryText } from '../keeping/memory';
import { openMemory } from '../keeping/open-memory';
import { readKeptWork } from '../keeping/read-kept-work';

/** What documents were made from. */
interface MadeFrom {
  readonly analysis: Analysis;
  /** What to call it so that nobody takes it for another; null where no agency is named. */
  readonly agency: string | null;
  readonly plan: Plan;
}

/** Which documents of a plan a job makes, and what is told. */
interface DocumentJob {
  readonly kinds: readonly MadeKind[];
  /** It draws the plan of a register as that stands, and none where there is no register. */
  readonly asItStands: boolean;
  readonly tells: (made: MadeFrom, sheets: string) => JobSentence;
}

/** Parts of a person's work in the pane that a document shows. */
type EditedPart = 'facts' | 'scores' | 'measures' | 'texts';

/** Which of the parts that the documents show were edited. */
function editedParts(
  { year, corrections, planYear, plan, ...edits }: SetEdits,
  aboutMeasures: boolean,
): EditedPart[] {
  const { chosen, changed, own, order = [], byNumber = false } = plan;
  const { texts } = edits;
  const edited: Readonly<Record<EditedPart, boolean>> = {
    facts: year !== null || namesAgency(edits) || (aboutMeasures && planYear !== null),
    scores: Object.keys(corrections).length > 0,
    texts: Object.keys(texts).length > 0,
    measures:
      aboutMeasures &&
      (byNumber || [chosen, changed, own, order].some((part) => Object.keys(part).length > 0)),
  };
  return (Object.keys(edited) as EditedPart[]).filter((part) => edited[part]);
}

/** Agency and year as a sentence names them; what is not known is named by a text of the catalogue. */
function identity(
  agency: string | null,
  fiscalYear: FiscalYear | null,
): Pick<Exclude<JobSentence, { finding: unknown }>, 'params' | 'words'> {
  const known: Record<string, string> = {};
  const unknown: Record<string, readonly MessageKey[]> = {};
  if (agency === null) unknown.agency = ['summary.no-agency'];
  else known.agency = agency;
  if (fiscalYear === null) unknown.year = ['summary.no-year'];
  else known.year = String(fiscalYear);
  return { params: known, words: unknown };
}

/** Tells of all documents of a plan. */
const tellsPlan =
  (key: 'job.plan-made' | 'job.plan-updated'): DocumentJob['tells'] =>
  (made, sheets) => {
    const { params, words } = identity(made.agency, made.analysis.set.fiscalYear);
    return { key, params: { ...params, count: made.plan.rows.length, sheets }, words: words ?? {} };
  };

const PLAN: DocumentJob = { kinds: USUAL_KINDS, asItStands: false, tells: tellsPlan('job.plan-made') };

const UPDATE: DocumentJob = { kinds: USUAL_KINDS, asItStands: true, tells: tellsPlan('job.plan-updated') };

const ANALYSIS: DocumentJob = {
  kinds: ['analysis', 'check'],
  asItStands: false,
  tells: (made, sheets) => {
    const { params, words } = identity(made.agency, made.analysis.set.fiscalYear);
    const { overall, level } = made.analysis;
    return {
      key: level?.atMost ? 'job.analysis-made.at-most' : 'job.analysis-made',
      params: {
        ...params,
        sheets,
        overall: overall ? formatHundredths(roundExact(overall)) : '–',
        ...(level && { level: level.level }),
      },
      words: { ...words, ...(level ? {} : { level: ['summary.no-level'] }) },
    };
  },
};

/** That there is no register for a plan, and which registers there are instead. */
function noRegister(
  agency: string | null,
  planYear: FiscalYear | null,
  others: readonly SheetRegister[],
): readonly JobSentence[] {
  const sheets = others.map(({ sheet }) => sheet).join(', ');
  return [
    { key: 'job.no-register', ...identity(agency, planYear) },
    ...(others.length === 0 ? [] : [{ key: 'job.no-register.others' as const, params: { sheets } }]),
  ];
}

async function run(job: DocumentJob, context: JobContext): Promise<JobReport> {
  const workbook = await context.host.read();
  const memory = openMemory(context.store, workbook);
  const remembered = { settings: memory.settings, work: readKeptWork(memory.work) };
  const { settings } = remembered;
  const chosen = chooseScores(workbook, remembered);
  if (chosen.kind === 'none') return chosen.report;
  const { analysis, previous, agency, edits, remarks, namedInScores, registers, lists } = chosen;
  const planYear = planYearOf(analysis, edits.planYear);
  const register = registerFor(registers, namedInScores, planYear);
  const { asItStands } = job;
  if (asItStands && register === null) {
    return { done: false, sentences: [...noRegister(agency, planYear, registers), ...remarks] };
  }
  const options = { planYear, ...suggestingOf(settings), namedInScores, asItStands, own: lists };
  const before = registerBefore(registers, namedInScores, planYear);
  const edited = editPlan(analysis, options, edits.plan, register, before);
  const { plan } = edited;
  const aboutMeasures = job.kinds.some((kind) => isOfMeasures({ kind }));
  if (aboutMeasures && plan.rows.length === 0) {
    return { done: false, sentences: [{ key: 'job.no-measures' }, ...remarks] };
  }
  const request = {
    ...tableOf(settings),
    documents: settings,
    asOf: today(),
    previous,
    meeting: printedMeeting(edits.meeting),
    texts: edits.texts,
    targets: editedTargets(analysis, edits).planned,
    lists,
  };
  const wanted = planDocuments(edited, analysis, request, registers, new Set<string>(job.kinds));
  const drawing = withMemory(wanted, remembered, memoryText(workbook) !== null);
  const { made, sentences } = await drawDocuments(context, workbook, drawing, memory);
  const names = toldSheets(made.sheets.map(({ name }) => name)).join(', ');
  const parts = editedParts(edits, aboutMeasures).map((part) => `job.edited.${part}` as const);
  const told: readonly JobSentence[] = parts.length > 0 ? [{ key: 'job.edited', words: { parts } }] : [];
  const isWritten = registerOutcome(wanted, made) !== 'not-written';
  const isTaken = parts.includes('job.edited.measures') && isWritten && (await takeEdits(memory, chosen.set));
  return {
    done: true,
    sentences: [
      job.tells({ analysis, agency, plan }, names),
      ...(aboutMeasures ? earlierSentences(edited.earlier) : []),
      ...(aboutMeasures && edited.register
        ? registerSentences(edited.register, registerOutcome(wanted, made))
        : []),
      ...(aboutMeasures && isByIndicators({ issueTable: isByIssues(request) }, analysis)
        ? [{ key: 'summary.issues-by-indicators' } as const]
        : []),
      ...(aboutMeasures ? agencyRemarks(edited).map((key) => ({ key })) : []),
      ...told,
      ...checklistSentences(wanted, made.updated),
      ...(isTaken ? [{ key: 'job.register.taken' } as const] : []),
      ...sentences,
      ...remarks,
    ],
  };
}

/**
 * One click from scores to a plan: reads, analyses, plans with the saved settings and with what the person did in the
 * pane, makes all sheets, shows the plan.
 */
export const makePlanJob: HostJob = (context) => run(PLAN, context);

/**
 * Draws all documents of the plan again from its register and the scores as they stand. What the catalogue would suggest for an
 * indicator that became weak is not added: that is `makePlanJob`.
 */
export const updateDocumentsJob: HostJob = (context) => run(UPDATE, context);

/** Makes the analysis sheet alone. */
export const analyseJob: HostJob = (context) => run(ANALYSIS, context);
