/** manifest.xml, and that each rule refuses a manifest that breaks it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judge, PROJECT_SURROUNDINGS } from '../scripts/validate-manifest';
import { RULES, type Surroundings } from '../scripts/validate-rules';

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
const ICON = 'https://localhost:3000/assets/icon-32.png';

/** What is broken, the rule that must say so, a part of what it says, and the manifest. */
const BROKEN: readonly (readonly [what: string, rule: string, says: string, source: string])[] = [
  ['an element that is not closed', 'xml', 'line 2', changed('</Hosts>', '')],
  ['two roots', 'xml', 'second root', `${MANIFEST}<OfficeApp/>`],
  ['an empty file', 'xml', 'line 1', ''],
  [
    'a bare ampersand',
    'xml',
    'line 9: Invalid character in entity',
    changed('<ProviderName>', '<ProviderName>A & B'),
  ],
  [
    'an entity that is not declared',
    'xml',
    'line 9: Invalid character entity',
    changed('<ProviderName>', '<ProviderName>&office;'),
  ],
  ['another root', 'root', 'Office', MANIFEST.replaceAll('OfficeApp', 'OfficeAddin')],
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
  ['a page that is not served', 'pages', 'nothing is served', changed(/taskpane\.html/, 'help.html')],
  ['an icon that is not served', 'pages', 'nothing is served', changed('icon-64', 'icon-65')],
  ['an icon of another size', 'icons', '16 × 16 pixels, not 32 × 32', changed('icon-32', 'icon-16')],
  ['an icon that is no PNG', 'icons', 'no PNG', changed('icon-64.png', 'icon.svg')],
  ['another host', 'host', 'Workbook', changed('"Workbook"', '"Document"')],
  ['two hosts', 'host', 'Workbook', changed('<Host ', '<Host Name="Document" /><Host ')],
  ['no page', 'settings', 'SourceLocation', changed(/<SourceLocation[^>]*>/, '')],
  ['a permission that there is not', 'permissions', 'Everything', changed('>Restricted<', '>Everything<')],
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

test('the sizes of all icon files are checked, and that none is missing', () => {
  const served = (path: string): Uint8Array | null =>
    path.endsWith('icon-96.png')
      ? null
      : PROJECT_SURROUNDINGS.served(path.endsWith('icon-20.png') ? 'assets/icon-24.png' : path);
  expect(faultsOf(MANIFEST, { ...PROJECT_SURROUNDINGS, served })).toMatchObject([
    {
      rule: 'icons',
      faults: ['assets/icon-20.png is 24 × 24 pixels, not 20 × 20', 'there is no file assets/icon-96.png'],
    },
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
    expect(text).toContain('line 3: Id is missing');
  });
});
