/** manifest.xml, and that each rule refuses a manifest that breaks it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judge, PROJECT_SURROUNDINGS } from '../scripts/validate-manifest';
import type { Surroundings } from '../scripts/validate-helpers';
import { RULES } from '../scripts/validate-rules';

const PATH = join(__dirname, '..', 'manifest.xml');
const MANIFEST = readFileSync(PATH, 'utf8');

const faultsOf = (source: string, surroundings: Surroundings = PROJECT_SURROUNDINGS) =>
  judge(source, surroundings).filter(({ faults }) => faults.length > 0);

/** The manifest with one piece replaced; fails when the piece is not there. */
function changed(piece: string | RegExp, by: string): string {
  const result = MANIFEST.replace(piece, by);
  if (result === MANIFEST) throw new Error(`not in the manifest: ${String(piece)}`);
  return result;
}

/** "npm run validate" with one file: exit code and what it printed. */
function validate(path: string): { code: number | null; text: string } {
  const loader = pathToFileURL(require.resolve('tsx')).href;
  const script = join(__dirname, '..', 'scripts', 'validate.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', loader, script, path], {
    encoding: 'utf8',
  });
  return { code: status, text: stdout + stderr };
}

test('the manifest of this project keeps every rule', () => {
  expect(faultsOf(MANIFEST)).toEqual([]);
});

const DEFAULT_SETTINGS = /\s*<DefaultSettings>[^]*<\/DefaultSettings>/;
const RUNTIMES = /<Runtimes>[^]*<\/Runtimes>/;
const RUNTIMES_TEXT = RUNTIMES.exec(MANIFEST)?.[0] ?? '';
const RIBBON_ICON = 'id="Icon.80" DefaultValue="https:';
const ENGLISH_FUNCTIONS = 'https://localhost:3000/functions.en.json';
const ICON = 'https://localhost:3000/assets/icon-32.png';

/** What is broken, the rule that must say so, a part of what it says, and the manifest. */
const BROKEN: readonly (readonly [what: string, rule: string, says: string, source: string])[] = [
  ['an element that is not closed', 'xml', 'Unexpected close tag', changed('</Hosts>', '')],
  ['two roots', 'xml', 'second root', `${MANIFEST}<OfficeApp/>`],
  ['an empty file', 'xml', 'line 1', ''],
  [
    'a bare ampersand',
    'xml',
    'line 14: Invalid character in entity',
    changed('<ProviderName>', '<ProviderName>A & B'),
  ],
  [
    'an entity that is not declared',
    'xml',
    'line 14: Invalid character entity',
    changed('<ProviderName>', '<ProviderName>&office;'),
  ],
  ['another root', 'root', 'OfficeAddin', MANIFEST.replaceAll('OfficeApp', 'OfficeAddin')],
  ['another namespace', 'root', 'namespace', changed('appforoffice/1.1', 'appforoffice/2.0')],
  ['a mail add-in', 'root', 'TaskPaneApp', changed('"TaskPaneApp"', '"MailApp"')],
  ['no support address', 'order', 'SupportUrl is missing', changed(/\s*<SupportUrl[^>]*>/, '')],
  [
    'settings after permissions',
    'order',
    'DefaultSettings must stand before Permissions',
    changed(DEFAULT_SETTINGS, '').replace(
      '</Permissions>',
      `</Permissions>${DEFAULT_SETTINGS.exec(MANIFEST)?.[0] ?? ''}`,
    ),
  ],
  [
    'two versions',
    'order',
    'Version stands twice',
    changed('</Version>', '</Version><Version>1.0.1.0</Version>'),
  ],
  [
    'an element of another kind',
    'order',
    'FormSettings',
    changed('<Permissions>', '<FormSettings/><Permissions>'),
  ],
  ['an id that is no GUID', 'id', 'no GUID', changed(/<Id>[^<]*/, '<Id>ita-planner')],
  [
    'an empty GUID',
    'id',
    'no GUID',
    changed(/<Id>[^<]*/, `<Id>${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`),
  ],
  ['a version of three numbers', 'version', '1.0.1 instead', changed(/<Version>[^<]*/, '<Version>1.0.1')],
  ['a version that nobody raised', 'version', 'instead', changed(/<Version>[^<]*/, '<Version>1.0.0.9')],
  ['another default locale', 'locales', 'en-US', changed('>th-TH<', '>en-US<')],
  ['a name in one language', 'locales', 'DisplayName', changed(/<Override[^>]*Value="ITA Planner" \/>/, '')],
  [
    'a description in one language',
    'locales',
    'Description',
    changed(/<Override[^>]*Value="Reads[^>]*>/, ''),
  ],
  ['a name without text', 'texts', 'no text', changed('DefaultValue="แผนมาตรการ ITA"', 'DefaultValue=""')],
  ['a long name', 'texts', '126', changed('Value="ITA Planner"', `Value="${'A'.repeat(126)}"`)],
  ['a long description', 'texts', '251', changed(/Value="Reads[^"]*"/, `Value="${'A'.repeat(251)}"`)],
  ['http', 'addresses', 'no https', changed(ICON, ICON.replace('https', 'http'))],
  ['an address without a host', 'addresses', 'no https', changed(ICON, 'assets/icon-32.png')],
  ['two origins', 'addresses', 'several origins', changed(ICON, ICON.replace('3000', '3001'))],
  ['a page that is not served', 'pages', 'nothing is served', changed(/taskpane\.html/, 'nothing.html')],
  ['an icon that is not served', 'pages', 'nothing is served', changed('icon-64', 'icon-65')],
  ['an icon of another size', 'icons', '16 × 16 pixels, not 32 × 32', changed('icon-32', 'icon-16')],
  ['an icon that is no PNG', 'icons', 'no PNG', changed('icon-64.png', 'icon.svg')],
  ['another host', 'host', 'Workbook', changed('"Workbook"', '"Document"')],
  ['two hosts', 'host', 'Workbook', changed('<Host ', '<Host Name="Document" /><Host ')],
  ['no page', 'settings', 'SourceLocation', changed(/<SourceLocation[^>]*>/, '')],
  ['too little permission', 'permissions', 'ReadDocument', changed('>ReadWriteDocument<', '>ReadDocument<')],
  [
    'requirements that hide the add-in',
    'requirements',
    'hides',
    changed('</Hosts>', '</Hosts><Requirements><Sets><Set Name="SharedRuntime"/></Sets></Requirements>'),
  ],
  [
    'no ribbon',
    'order',
    'VersionOverrides is missing',
    changed(/<VersionOverrides[^]*<\/VersionOverrides>/, ''),
  ],
  [
    'overrides of another version',
    'structure',
    'not of VersionOverridesV1_0',
    changed('VersionOverridesV1_0', 'VersionOverridesV1_1'),
  ],
  [
    'overrides of mail',
    'structure',
    'another namespace',
    changed('taskpaneappversionoverrides', 'mailappversionoverrides'),
  ],
  [
    'a runtime behind the form factors',
    'structure',
    'Runtimes must stand before',
    changed(RUNTIMES, '').replace('</AllFormFactors>', `</AllFormFactors>${RUNTIMES_TEXT}`),
  ],
  ['a button without a tip', 'structure', 'Supertip is missing', changed(/<Supertip>[^]*?<\/Supertip>/, '')],
  [
    'a menu with an action',
    'structure',
    'Action does not belong here',
    changed('<Items>', '<Action /><Items>'),
  ],
  ['a short-lived runtime', 'runtime', 'not long', changed('lifetime="long"', 'lifetime="short"')],
  ['no shared runtime', 'runtime', '0 Runtime', changed(/<Runtime [^>]*>/, '')],
  [
    'ribbon functions on a page of their own',
    'runtime',
    'FunctionFile names another page',
    changed('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"'),
  ],
  [
    'custom functions on a page of their own',
    'runtime',
    'SourceLocation names another page',
    changed(/(<Page>\s*<SourceLocation resid=")[^"]*/, '$1Help.Url'),
  ],
  [
    'a pane on a page of its own',
    'runtime',
    'SourceLocation names another page',
    changed(/(<TaskpaneId>[^]*?<SourceLocation resid=")[^"]*/, '$1Help.Url'),
  ],
  [
    'a label that is not declared',
    'resids',
    'MakePlan.Tag, which is not declared',
    changed('<Label resid="MakePlan.Label"', '<Label resid="MakePlan.Tag"'),
  ],
  [
    'a long text as a label',
    'resids',
    'Label names MakePlan.Tip',
    changed('<Label resid="MakePlan.Label"', '<Label resid="MakePlan.Tip"'),
  ],
  [
    'a text that nothing uses',
    'resids',
    'nothing uses Lost',
    changed('<bt:LongStrings>', '<bt:LongStrings><bt:String id="Lost" DefaultValue="ก" />'),
  ],
  ['a long id', 'resids', 'too long', MANIFEST.replaceAll('MakePlan.Label', `MakePlan.${'x'.repeat(24)}`)],
  [
    'an id declared twice',
    'resids',
    'Icon.16 is declared twice',
    changed('id="Icon.20" DefaultValue', 'id="Icon.16" DefaultValue'),
  ],
  [
    'two controls of one id',
    'ids',
    'stands twice',
    changed('id="ItaPlanner.Analyse"', 'id="ItaPlanner.MakePlan"'),
  ],
  ['a control without an id', 'ids', 'no id', changed(' id="ItaPlanner.Analyse"', '')],
  ['a function that there is not', 'functions', 'no function makeTea', changed('>makePlan<', '>makeTea<')],
  ['a function without a button', 'functions', 'no button calls analyse', changed('>analyse<', '>makePlan<')],
  ['two buttons of one job', 'functions', 'two buttons call makePlan', changed('>analyse<', '>makePlan<')],
  [
    'a label in one language',
    'ribbon-texts',
    'MakePlan.Label has no override',
    changed(/(<bt:String id="MakePlan.Label"[^>]*>)\s*<bt:Override[^>]*>/, '$1'),
  ],
  [
    'an empty tip',
    'ribbon-texts',
    'Analyse.Tip has 0',
    changed(/(id="Analyse.Tip" DefaultValue=)"[^"]*"/, '$1""'),
  ],
  [
    'a long label',
    'ribbon-texts',
    'Analyse.Label has 126',
    changed(/(id="Analyse.Label" DefaultValue=)"[^"]*"/, `$1"${'ก'.repeat(126)}"`),
  ],
  [
    'a long tip in English',
    'ribbon-texts',
    'Analyse.Tip has 251',
    changed(/(String id="Analyse.Tip"[^]*?Override[^>]*Value=")[^"]*(" \/>)/, `$1${'a'.repeat(251)}$2`),
  ],
  [
    'an icon without 80 pixels',
    'ribbon-icons',
    'no icon of 80 pixels',
    changed('<bt:Image size="80" resid="Icon.80" />', ''),
  ],
  [
    'a ribbon icon of another size',
    'ribbon-icons',
    'icon-16.png is 16 × 16 pixels, not 32 × 32',
    changed('size="32" resid="Icon.32"', 'size="32" resid="Icon.16"'),
  ],
  [
    'another namespace in one language',
    'namespace',
    'another namespace',
    changed(/(id="Functions.Namespace"[^]*?Value=")ITA/, '$1ITAEN'),
  ],
  [
    'a ribbon icon by http',
    'addresses',
    'no https',
    changed(RIBBON_ICON, RIBBON_ICON.replace('https', 'http')),
  ],
  [
    'English functions elsewhere',
    'addresses',
    'several origins',
    changed(ENGLISH_FUNCTIONS, 'https://example.org/f.json'),
  ],
];

test.each(BROKEN)('%s is refused', (_, rule, says, source) => {
  const broken = faultsOf(source);
  expect(broken.map((verdict) => verdict.rule)).toContain(rule);
  expect(broken.flatMap(({ faults }) => faults).join('\n')).toContain(says);
});

test('every rule refuses something above', () => {
  const tried = new Set(BROKEN.map(([, rule]) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

test('two faults that break the same rule are told both', () => {
  const [broken] = faultsOf(MANIFEST.replace('>makePlan<', '>makeTea<')).filter(
    ({ rule }) => rule === 'functions',
  );
  expect(broken?.faults).toEqual([
    expect.stringMatching(/^line \d+: there is no function makeTea$/),
    expect.stringMatching(/: no button calls makePlan$/),
  ]);
});

test('the sizes of all icon files are checked, and that none is missing', () => {
  const served = (path: string): Uint8Array | null =>
    path.endsWith('icon-96.png')
      ? null
      : PROJECT_SURROUNDINGS.served(path.endsWith('icon-20.png') ? 'assets/icon-24.png' : path);
  const broken = faultsOf(MANIFEST, { ...PROJECT_SURROUNDINGS, served });
  expect(broken.map(({ rule }) => rule)).toEqual(['icons', 'ribbon-icons']);
  expect(broken[0]?.faults).toEqual([
    'assets/icon-20.png is 24 × 24 pixels, not 20 × 20',
    'there is no file assets/icon-96.png',
  ]);
});

test('a release without a raised version is refused', () => {
  const released = { ...PROJECT_SURROUNDINGS, packageVersion: '0.2.0' };
  expect(faultsOf(MANIFEST, released).map(({ rule }) => rule)).toEqual(['version']);
});

describe('npm run validate', () => {
  test('accepts the manifest, also by Microsoft’s parser', () => {
    const { code, text } = validate(PATH);
    expect(code).toBe(0);
    expect(text).toMatch(/^ok +office: /m);
    expect(text).not.toContain('FAULT');
  });

  test('says what is broken, and where, and fails', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-manifest-'));
    const path = join(folder, 'manifest.xml');
    writeFileSync(path, changed(/<Id>[^<]*<\/Id>/, ''));
    const { code, text } = validate(path);
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(text).toMatch(/^FAULT +order: /m);
    expect(text).toMatch(/^FAULT +office: /m);
    expect(text).toMatch(/line \d+: Id is missing/);
  });
});
