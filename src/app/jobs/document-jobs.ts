import { formatHundredths, roundExact } from '../../scores/exact';
import type { Analysis } from '../../scores/types';
import type { MessageKey } from '../../text/message';
import type { SheetDocument, SheetKind } from '../../workbook/sheet-document';
import { planFrom, type PlanResult } from '../plan-workbook';
import { planRequestOf } from '../settings';
import { chooseScores } from './choose-scores';
import { drawDocuments } from './draw-documents';
import { loadSettings, type Job, type JobContext } from './job';
import type { JobReport, JobSentence } from './job-report';

/** Which documents of a plan a job makes, which one is shown afterwards, and what is told. */
interface DocumentJob {
  readonly kinds: readonly SheetKind[];
  readonly show: SheetKind;
  readonly tells: (result: PlanResult, sheets: string) => JobSentence;
}

/** Agency and year as a sentence names them; what is not known is named by a text of the catalogue. */
function identity({ set }: Analysis): Pick<Exclude<JobSentence, { finding: unknown }>, 'params' | 'words'> {
  const known: Record<string, string> = {};
  const unknown: Record<string, readonly MessageKey[]> = {};
  if (set.agency === null) unknown.agency = ['summary.no-agency'];
  else known.agency = set.agency;
  if (set.fiscalYear === null) unknown.year = ['summary.no-year'];
  else known.year = String(set.fiscalYear);
  return { params: known, words: unknown };
}

const PLAN: DocumentJob = {
  kinds: ['analysis', 'plan', 'register', 'owners'],
  show: 'plan',
  tells: ({ analysis, plan }, sheets) => {
    const { params, words } = identity(analysis);
    return {
      key: 'job.plan-made',
      params: { ...params, count: plan.rows.length, sheets },
      words: words ?? {},
    };
  },
};

const ANALYSIS: DocumentJob = {
  kinds: ['analysis'],
  show: 'analysis',
  tells: ({ analysis }, sheets) => {
    const { params, words } = identity(analysis);
    const { overall, level } = analysis;
    return {
      key: 'job.analysis-made',
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

async function run(job: DocumentJob, context: JobContext): Promise<JobReport> {
  const settings = loadSettings(context.store);
  const workbook = await context.host.read();
  const chosen = chooseScores(workbook, settings);
  if (chosen.kind === 'none') return chosen.report;
  const result = planFrom(chosen.analysis, planRequestOf(settings));
  const documents = result.documents.filter(({ kind }: SheetDocument) => job.kinds.includes(kind));
  const { made, sentences } = await drawDocuments(context, workbook, documents, job.show);
  const names = made.sheets.map(({ name }) => name).join(', ');
  return { done: true, sentences: [job.tells(result, names), ...sentences, ...chosen.remarks] };
}

/** One click from scores to a plan: reads, analyses, plans with the saved settings, makes all sheets, shows the plan. */
export const makePlanJob: Job = (context) => run(PLAN, context);

/** Makes the analysis sheet alone. */
export const analyseJob: Job = (context) => run(ANALYSIS, context);
