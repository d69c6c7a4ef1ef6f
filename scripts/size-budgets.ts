import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(__dirname, '..', 'dist');
const KILOBYTE = 1000;

interface Budget {
  /** Files in dist that are loaded together. */
  readonly files: readonly string[];
  /** Kilobytes after gzip, about what a download costs. */
  readonly kilobytes: number;
  readonly why: string;
}

/** Raise a budget only together with what the user gets for it. */
/** What every host loads until scores stand. */
const UNTIL_SCORES = [
  'taskpane.html',
  'pane.css',
  'start.js',
  'taskpane.js',
  'taskpane-work.js',
  'taskpane-scores.js',
];

const BUDGETS: readonly Budget[] = [
  {
    files: ['ita.js'],
    kilobytes: 477,
    why: 'loaded by every command: more than half of it the library that reads old workbooks, all sentences of the product and of its documents, what each question says of an agency and each disclosure item must show, reports with their memos, forms of units and their answers, years beside each other, the sheets of a province, what writes workbooks',
  },
  {
    files: ['taskpane.html', 'assets/icon.svg', 'pane.css', 'start.js', 'taskpane.js'],
    kilobytes: 107.5,
    why: 'all of ours until the first button can be pressed in a browser: React, the first page, what is typed there and kept in the tab, the state of the pane, Thai sentences but for those about scores',
  },
  {
    files: [...UNTIL_SCORES, 'taskpane-excel.js', 'taskpane-reading.js'],
    kilobytes: 198.8,
    why: 'all of ours until the scores stand in Excel, but for the custom functions, which cells wait for: React, the styles of the first page and the scores, Thai sentences, reading and judging scores, telling which sheets of ours a person has edited',
  },
  {
    files: ['taskpane-typed.js'],
    kilobytes: 7.5,
    why: 'the form in which scores are typed or pasted, with the items, level and subtotals that go along, for whoever opens it',
  },
  {
    files: ['taskpane-pasted.js'],
    kilobytes: 9.3,
    why: 'lays out what was pasted as sheets and reads them, its tables of pages too, with what knows codes of items and the score behind them; comes with the first paste',
  },
  {
    files: ['taskpane-english.js'],
    kilobytes: 20,
    why: 'all sentences in English, for whoever reads the page in English; until they are there it speaks Thai',
  },
  {
    files: ['taskpane-kept.js'],
    kilobytes: 18,
    why: 'gives back what the user did in an earlier session and keeps what he does now, in a browser for its tab; in Excel it comes after the first step, before it only where there is something to give back',
  },
  {
    files: [...UNTIL_SCORES, 'taskpane-file.js'],
    kilobytes: 233.7,
    why: 'all of ours until the scores of an .xlsx stand in a browser: as in Excel, and the thread that reads files, with readers of .xlsx, .ods and text, registers and what a workbook remembers',
  },
  {
    files: ['taskpane-library.js'],
    kilobytes: 169,
    why: 'the library that reads .xls and .xlsb, and writes as .xlsx what is none; comes with the first such file',
  },
  {
    files: ['taskpane-answers.js'],
    kilobytes: 9,
    why: 'reads the forms that units filled in, only for a workbook that holds some',
  },
  {
    files: [
      'steps.css',
      'taskpane-fluent.js',
      'taskpane-analysis.js',
      'taskpane-catalogue.js',
      'taskpane-measures.js',
      'taskpane-documents.js',
    ],
    kilobytes: 208.5,
    why: 'the other steps, each loaded when it is first shown: their styles, the ladder of levels and the bars on which targets are set, the catalogue of measures, writing in its register, the drawing of sheets and what they say in words, also of single questions, the columns of the plan, the checklists of six years, reports with their memos, sheets of units, the years of an agency, charts of lines and radars',
  },
  {
    files: ['taskpane-follow-up.js'],
    kilobytes: 32,
    why: 'the follow-up of a plan under way: its list, its calendar, its reports, the answers of units; two thirds of it goes on with a register, as the step of measures does too',
  },
  {
    files: ['taskpane-items.js'],
    kilobytes: 13,
    why: 'reads tables of questions and disclosure items; in Excel it comes only for a workbook that may hold some, before its scores stand',
  },
  {
    files: ['taskpane-former.js'],
    kilobytes: 4,
    why: 'reads results of 2561 and before, only for a workbook in which reading told of some',
  },
  {
    files: ['taskpane-years.js'],
    kilobytes: 16,
    why: 'the results of an agency over the years, where it has several: chart, tables, what its measures aimed at; a third of it reads its register',
  },
  {
    files: ['taskpane-steps.js'],
    kilobytes: 17.6,
    why: 'the sentences in Thai of the steps behind the first, of typing and pasting scores, of many agencies, of jobs and of kept work',
  },
  {
    files: ['taskpane-province.js'],
    kilobytes: 11,
    why: 'the agencies of a workbook that holds several, to be compared and chosen from, or the years of one',
  },
  {
    files: ['taskpane-picture.js'],
    kilobytes: 12,
    why: 'the picture for an executive: its shapes, painting it as an image, its texts; comes after the analysis stands',
  },
  {
    files: ['taskpane-plans.js'],
    kilobytes: 116.5,
    why: 'plans of many agencies in the thread: planning, drawing and writing, which the page has in parts of its own',
  },
  {
    files: ['taskpane-help.js'],
    kilobytes: 13,
    why: 'the guide in both languages and its pictures, for whoever asks for help',
  },
  {
    files: ['taskpane-texts.js'],
    kilobytes: 3,
    why: 'the list of the texts of documents, for whoever changes them',
  },
  {
    files: ['taskpane-word.js'],
    kilobytes: 104,
    why: 'the documents for Word, nearly all of it the library that writes them; comes when somebody presses their button',
  },
  {
    files: ['commands.js'],
    kilobytes: 7.5,
    why: 'comes in Excel once the scores stand, or with the first button; nearly all of it sentences in Thai; the others come when they are needed',
  },
  {
    files: ['taskpane-jobs.js', 'taskpane-catalogue.js'],
    kilobytes: 196,
    why: 'comes after the scores in Excel: the rules of ITA, reading items, the catalogue of measures, the drawing of sheets and what they say in words, the checklists of six years, reports with their memos, forms of units, the years of an agency, charts of lines and radars',
  },
  {
    files: ['functions.js'],
    kilobytes: 19,
    why: 'loaded with every workbook; a quarter of it Thai letters, above all the titles of 78 measures: docs/bench.md',
  },
  {
    files: ['offline.html'],
    kilobytes: 775,
    why: 'the product in one file, all of it inside, a hundred of it what writes documents for Word; the thread runs the same script as the page; copied once and opened from a disk',
  },
];

export interface Measured extends Budget {
  readonly measured: number;
}

/** Every budget with what the build weighs. */
export function measureSizes(): Measured[] {
  const weigh = (file: string): number => gzipSync(readFileSync(join(DIST, file))).length;
  return BUDGETS.map((budget) => ({
    ...budget,
    measured: budget.files.reduce((sum, file) => sum + weigh(file), 0) / KILOBYTE,
  }));
}
