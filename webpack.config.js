const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join, resolve } = require('node:path');
const typescriptModules = require('tsx/cjs/api');
const webpack = require('webpack');
const { OfflinePage } = require('./scripts/offline-page');

const DIST = resolve(__dirname, 'dist');
const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Adds files as they are: a map of name in dist to path here. */
class CopyFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopyFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'CopyFiles', stage }, () => {
        for (const [name, path] of Object.entries(this.files)) {
          // As it is: start.js is ES5, which a minifier for today's engines would not keep.
          const info = { minimized: name.endsWith('.js') };
          compilation.emitAsset(name, new webpack.sources.RawSource(readFileSync(path)), info);
        }
      });
    });
  }
}

/**
 * Writes Fluent's colours and sizes as variables, light and dark. Fluent itself would compute them in the page and add
 * them as an inline style, which the policy of the page forbids; a style sheet is also there before the scripts are.
 */
class FluentTheme {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FluentTheme', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FluentTheme', stage }, () => {
        compilation.emitAsset(this.file, new webpack.sources.RawSource(fluentTheme()));
      });
    });
  }
}

function fluentTheme() {
  const { webLightTheme, webDarkTheme } = require('@fluentui/react-components');
  const light = Object.entries({ ...webLightTheme, ...FOR_THAI });
  const dark = Object.entries({ ...webDarkTheme, ...FOR_THAI }).filter(
    ([name, value]) => value !== webLightTheme[name] && value !== FOR_THAI[name],
  );
  const rule = (selector, scheme, theme) =>
    `${selector}{color-scheme:${scheme};${theme.map(([name, value]) => `--${name}:${value}`).join(';')}}`;
  return [
    rule(':root', 'light', light),
    `@media (prefers-color-scheme:dark){${rule(':root:not(.light)', 'dark', dark)}}`,
    rule(':root.dark', 'dark', dark),
  ].join('\n');
}

/** Styles of the first page and of the scores, in their order. */
const FIRST_STYLES = ['theme.css', 'taskpane.css', 'controls.css', 'scores.css'];

/** Styles of all that comes later (taskpane/parts/later-part), in their order. */
const LATER_STYLES = [
  'typed.css',
  'targets.css',
  'ladder.css',
  'analysis.css',
  'years.css',
  'measures.css',
  'follow-up.css',
  'province.css',
  'picture.css',
  'help.css',
  'paper.css',
];

/** Colours and sizes of Fluent, which the build writes; a sheet has those that it asks for, the last one what scripts ask for. */
const THEME = 'fluent.css';

const variablesAskedIn = (texts) =>
  new Set(
    texts.flatMap((text) => text.match(/var\(\s*--\w+/g) ?? []).map((use) => use.replace(/var\(\s*/, '')),
  );

/**
 * Joins style sheets, as each is a request, and leaves out the nine in ten of Fluent's variables that nothing asks for:
 * a map of a sheet to its parts, in the order in which the sheets are loaded.
 */
class StyleSheets {
  constructor(sheets) {
    this.sheets = Object.entries(sheets);
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StyleSheets', (compilation) => {
      // When scripts hold only what they use.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'StyleSheets', stage }, (assets) => {
        const textOf = (name) => assets[name].source().toString();
        const parts = [...new Set(this.sheets.flatMap(([, names]) => names))];
        const readers = Object.keys(assets).filter((name) => name.endsWith('.js'));
        const asked = variablesAskedIn([...parts, ...readers].map(textOf));
        const before = new Set();
        const joined = this.sheets.map(([sheet, names], index) => {
          const own = index === this.sheets.length - 1 ? asked : variablesAskedIn(names.map(textOf));
          const has = (part, variable) =>
            part === THEME ? own.has(variable) && !before.has(variable) : asked.has(variable);
          const text = names.map((part) =>
            textOf(part).replace(/(--\w+)\s*:[^;{}]*;?/g, (all, name) => (has(part, name) ? all : '')),
          );
          for (const variable of own) before.add(variable);
          return [sheet, text.join('\n')];
        });
        for (const part of parts) compilation.deleteAsset(part);
        for (const [sheet, text] of joined) compilation.emitAsset(sheet, new webpack.sources.RawSource(text));
      });
    });
  }
}

/** Fonts that have Thai letters, in the text size of the user, and lines high enough for the vowels above and below them. */
const FOR_THAI = {
  fontFamilyBase:
    "'Leelawadee UI','Segoe UI','Sukhumvit Set',Thonburi,'Noto Sans Thai',Sarabun,Garuda,sans-serif",
  fontSizeBase200: '0.93rem',
  fontSizeBase300: '1rem',
  fontSizeBase400: '1.15rem',
  lineHeightBase200: '1.45rem',
  lineHeightBase300: '1.55rem',
  lineHeightBase400: '1.8rem',
};

/** Writes the licences of the packages that went into a bundle beside it, as most of them require. */
class ThirdPartyLicences {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ThirdPartyLicences', (compilation) => {
      // Before modules are joined, while each still knows the file it came from.
      compilation.hooks.finishModules.tap('ThirdPartyLicences', (modules) => {
        const folders = [...modules].map(({ resource }) => PACKAGE_FOLDER.exec(resource ?? '')?.[1]);
        const used = [...new Set(folders.filter((folder) => folder !== undefined))].sort();
        if (used.length === 0) return;
        const text = used.map(licenceOf).join('\n\n\n') + '\n';
        compilation.emitAsset(this.file, new webpack.sources.RawSource(text));
      });
    });
  }
}

/** Packages that leave their licence out, and one of the same owner under the same licence that has it. */
const LICENCE_OF = { '@fluentui/react-icons': '@fluentui/react-components' };

function licenceOf(of) {
  const { name, version, license } = JSON.parse(readFileSync(join(of, 'package.json'), 'utf8'));
  const folder = LICENCE_OF[name] ? resolve(__dirname, 'node_modules', LICENCE_OF[name]) : of;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence file to ship`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

const fromSource = (file) => typescriptModules.require(resolve(__dirname, file), __dirname);

/** Leaves beside a bundle what it was built from, so that tests never start an old one: scripts/built-from.ts reads it. */
class BuiltFrom {
  constructor(file, mode) {
    this.file = file;
    this.mode = mode;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BuiltFrom', (compilation) => {
      // Before a module is read: what is saved during the build makes the bundle old.
      const { sourceDigest } = fromSource('scripts/source-digest.ts');
      const note = new webpack.sources.RawSource(`${sourceDigest()} ${this.mode}\n`);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'BuiltFrom', stage }, () => {
        compilation.emitAsset(this.file, note);
      });
    });
  }
}

/** Writes what tells Excel about the custom functions, in Thai and English, from the catalogue they are made of. */
class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage }, () => {
        const { FUNCTIONS } = fromSource('src/functions/catalogue/index.ts');
        const { functionsMetadata } = fromSource('src/functions/metadata.ts');
        for (const [name, language] of Object.entries({
          'functions.json': 'th',
          'functions.en.json': 'en',
        })) {
          const text = `${JSON.stringify(functionsMetadata(FUNCTIONS, language), null, 2)}\n`;
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}

const typescript = {
  test: /\.tsx?$/,
  // No module does anything but define, except the entries: what a part does not use need not come with it.
  sideEffects: false,
  loader: 'ts-loader',
  // "npm run build" checks the types before; each file can be translated alone (isolatedModules).
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** Files of a folder under the names that they have in dist. */
const filesOf = (folder, pattern = /./, prefix = '') =>
  Object.fromEntries(
    readdirSync(resolve(__dirname, folder))
      .filter((file) => pattern.test(file))
      .map((file) => [prefix + file, resolve(__dirname, folder, file)]),
  );

/** What the frame and what the steps look like. */
const stylesOfPane = () =>
  Object.assign(
    {},
    ...[
      '',
      '/scores',
      '/typed',
      '/analysis',
      '/years',
      '/measures',
      '/follow-up',
      '/province',
      '/picture',
      '/help',
    ].map((step) => filesOf(`src/taskpane${step}`, /\.css$/)),
  );

const common = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: { rules: [typescript] },
  // scripts/check-sizes.ts holds the budgets.
  performance: false,
});

const cli = (mode) => ({
  ...common(mode),
  name: 'cli',
  target: 'node20',
  entry: { ita: './src/cli/main.ts' },
  output: { path: DIST, filename: '[name].js', chunkFilename: 'ita-[name].js' },
  // __dirname is the folder of the bundle, where files copied beside it are found.
  node: { __dirname: false, __filename: false },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(
      /\/worker-entry$/,
      resolve(__dirname, 'src/cli/batch/worker-entry-bundle.ts'),
    ),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    new ThirdPartyLicences('THIRD-PARTY-LICENCES.txt'),
    new BuiltFrom('cli.built-from', mode),
  ],
  // A stable name, so that a build overwrites the chunks of the one before.
  optimization: { chunkIds: 'named' },
});

/** Certificates that "npx office-addin-dev-certs install" leaves; Excel takes them, as the machine trusts them. */
function trustedCertificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((file) => join(folder, file));
  return [ca, cert, key].every(existsSync) ? { ca, cert, key } : undefined;
}

/** Serves the page over https, as Office asks for; without a trusted certificate under one made here. */
const devServer = {
  server: { type: 'https', options: trustedCertificate() },
  host: 'localhost',
  // scripts/dev-server.ts and manifest.xml name the same port.
  port: Number(process.env.PORT ?? 3000),
  static: false,
  devMiddleware: { index: 'taskpane.html' },
  // Only what the page's Content-Security-Policy allows: reload when the code changes, no overlay with inline styles.
  hot: false,
  client: { overlay: false },
  // By this "npm stop" knows that the process it is about to stop is the one that "npm start" began.
  headers: { 'X-Ita-Planner-Server': process.env.ITA_PLANNER_SERVER ?? 'foreground' },
};

/** Addresses of manifest.xml, which "npm start" serves. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** Where the product will be served from: --env host=https://…, with or without a folder. */
function originOf({ host = `https://localhost:${devServer.port}` }) {
  const fault = (why) =>
    new Error(`--env host=${host}: ${why}, for example --env host=https://ita.example.go.th`);
  if (!URL.canParse(host)) throw fault('this is no address');
  const url = new URL(host);
  if (url.protocol !== 'https:') throw fault('Office takes add-ins from https only');
  if (url.search || url.hash || url.username) throw fault('only a host and a folder can be named');
  return url.href.replace(/\/+$/, '');
}

/** Adds manifest.xml with the addresses of the server that will hold the product. */
class Manifest {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    const path = resolve(__dirname, 'manifest.xml');
    compiler.hooks.thisCompilation.tap('Manifest', (compilation) => {
      compilation.fileDependencies.add(path);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Manifest', stage }, () => {
        const text = readFileSync(path, 'utf8').replaceAll(DEVELOPMENT_ORIGIN, this.origin);
        compilation.emitAsset('manifest.xml', new webpack.sources.RawSource(text));
      });
    });
  }
}

/** The page needs no sentence of the command line. */
const withoutCommandLine = () =>
  new webpack.NormalModuleReplacementPlugin(
    /\/text\/cli-(?:th|en)$|^\.\/cli-(?:th|en)$/,
    resolve(__dirname, 'src/text/cli-none.ts'),
  );

/** English sentences come to the page when somebody reads English. */
const englishLater = () =>
  new webpack.NormalModuleReplacementPlugin(/^\.\/english$/, resolve(__dirname, 'src/text/english-later.ts'));

/** Those about scores come with what reads scores. */
const scoresSentencesLater = () =>
  new webpack.NormalModuleReplacementPlugin(
    /^\.\/scores-sentences$/,
    resolve(__dirname, 'src/text/scores-later.ts'),
  );

/** So do the sentences of a step with the step. */
const stepsLater = () =>
  new webpack.NormalModuleReplacementPlugin(/^\.\/steps$/, resolve(__dirname, 'src/text/steps-later.ts'));

/** The page that is the browser product; everything it needs stands in dist, so any web server can serve it. */
const page = (mode, env) => ({
  ...common(mode),
  name: 'page',
  devServer,
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/start.tsx', commands: './src/commands/start.ts' },
  output: { path: DIST, filename: '[name].js', chunkFilename: 'taskpane-[name].js' },
  plugins: [
    new Manifest(originOf(env)),
    new FluentTheme(THEME),
    withoutCommandLine(),
    englishLater(),
    scoresSentencesLater(),
    stepsLater(),
    new CopyFiles({
      ...filesOf('src/taskpane', /\.html$/),
      ...stylesOfPane(),
      ...filesOf('src/commands/pages'),
      ...filesOf('assets', undefined, 'assets/'),
    }),
    // The notice to Internet Explorer stands in the page on a server only.
    new StyleSheets({
      'pane.css': [THEME, ...FIRST_STYLES, 'start.css'],
      'steps.css': [THEME, ...LATER_STYLES],
    }),
    new ThirdPartyLicences('THIRD-PARTY-LICENCES-PAGE.txt'),
  ],
  // One file per step of the work: the page, reading a workbook, writing one.
  optimization: {
    chunkIds: 'named',
    splitChunks: {
      // Controls and measures that several later steps use, once for all of them; the first step stands without.
      cacheGroups: {
        default: false,
        defaultVendors: false,
        fluent: {
          test: /[\\/](?:@fluentui|@griffel|stylis|tabster|keyborg)[\\/]|[\\/]theme[\\/](?:fluent-root|style-sheets)\.tsx?$/,
          name: 'fluent',
          enforce: true,
        },
        catalogue: {
          test: /[\\/]src[\\/]planning[\\/]catalogue[\\/]/,
          name: 'catalogue',
          minChunks: 2,
          enforce: true,
        },
      },
    },
  },
});

/** The browser product as one file that is opened from a disk: nothing can be loaded there, so nothing is left to load. */
const offline = (mode) => ({
  ...common(mode),
  name: 'offline',
  devtool: false,
  target: ['web', 'es2022'],
  entry: { offline: './src/taskpane/offline/start.ts' },
  output: { path: DIST, filename: '[name].js' },
  // What is loaded later elsewhere is in the same bundle here, but starts no earlier.
  module: { rules: [typescript], parser: { javascript: { dynamicImportMode: 'eager' } } },
  plugins: [
    new FluentTheme(THEME),
    withoutCommandLine(),
    new webpack.NormalModuleReplacementPlugin(
      /^\.\/start-worker$/,
      resolve(__dirname, 'src/taskpane/offline/start-worker.ts'),
    ),
    new webpack.NormalModuleReplacementPlugin(
      /^\.\/later-styles$/,
      resolve(__dirname, 'src/taskpane/offline/later-styles.ts'),
    ),
    new CopyFiles({ ...stylesOfPane(), ...filesOf('src/taskpane/offline', /\.css$/) }),
    new ThirdPartyLicences('licences.txt'),
    new StyleSheets({ 'pane.css': [THEME, ...FIRST_STYLES, ...LATER_STYLES, 'offline.css'] }),
    new OfflinePage('offline.html'),
  ],
  optimization: { splitChunks: false },
});

/**
 * The custom functions alone, for runtimes without a page: engines that Office brings along, some of them years old,
 * hence the older language. Modules of which nothing is used are left out: texts and examples serve the metadata only.
 */
const functions = (mode) => ({
  ...common(mode),
  name: 'functions',
  target: ['web', 'es2020'],
  entry: { functions: './src/functions/start.ts' },
  output: { path: DIST, filename: '[name].js' },
  module: {
    rules: [
      {
        ...typescript,
        sideEffects: false,
        options: {
          ...typescript.options,
          instance: 'functions',
          compilerOptions: { ...typescript.options.compilerOptions, target: 'es2020' },
        },
      },
    ],
  },
  plugins: [
    new FunctionsMetadata(),
    new ThirdPartyLicences('THIRD-PARTY-LICENCES-FUNCTIONS.txt'),
    new BuiltFrom('functions.built-from', mode),
  ],
});

module.exports = (env, { mode = 'production' }) => [
  cli(mode),
  page(mode, env),
  offline(mode),
  functions(mode),
];
