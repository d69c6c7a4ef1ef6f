import { checklistDocument, checklistUpdate, drawnDigests, type DocumentOptions } from '../documents';
import { choicesOf } from '../documents/choices';
import type { FiscalYear } from '../framework';
import { computedLine, firstLines, type ChecklistSource } from '../planning/checklist/checklist-lines';
import { CHECKLIST_HEADERS } from '../planning/checklist/fields';
import { checklistMemoryText } from '../planning/checklist/memory';
import { readChecklist, type SheetChecklist } from '../planning/checklist/read-checklist';
import { disclosureListOf, listYearOf, ownListOf } from '../planning/disclosure/disclosure-lists';
import type { FoundLists } from '../planning/own/read-own-lists';
import type { Plan } from '../planning/types';
import { agencyKey } from '../reading/agencies';
import type { Analysis } from '../scores/types';
import type { SheetDocument } from '../workbook/sheet-document';
import type { TableChange } from '../workbook/table-update';
import type { JobSentence } from './jobs/job-report';

/** A checklist that is there, as it is changed and as it looks then. */
export interface ChecklistChange extends TableChange {
  readonly document: SheetDocument;
}

/** What becomes of the checklist of disclosure items. */
export interface ChecklistDrawing {
  /** A new one; null where there is one already, or the agency has a list of its own. */
  readonly document: SheetDocument | null;
  /** The one that is there; null where there is none, or nothing of it can be brought up to date. */
  readonly change: ChecklistChange | null;
  readonly sentences: readonly JobSentence[];
}

/** Wherever the scores say nothing of a list, the items of the year before the plan are those that count. */
function scoresBefore(analysis: Analysis, planYear: FiscalYear | null): ChecklistSource['before'] {
  const { fiscalYear } = analysis.set;
  if (fiscalYear === null || planYear !== fiscalYear + 1) return null;
  const items = analysis.items.filter(
    ({ instrument, indicator }) => instrument === 'OIT' && indicator !== null,
  );
  return items.length === 0 ? null : { year: listYearOf(fiscalYear), items };
}

const isWritten = ({ rows }: SheetChecklist): boolean =>
  rows.some(({ values: { link, checkedOn, note } }) =>
    [link, checkedOn, note].some((value) => value !== null && value !== ''),
  );

/** So many rows are named; of more it is told that there are. */
const MOST_NAMED = 5;

function oddSentences({ sheet, rows }: SheetChecklist, size: number): readonly JobSentence[] {
  const odd = rows.filter(({ odd, item }) => odd || (item !== null && item > size)).map(({ row }) => row + 1);
  if (odd.length === 0) return [];
  const named = odd.slice(0, MOST_NAMED).join(', ') + (odd.length > MOST_NAMED ? ' …' : '');
  return [{ key: 'job.checklist.odd-rows', params: { sheet, rows: named } }];
}

/** The checklist of the year that is there, brought up to date where it stands. */
function changed(
  checklist: SheetChecklist,
  others: readonly SheetChecklist[],
  plan: Plan,
  source: ChecklistSource,
  options: DocumentOptions,
): ChecklistDrawing {
  const { sheet, columns } = checklist;
  const sentences: readonly JobSentence[] =
    others.length === 0
      ? []
      : [
          {
            key: 'job.checklist.others',
            params: { sheet, sheets: others.map((other) => other.sheet).join(', ') },
          },
        ];
  if (!columns.has('number')) {
    const params = { sheet, column: CHECKLIST_HEADERS.number };
    return {
      document: null,
      change: null,
      sentences: [...sentences, { key: 'job.checklist.missing-column', params }],
    };
  }
  const { list } = source;
  const computed = new Map(list.items.map((item) => [item.number, computedLine(item, source)]));
  const { update, lines, memory } = checklistUpdate(checklist, computed);
  const unit = columns.get('unit');
  return {
    document: null,
    change: {
      update,
      choices: unit === undefined ? [] : [{ column: unit, source: choicesOf(plan).units, strict: false }],
      document: { ...checklistDocument(plan, { lines, list, memory }, options), name: sheet },
    },
    sentences: [...sentences, ...oddSentences(checklist, list.items.length)],
  };
}

/**
 * The checklist of the year of the plan. One that is there stays and is brought up to date: units, links, days, states and notes are
 * people's. A new one takes over units and links of the agency's last one before it.
 */
export function drawChecklist(
  plan: Plan,
  analysis: Analysis,
  options: DocumentOptions,
  { checklists, units }: Pick<FoundLists, 'checklists' | 'units'>,
): ChecklistDrawing {
  const { agency, planYear } = plan;
  const kind = ownListOf(agency);
  if (kind !== null) {
    const params = { agency: agency ?? '', kind };
    return { document: null, change: null, sentences: [{ key: 'job.checklist.other-list', params }] };
  }
  const named = plan.namedInScores ?? agency;
  const isAgencys = (checklist: SheetChecklist): boolean =>
    checklist.agency === null || named === null || agencyKey(checklist.agency) === agencyKey(named);
  const found = checklists.flatMap((grid) => readChecklist(grid) ?? []);
  const own = found.filter(isAgencys);
  const same = own.filter((checklist) => checklist.planYear === planYear);
  const there = same.find(isWritten) ?? same[0];
  const list = disclosureListOf(there?.listYear ?? planYear);
  const source: ChecklistSource = {
    agency,
    planYear,
    list,
    measures: plan.rows,
    before: scoresBefore(analysis, planYear),
    units: units.names,
    digits: options.digits,
  };
  if (there) {
    return changed(
      there,
      same.filter((other) => other !== there),
      plan,
      source,
      options,
    );
  }
  const earlier = own
    .filter(({ planYear: year }) => year !== null && planYear !== null && year < planYear)
    .reduce<SheetChecklist | null>(
      (last, each) => (last === null || (each.planYear ?? 0) > (last.planYear ?? 0) ? each : last),
      null,
    );
  const { lines, carried } = firstLines(source, earlier);
  const drawn = Object.fromEntries(lines.map((line) => [`o${String(line.number)}`, drawnDigests(line)]));
  const memory = checklistMemoryText({ planYear, listYear: list.year, agency: named, drawn });
  const document = checklistDocument(plan, { lines, list, memory }, options);
  const params = { sheet: document.name, from: earlier?.sheet ?? '', count: carried };
  return {
    // Those of other agencies stay beside it.
    document: found.length === 0 ? document : { ...document, spares: found.map(({ sheet }) => sheet) },
    change: null,
    sentences: carried === 0 ? [] : [{ key: 'job.checklist.carried', params }],
  };
}
