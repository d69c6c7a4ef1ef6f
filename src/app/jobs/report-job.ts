import { isDoubtful } from '../is-doubtful';
import { reportsDue, type DueReport } from '../../framework/measure-documents';
import type { PlainDate } from '../../framework';
import type { Analysis } from '../../scores/types';
import { analyseSet } from '../analyse-set';
import { NO_EDITS, printedIdentity } from '../keeping/set-edits';
import { openMemory } from '../keeping/open-memory';
import { readKeptWork } from '../keeping/read-kept-work';
import { restoreWork } from '../keeping/restore-work';
import { analysisOptionsOf } from '../keeping/settings';
import { openScores, type OpenScores, type OpenSet } from '../open-scores';
import { chooseReport, type ReportChoice } from '../report/choose-report';
import { reportDrawing } from '../report/report-drawing';
import { reportPlan } from '../report/report-plan';
import { today } from '../today';
import { toldSheets } from '../views/drawn-sentences';
import { reportSentences } from '../views/report-sentences';
import { drawDocuments } from './draw-documents';
import type { HostJob, JobContext } from './host-job';
import type { JobReport, JobSentence } from './job-report';

type Chosen = Extract<ReportChoice<OpenSet>, { kind: 'chosen' }>;

/** A report that is due and that the workbook has a register for. */
interface FoundReport {
  readonly due: DueReport;
  readonly choice: Chosen;
}

/** Why there is none, by its sentence. */
const REFUSALS = {
  several: 'job.report.several-agencies',
  'same-name': 'job.same-name',
  'unknown-agency': 'job.unknown-agency',
} as const;

const dueText = (reports: readonly DueReport[]): string =>
  reports.map(({ round, planYear }) => `${round}/${planYear}`).join(', ');

/**
 * The report that is made without a question: the first that is due of which the workbook has the register.
 * @param agency that a person works on, for a workbook with registers of several
 */
function find(
  { registers, sets }: OpenScores,
  agency: string | null,
  asOf: PlainDate,
): FoundReport | JobSentence {
  const dues = reportsDue(asOf);
  for (const due of dues) {
    const wish = { round: due.round, planYear: due.planYear, asOf, agency: null };
    const alone = chooseReport(registers, sets, wish);
    const choice =
      alone.kind === 'several' && agency !== null
        ? chooseReport(registers, sets, { ...wish, agency })
        : alone;
    if (choice.kind === 'chosen') return { due, choice };
    if (choice.kind !== 'no-register') {
      const { kind, agencies } = choice;
      const params = { count: agencies.length, agencies: agencies.join(', '), agency: agency ?? '' };
      return { key: REFUSALS[kind], params };
    }
  }
  return { key: 'job.report.no-register', params: { reports: dueText(dues) } };
}

/**
 * Makes the report that is due on this day, with the memo that covers it: the one that the OIT list of the year asks for where its register
 * is here, else the one for inside use. Every other sheet stays as it is.
 */
export const makeReportJob: HostJob = async (context: JobContext): Promise<JobReport> => {
  const workbook = await context.host.read();
  const memory = openMemory(context.store, workbook);
  const { settings } = memory;
  const scores = openScores(workbook);
  const work = restoreWork(readKeptWork(memory.work), scores);
  const selected = scores.sets.find(({ key }) => key === work.selected);
  const asOf = today();
  const found = find(scores, selected?.set.agency ?? settings.agency, asOf);
  if (!('due' in found)) return { done: false, sentences: [found] };

  const { due, choice } = found;
  const { round } = due;
  const judged = (each: OpenSet | null): Analysis | null => {
    if (each === null) return null;
    const own = work.edits[each.key] ?? NO_EDITS;
    const { corrections, year } = own;
    const options = analysisOptionsOf(settings);
    return analyseSet(each.set, { ...options, corrections, year, printed: printedIdentity(own) });
  };
  const { register, printed } = choice;
  const { texts, plan: edits } = work.edits[(choice.before ?? choice.after)?.key ?? ''] ?? NO_EDITS;
  const around = { before: judged(choice.before), after: judged(choice.after) };
  const { lists } = scores;
  const plan = reportPlan({ register, ...around, printed, edits, lists, digits: settings.digits });
  const drawing = reportDrawing(plan, around, {
    round,
    asOf,
    documents: settings,
    texts,
    unitNames: lists.units.names,
  });
  const { made, sentences } = await drawDocuments(context, workbook, drawing, memory);
  const sheets = toldSheets(made.sheets.map(({ name }) => name)).join(', ');
  const doubtful = scores.sets.filter(({ set }) => isDoubtful(set));
  return {
    done: true,
    sentences: [
      { key: due.published ? 'job.report.published' : 'job.report.inside', params: { sheets } },
      ...reportSentences(plan, choice, around.after !== null, { round, asOf }),
      ...(doubtful.length === 0
        ? []
        : [
            {
              key: 'job.passed-over',
              params: { sheets: [...new Set(doubtful.map(({ set }) => set.sheet))].join(', ') },
            } as const,
          ]),
      ...sentences,
    ],
  };
};
