/**
 * The architecture as rules; docs/architecture.md has the drawing. test/architecture.test.ts proves that each one bites.
 * Data flows one way: grids in → scores → plan → sheet documents → workbook out.
 */

/** The core. Kept equal to PURE in eslint.config.js, which forbids the globals that need no import. */
const PURE = ['framework', 'scores', 'reading', 'planning', 'documents', 'text'];
const PURE_FOLDERS = `^src/(${PURE.join('|')})/`;

/** Plain values on which the core and every adapter agree. */
const WORKBOOK_VALUES =
  '^src/workbook/(cell-grid|sheet-document|chart-series|table-update|text-document)\\.ts$';
/** What stands in the folder of the adapters itself. */
const ADAPTERS_SHARE = '^src/workbook/[^/]+\\.ts$';
const CATALOGUE_TITLES = '^src/planning/catalogue-titles\\.ts$';
const PANE_START = '^src/taskpane/start\\.tsx?$';
const FUNCTIONS_ENTRY = '^src/functions/index\\.ts$';

const TESTS = '\\.test\\.tsx?$';
const PACKAGES = '(^|/)node_modules/';
const XLSX_LIBRARIES = `${PACKAGES}(@e965/xlsx|fflate|xlsx|exceljs|jszip)/`;
const WORD_LIBRARY = `${PACKAGES}docx/`;
const OFFICE_LIBRARIES = `${PACKAGES}(@microsoft/office-js|office-addin-[^/]+|@types/(office-js|office-runtime|custom-functions-runtime)[^/]*|custom-functions-[^/]+)/`;
const REACT_LIBRARIES = `${PACKAGES}(react|react-dom|@types/react|@types/react-dom|@fluentui)/`;

/** What each layer of the core may import besides itself and WORKBOOK_VALUES, lowest first. */
const LAYERS = {
  text: {
    imports: [],
    typesOf: ['framework', 'scores', 'planning'],
    why: 'Sentences know the names of things, never how they are found.',
  },
  framework: { imports: [], typesOf: [], why: 'What ITA is in a year is data that rests on nothing else.' },
  scores: {
    imports: ['framework', 'text'],
    typesOf: [],
    why: 'A score is judged by the framework alone, wherever it was read and whatever is planned.',
  },
  reading: {
    imports: ['framework', 'scores', 'text'],
    typesOf: [],
    why: 'Finding scores on a sheet needs no plan and no document.',
  },
  planning: {
    imports: ['framework', 'scores', 'text'],
    typesOf: [],
    why: 'A plan follows from scores; how they were read or are drawn must not change it.',
  },
  documents: {
    imports: ['framework', 'scores', 'planning', 'text'],
    typesOf: [],
    why: 'A document is drawn from scores and register only, so it can be redrawn at any time.',
  },
};

/** One rule per layer; types may be taken from `typesOf` as well. */
const layerRules = Object.entries(LAYERS).flatMap(([layer, { imports, typesOf, why }]) => {
  const from = { path: `^src/${layer}/`, pathNot: TESTS };
  const allowed = (folders) => [...folders, layer].map((folder) => `^src/${folder}/`).concat(WORKBOOK_VALUES);
  const rules = [
    {
      name: `layer-${layer}`,
      comment: `${why} It imports ${[...imports, ...typesOf].join(', ') || 'no other layer'} and the plain workbook values.`,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: allowed([...imports, ...typesOf]) },
    },
  ];
  if (typesOf.length > 0) {
    rules.push({
      name: `layer-${layer}-types-only`,
      comment: `${why} Of ${typesOf.join(', ')} it takes types only.`,
      severity: 'error',
      from,
      to: { path: `^src/(${typesOf.join('|')})/`, dependencyTypesNot: ['type-only'] },
    });
  }
  return rules;
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'In a cycle no file can be understood, tested or moved without all the others.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is left over: use it or delete it.',
      severity: 'error',
      // Static pages name their scripts themselves.
      from: { orphan: true, pathNot: [TESTS, '\\.d\\.ts$', '^src/commands/pages/'] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'What cannot be found here will not be found by a fresh clone either.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment:
        'A package that package.json does not name is there by accident and may be gone after the next install.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'known-packages-in-the-product',
      comment: 'What goes into a bundle is shipped, weighed and licensed: none comes in unnoticed.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: {
        path: PACKAGES,
        pathNot: [XLSX_LIBRARIES, WORD_LIBRARY, OFFICE_LIBRARIES, REACT_LIBRARIES, `${PACKAGES}@types/`],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'Tests, helpers of tests and scripts are not shipped.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: [TESTS, '^test/', '^scripts/'] },
    },
    ...layerRules,
    {
      name: 'core-without-node',
      comment: 'The core also runs in Excel and in a browser, where Node modules do not exist.',
      severity: 'error',
      from: { path: [PURE_FOLDERS, WORKBOOK_VALUES], pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-without-packages',
      comment: 'The core decides nothing by a library of the screen, of Office or of a file format.',
      severity: 'error',
      from: { path: [PURE_FOLDERS, WORKBOOK_VALUES], pathNot: TESTS },
      to: { path: PACKAGES },
    },
    {
      name: 'workbook-values-rest-on-nothing',
      comment:
        'Cell grid and sheet document are the plain values between core and adapters; they belong to neither.',
      severity: 'error',
      from: { path: WORKBOOK_VALUES },
      to: { path: '^src/', pathNot: WORKBOOK_VALUES },
    },
    {
      name: 'xlsx-libraries-in-the-file-adapter-only',
      comment: 'One folder knows the libraries and their faults, so that either can be replaced there.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/workbook/file/', TESTS] },
      to: { path: XLSX_LIBRARIES },
    },
    {
      name: 'word-library-in-the-word-adapter-only',
      comment:
        'One folder knows the library, and whoever asks for a document of Word loads that folder when it is asked for.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/workbook/word/', TESTS] },
      to: { path: WORD_LIBRARY },
    },
    {
      name: 'office-in-the-excel-adapter-only',
      comment: 'Outside of Excel there is no Office; everything else must run without it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/workbook/excel/', '^src/commands/', PANE_START, TESTS] },
      to: { path: OFFICE_LIBRARIES },
    },
    {
      name: 'functions-without-packages',
      comment: 'Custom functions also run in a runtime that has neither Node nor a page.',
      severity: 'error',
      from: { path: '^src/functions/', pathNot: TESTS },
      to: { path: PACKAGES },
    },
    {
      name: 'functions-without-node',
      comment: 'Custom functions also run in a runtime that has neither Node nor a page.',
      severity: 'error',
      from: { path: '^src/functions/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'react-in-the-pane-only',
      comment: 'The screen is one of three ways in; the other two do not load it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/taskpane/', TESTS] },
      to: { path: REACT_LIBRARIES },
    },
    {
      name: 'pane-state-without-react',
      comment:
        'What the pane knows and does is tested without a screen: the screen draws it and nothing else.',
      severity: 'error',
      from: { path: '^src/taskpane/(state|host)/', pathNot: TESTS },
      to: { path: [REACT_LIBRARIES, '^src/taskpane/.*\\.tsx$'] },
    },
    {
      name: 'adapters-hold-no-rule',
      comment:
        'An adapter replays sheet documents and reads grids. It knows nothing of ITA and of who calls it.',
      severity: 'error',
      from: { path: '^src/workbook/', pathNot: TESTS },
      to: { path: '^src/', pathNot: '^src/workbook/' },
    },
    {
      name: 'adapters-apart',
      comment:
        'The Excel adapter must not drag file libraries into the pane, nor the file adapter Office into Node, and Word is loaded apart.',
      severity: 'error',
      from: { path: '^src/workbook/(excel|file|word)/', pathNot: TESTS },
      to: { path: '^src/workbook/(excel|file|word)/', pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'adapters-share-plain-code',
      comment:
        'What adapters share (names, addresses, limits, number formats) knows none of them, and no host.',
      severity: 'error',
      from: { path: ADAPTERS_SHARE, pathNot: TESTS },
      to: { pathNot: ADAPTERS_SHARE },
    },
    {
      name: 'excel-adapter-at-the-edge',
      comment: 'Only a way in that runs inside of Excel may load what talks to Excel; others know the port.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/workbook/excel/', '^src/commands/', PANE_START, TESTS] },
      to: { path: '^src/workbook/excel/' },
    },
    {
      name: 'excel-adapter-without-node',
      comment: 'The Excel adapter runs in the page of an add-in, where Node modules do not exist.',
      severity: 'error',
      from: { path: '^src/workbook/excel/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'use-cases-know-no-way-in',
      comment:
        'The same use case serves pane, ribbon and command line, so it imports the core and adapters only.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: TESTS },
      to: { path: '^src/', pathNot: [PURE_FOLDERS, '^src/app/', '^src/workbook/'] },
    },
    {
      name: 'use-cases-without-adapters',
      comment:
        'A use case takes grids and gives sheet documents, and whoever calls it brings the adapter: ' +
        'so the plan can be shown, tested and replayed anywhere. Of an adapter it knows the types.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: TESTS },
      to: { path: '^src/workbook/(excel|file|word)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'use-cases-without-hosts',
      comment: 'Use cases run wherever the core runs: what a host offers reaches them through an adapter.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ways-in-hold-no-rule',
      comment:
        'Pane, ribbon and command line call use cases: a rule of ITA written there would be written twice. Types are free.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|cli)/', pathNot: TESTS },
      to: { path: '^src/(framework|scores|reading|planning)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ways-in-draw-nothing',
      comment:
        'What a document shows is decided once, for all ways in, by the use case that draws it. A way in may know what kinds ' +
        'of sheets there are, and lay a drawn one on paper. Types are free.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|cli)/', pathNot: TESTS },
      to: {
        path: '^src/documents/',
        pathNot: '^src/documents/(kinds\\.ts$|paper/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'documents-apart',
      comment:
        'A document knows what another holds (the owners sheet counts in the register), never both each other: ' +
        'what several share stands beside them (issues: what an issue and a measure are judged by; tables: those of words and figures). All that are signed have the places to sign of the plan, a report its table, and the page for an executive quotes ' +
        'the analysis in words. Documents of text (words) say what the sheets say, so they ask those.',
      severity: 'error',
      from: { path: '^src/documents/([^/]+)/', pathNot: [TESTS, '^src/documents/words/'] },
      to: {
        path: '^src/documents/[^/]+/',
        pathNot: [
          '^src/documents/$1/',
          '^src/documents/(issues|paper|tables|text)/',
          '^src/documents/register/register-columns\\.ts$',
          '^src/documents/plan/(arrange|layouts|plan-document|plan-rows|signature)\\.ts$',
          '^src/documents/analysis/(content|content-types|continued|edited|sentences)\\.ts$',
        ],
      },
    },
    {
      name: 'ways-in-apart',
      comment:
        'No way in reaches into another: what they share is a use case or a text. ' +
        'Custom functions may be registered by the page whose runtime they share.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|cli|functions)/', pathNot: TESTS },
      to: { path: '^src/(taskpane|commands|cli|functions)/', pathNot: ['^src/$1/', FUNCTIONS_ENTRY] },
    },
    {
      name: 'functions-registered-at-start-only',
      comment: 'Registering is all that others do with custom functions, and it is done once.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/functions/', PANE_START, TESTS] },
      to: { path: FUNCTIONS_ENTRY },
    },
    {
      name: 'functions-stay-small',
      comment:
        'Custom functions also run in a runtime without a page and load with every workbook: ' +
        'framework, scores, text and the titles of the catalogue are all they need.',
      severity: 'error',
      from: { path: '^src/functions/', pathNot: TESTS },
      to: { path: '^src/', pathNot: ['^src/(framework|scores|text|functions)/', CATALOGUE_TITLES] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports that the compiler erases are dependencies too, marked type-only.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
