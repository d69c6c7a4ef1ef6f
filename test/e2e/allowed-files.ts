import { CDN } from '../excel-host/page';

/** What stands in every page before a script runs. */
const SHELL = ['taskpane.html', 'assets/icon.svg', 'start.js', 'pane.css'];

/** The pane and its steps. */
const PANE = [
  'steps.css',
  'taskpane.js',
  'taskpane-work.js',
  'taskpane-scores.js',
  'taskpane-steps.js',
  'taskpane-typed.js',
  'taskpane-pasted.js',
  'taskpane-analysis.js',
  'taskpane-picture.js',
  'taskpane-years.js',
  'taskpane-catalogue.js',
  'taskpane-measures.js',
  'taskpane-follow-up.js',
  'taskpane-documents.js',
  'taskpane-texts.js',
  'taskpane-help.js',
  'taskpane-kept.js',
  'taskpane-province.js',
  'taskpane-rare.js',
  'taskpane-overview.js',
  'taskpane-word.js',
  'taskpane-fluent.js',
  'taskpane-english.js',
];

/** Reading and writing files. */
const FILES = [
  'taskpane-file.js',
  'taskpane-file-here.js',
  'taskpane-library.js',
  'taskpane-answers.js',
  'taskpane-write.js',
  'taskpane-plans.js',
];

/** Working in Excel: what talks to it, the buttons of the ribbon, custom functions. */
const EXCEL = [
  'taskpane-excel.js',
  'taskpane-excel-writing.js',
  'taskpane-reading.js',
  'taskpane-items.js',
  'taskpane-former.js',
  'taskpane-tools.js',
  'taskpane-jobs.js',
  'commands.js',
  'functions.js',
];

/** Pages that are shown beside the pane. */
const OTHER_PAGES = ['help.html', 'message.html', 'page.css', 'message.js'];

/** office.js and what it loads itself, from Microsoft. */
const OFFICE = [
  'office.js',
  'excel-win32-16.01.js',
  'th-th/office_strings.js',
  'en-us/office_strings.js',
].map((file) => CDN + file);

/** Every address that the product may ask for, its own as they stand in dist; anything else is a fault. */
export const ALLOWED: ReadonlySet<string> = new Set([
  ...SHELL,
  ...PANE,
  ...FILES,
  ...EXCEL,
  ...OTHER_PAGES,
  ...OFFICE,
  'offline.html',
]);
