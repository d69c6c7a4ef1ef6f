import type { PlainDate } from '../framework';
import { shortAgency } from '../planning/agency-name';
import type { FoundLists } from '../planning/own/read-own-lists';
import type { SheetRegister } from '../planning/register/read-register';
import type { Analysis, Finding } from '../scores/types';
import type { SheetDocument } from '../workbook/sheet-document';
import { placeOf } from './agency-place';
import { analyseSet } from './analyse-set';
import { planEveryAgency, summaryOf } from './batch-plans';
import { chooseDocuments } from './choose-documents';
import { holdsItemsAlone } from './items-alone';
import type { RememberedAnalysis } from './keeping/remembered-work';
import { NO_EDITS, printedIdentity, type SetEdits } from './keeping/set-edits';
import { analysisOptionsOf, suggestingOf, tableOf, type Settings } from './keeping/settings';
import { agencyFileName } from './output-name';
import type { Scored } from './owner';
import type { PlanRequest } from './plan-workbook';
import { provinceDocuments, type PlanPlace, type SummaryRow } from './province';
import { UNKNOWN_SCORES } from './province-rows';
import { uniqueNames } from './unique-names';

/** Scores as they were read, with what a person did to them. */
export interface EditedSet extends Scored {
  readonly edits: SetEdits;
}

/** An agency that a plan is wanted of. */
export interface WantedAgency {
  /** Tells it from every other. */
  readonly name: string;
  /** Of the year that the plan is to follow from, then of earlier ones, the latest first; at least one. */
  readonly results: readonly [EditedSet, ...EditedSet[]];
  /** The first are perhaps no ITA scores, and nobody has said that they are. */
  readonly doubtful: boolean;
}

/** Plans of many agencies of a workbook. */
export interface ManyPlans {
  /** A workbook of each, or a sheet of each in one workbook. */
  readonly as: 'files' | 'sheets';
  readonly agencies: readonly WantedAgency[];
  /** Of the whole workbook. */
  readonly findings: readonly Finding[];
  readonly registers: readonly SheetRegister[];
  readonly lists: FoundLists;
  readonly settings: Settings;
  readonly asOf: PlainDate;
  /** What the summary calls the workbook with the scores. */
  readonly source: string;
}

/** Why no plan was made of an agency. */
export interface LeftOutAgency {
  readonly name: string;
  readonly why: 'doubtful' | 'items-alone' | 'no-scores';
}

/** What comes of one agency. */
export type PlanOfMany =
  | { readonly kind: 'left-out'; readonly agency: LeftOutAgency; readonly row: SummaryRow }
  | {
      readonly kind: 'planned';
      /** Where it is to stand: the name of a file, or of its one sheet. */
      readonly place: PlanPlace;
      readonly documents: readonly SheetDocument[];
      readonly row: SummaryRow;
    };

/** A sheet takes so many characters as its name, and none of these. */
const LONGEST_SHEET_NAME = 31;
const NOT_IN_SHEET_NAMES = /[\\/?*[\]:]/g;

/** What tells agencies of one name apart stands at the end, so that the middle is left out of a name that is too long. */
function sheetName(name: string, behind: string): string {
  const allowed = name.replace(NOT_IN_SHEET_NAMES, '-').replace(/^'+|'+$/g, '');
  const room = LONGEST_SHEET_NAME - behind.length;
  if (allowed.length <= room) return allowed + behind;
  const end = Math.floor(room / 2);
  return `${allowed.slice(0, room - end - 1)}…${allowed.slice(-end)}${behind}`;
}

function placesOf({ as, agencies }: ManyPlans): readonly PlanPlace[] {
  const names = agencies.map(({ name }) => name);
  return as === 'files'
    ? uniqueNames(names.map(agencyFileName)).map((name) => ({ kind: 'file', path: `${name}.xlsx` }))
    : uniqueNames(names.map(shortAgency), sheetName).map((name) => ({ kind: 'sheet', name }));
}

function whyNot(analysis: Analysis, doubtful: boolean): LeftOutAgency['why'] | null {
  if (doubtful) return 'doubtful';
  if (holdsItemsAlone(analysis)) return 'items-alone';
  return analysis.indicators.every(({ score }) => score === null) ? 'no-scores' : null;
}

/** The printable plan alone, under a name and a mark of its own. */
function planSheet(documents: readonly SheetDocument[], name: string): readonly SheetDocument[] {
  const drawing = { documents, table: null, others: [], told: [] };
  return chooseDocuments(drawing, new Set(['plan'])).documents.map((document) => ({
    ...document,
    name,
    marker: `${document.marker}|${name.replaceAll(/["|]/g, ' ')}`,
  }));
}

function requestOf({ as, settings, asOf, lists }: ManyPlans): PlanRequest {
  return {
    ...tableOf(settings),
    ...suggestingOf(settings),
    planYear: null,
    documents: settings,
    asOf,
    lists,
    // Each agency has its own scores alone, not those of the others.
    scoresLeftOut: as === 'files',
  };
}

/** The analyses of an agency as a person left them, by what was read. */
function remembering({ results }: WantedAgency, settings: Settings) {
  const options = analysisOptionsOf(settings);
  const edits = new Map<Analysis, SetEdits>();
  const analysed = (own: EditedSet, { corrections, year, ...printed }: SetEdits): Analysis =>
    analyseSet(own.set, { ...options, corrections, year, printed: printedIdentity(printed) });
  const found = results.map((own) => {
    const bare = analysed(own, NO_EDITS);
    edits.set(bare, own.edits);
    return bare;
  });
  const remembered = (bare: Analysis): RememberedAnalysis => {
    const own = edits.get(bare) ?? NO_EDITS;
    return { analysis: analysed({ set: bare.set, edits: own }, own), edits: own };
  };
  return { found, remembered };
}

/** Plans agencies one at a time: what an agency comes to, by its place among them, so that nobody has to hold all of their documents. */
export function planningMany(many: ManyPlans): (index: number) => PlanOfMany | null {
  const { agencies, findings, registers, settings, source: file } = many;
  const request = requestOf(many);
  const places = placesOf(many);
  return (index) => {
    const [agency, place] = [agencies[index], places[index]];
    if (!agency || !place) return null;
    const { name, doubtful } = agency;
    const { found, remembered } = remembering(agency, settings);
    const [latest, ...earlier] = found;
    if (!latest) return null;
    const { analysis } = remembered(latest);
    const why = whyNot(analysis, doubtful);
    if (why !== null) {
      const before = earlier.map((each) => remembered(each).analysis);
      const summary = summaryOf(analysis, before, name, findings, null);
      return {
        kind: 'left-out',
        agency: { name, why },
        row: {
          kind: 'agency',
          summary: doubtful ? { ...summary, ...UNKNOWN_SCORES } : summary,
          file,
          plan: null,
        },
      };
    }
    const { set } = latest;
    const owner = {
      name,
      agency: set.agency,
      lasting: true,
      place: placeOf(set),
      results: found,
      doubtful: [],
    };
    const [plan] = planEveryAgency([owner], findings, request, registers, remembered);
    if (!plan) return null;
    // A new file holds no table that could be changed: all are drawn.
    const whole = [
      ...(plan.table?.instead ?? plan.documents),
      ...plan.others.map(({ document }) => document),
    ];
    return {
      kind: 'planned',
      place,
      documents: place.kind === 'sheet' ? planSheet(whole, place.name) : whole,
      row: { kind: 'agency', summary: plan.summary, file, plan: place },
    };
  };
}

/** The sheets that sum up what came of all agencies, and lead to each plan. */
export const indexOfMany = (rows: readonly SummaryRow[], { settings }: ManyPlans): readonly SheetDocument[] =>
  provinceDocuments(rows, { ...settings, documents: settings });
