import { documentText } from '../../text/documents-th';
import { SHEET_NAMES_THAI } from '../../text/sheet-names-th';
import { planFileName } from '../plan-file-name';
import { wordsOf } from '../../app/plan-workbook';
import { tableOf } from '../../app/keeping/settings';
import { analysisOf } from './analysis-of';
import { wordsIn } from './documents-of';
import type { PaneState } from './pane-state';
import { planOf } from './plan-of';
import { reportPartsOf, type ReportRound } from './report-of';
import { trendPartsOf } from './trend-of';

/** A file that was made, under the name that it is saved by. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The documents for Word as they stand now; null until an agency is chosen. What makes them is loaded with the first. */
export async function wordOf(state: PaneState): Promise<NamedFile | null> {
  const analysis = analysisOf(state);
  const edited = planOf(state);
  if (!analysis || !edited || !state.open) return null;
  const { settings } = state.open;
  const { plan } = edited;
  const [{ wordDocument }, { writeWord }] = await Promise.all([
    import(/* webpackChunkName: "word" */ '../../app/word-document'),
    import(/* webpackChunkName: "word" */ '../../workbook/word/write-word'),
  ]);
  const document = wordDocument(
    wordsOf(plan, { ...settings, ...wordsIn(state), lists: state.open.scores.lists }),
    analysis,
    {
      ...tableOf(settings),
      documents: settings,
      asked: state.order.kinds,
    },
    state.order.kinds.includes('trend') ? trendPartsOf(state) : null,
  );
  return {
    name: planFileName(plan.agency, plan.planYear, { kind: 'docx' }),
    bytes: await writeWord(document),
  };
}

/** The report of a round for Word, in the same way. */
export async function reportWordOf(state: PaneState, round: ReportRound): Promise<NamedFile | null> {
  const from = reportPartsOf(state, round);
  if (!from) return null;
  const [{ reportWord }, { writeWord }] = await Promise.all([
    import(/* webpackChunkName: "word" */ '../../app/report/report-word'),
    import(/* webpackChunkName: "word" */ '../../workbook/word/write-word'),
  ]);
  const { plan, scores, request } = from;
  const title = `${SHEET_NAMES_THAI.report} ${documentText('round', { round })}`;
  return {
    name: planFileName(plan.agency, plan.planYear, { title, kind: 'docx' }),
    bytes: await writeWord(reportWord(plan, scores, request)),
  };
}

/** The comparison of all years for Word, in the same way. */
export async function trendWordOf(state: PaneState): Promise<NamedFile | null> {
  const parts = trendPartsOf(state);
  if (!parts || !state.open) return null;
  const [{ compareWord }, { writeWord }] = await Promise.all([
    import(/* webpackChunkName: "word" */ '../../app/compare/compare-drawing'),
    import(/* webpackChunkName: "word" */ '../../workbook/word/write-word'),
  ]);
  const { agency, years, former } = parts.trend;
  const year = years.at(-1)?.year ?? former.at(-1)?.fiscalYear ?? null;
  return {
    name: planFileName(agency, year, { title: SHEET_NAMES_THAI.trend, kind: 'docx' }),
    bytes: await writeWord(compareWord(parts, state.open.settings)),
  };
}
