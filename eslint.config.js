const js = require('@eslint/js');
const prettier = require('eslint-config-prettier/flat');
const tseslint = require('typescript-eslint');

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts', 'test/**/*.tsx'];

/** The core: what it computes may depend on its arguments only. Kept equal to PURE in .dependency-cruiser.cjs. */
const PURE = ['framework', 'scores', 'reading', 'planning', 'documents', 'text'];

const OFFICE_ONLY_THERE =
  'Only src/workbook/excel, src/commands and the start-up of the pane may talk to Office.';
const OFFICE_GLOBALS = ['Office', 'OfficeExtension', 'OfficeRuntime', 'Excel'].map((name) => ({
  name,
  message: OFFICE_ONLY_THERE,
}));
const NO_OFFICE_TYPES = {
  selector: 'TSQualifiedName[left.name=/^(Office|OfficeExtension|OfficeRuntime|Excel)$/]',
  message: OFFICE_ONLY_THERE,
};

/** The host's globals need no import, so dependency-cruiser cannot see them. */
const HOST_GLOBALS = [
  'Buffer',
  'DOMParser',
  'HTMLElement',
  'XMLHttpRequest',
  'document',
  'fetch',
  'global',
  'globalThis',
  'localStorage',
  'location',
  'navigator',
  'process',
  'self',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
].map((name) => ({
  name,
  message: 'The core runs in Node, browsers and Office alike: pass the value in instead.',
}));

/** The last Chrome and Edge for Windows 7 and 8, which offices still use, are of version 109 and lack these. */
const NOT_IN_CHROME_109 = ['toSorted', 'toReversed', 'toSpliced', 'with', 'groupBy', 'withResolvers'].map(
  (property) => ({ property, message: 'Chrome 109 lacks it: copy the array and change the copy.' }),
);

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export: it has one name everywhere it is used.',
};

/** A plan made twice from the same sheet must be the same plan. */
const NO_CLOCK_NO_CHANCE = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Take today as an argument.'],
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Take today as an argument.'],
  ['CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'The core is deterministic.'],
].map(([selector, message]) => ({ selector, message }));

/**
 * Sentences stand in src/text. Thai words stand elsewhere where they are data: what ITA is called (framework), what is read
 * from sheets and typed by people (reading, scores, agency-place), what measures and units are (planning), what custom
 * functions are and explain (functions), and a sheet as a person would have typed it (sample-workbook).
 */
const THAI_STANDS_IN = [
  'src/text/**',
  'src/framework/**',
  'src/scores/**',
  'src/reading/**',
  'src/app/agency-place.ts',
  'src/app/sample-workbook.ts',
  'src/planning/catalogue/**',
  'src/planning/disclosure/**',
  'src/planning/checklist/is-checklist.ts',
  'src/planning/checklist/read-checklist.ts',
  'src/planning/catalogue-titles.ts',
  'src/planning/agency-name.ts',
  'src/planning/posts.ts',
  'src/planning/units.ts',
  'src/functions/**',
];
const THAI_LETTER = /[\u0E01-\u0E2E\u0E30-\u0E45]/;

/** Rules of this house that no setting of another rule can say. */
const HOUSE = {
  rules: {
    'thai-in-text': {
      meta: { messages: { elsewhere: 'Sentences and names in Thai stand in src/text.' } },
      create(context) {
        const check = (node, text) => {
          if (typeof text === 'string' && THAI_LETTER.test(text))
            context.report({ node, messageId: 'elsewhere' });
        };
        return {
          Literal: (node) => check(node, node.value),
          TemplateElement: (node) => check(node, node.value.cooked),
          JSXText: (node) => check(node, node.value),
        };
      },
    },
  },
};

module.exports = tseslint.config(
  { ignores: ['dist/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number reads well in a template; an object or a null does not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A loop that ends by break or return says so in its head.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Thai is read code point by code point here: [...text] is what we want.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      // A default that covers the remaining members is a decision; a forgotten member is a fault.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'default-case-last': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 4],
      // Thai vowels and tone marks stand in character classes as escapes, where a reader can tell them apart.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      // Text from old files is searched for control characters on purpose.
      'no-control-regex': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      'object-shorthand': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_OFFICE_TYPES],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: TESTS,
    rules: { 'no-restricted-properties': ['error', ...NOT_IN_CHROME_109] },
  },
  {
    files: ['src/workbook/excel/**', 'src/commands/**', 'src/taskpane/start.ts', 'src/taskpane/start.tsx'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: [...TESTS, ...THAI_STANDS_IN],
    plugins: { house: HOUSE },
    rules: { 'house/thai-in-text': 'error' },
  },
  {
    // Custom functions run without a page as well, and only when their arguments change.
    files: [...PURE, 'functions'].map((folder) => `src/${folder}/**/*.ts`),
    ignores: TESTS,
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...HOST_GLOBALS],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_OFFICE_TYPES, ...NO_CLOCK_NO_CHANCE],
    },
  },
  {
    // What these print is their product.
    files: ['src/cli/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: TESTS,
    rules: {
      // A missing value fails the test just as well as a check for it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Doubles of asynchronous ports often have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Holds calls that the compiler is to refuse.
    files: ['test/nominal-types.test.ts'],
    rules: { '@typescript-eslint/ban-ts-comment': 'off' },
  },
  {
    // Static pages, which Internet Explorer must be able to read.
    files: ['src/commands/pages/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          'CustomFunctions',
          'Office',
          'agaveHost',
          'atob',
          'document',
          'location',
          'navigator',
          'sessionStorage',
          'setTimeout',
          'window',
          // Asked for, not relied on.
          'Intl',
          'Promise',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['*.js', '*.cjs', 'scripts/**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        URL: 'readonly',
        __dirname: 'readonly',
        module: 'writable',
        process: 'readonly',
        require: 'readonly',
      },
    },
  },
  prettier,
);
