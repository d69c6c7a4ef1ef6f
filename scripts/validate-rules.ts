import { OVERRIDES_RULES } from './validate-overrides';
import { at, child, children, childrenOrder, iconFault, pathOf, type Rule } from './validate-helpers';
import { everyElement, type XmlElement } from './validate-xml';

const NAMESPACE = 'http://schemas.microsoft.com/office/appforoffice/1.1';

/** Children of a task pane add-in in the order of Microsoft's schema; the second value says whether it must be there. */
const CHILDREN: readonly (readonly [name: string, required: boolean])[] = [
  ['Id', true],
  ['AlternateId', false],
  ['Version', true],
  ['ProviderName', true],
  ['DefaultLocale', true],
  ['DisplayName', true],
  ['Description', true],
  ['IconUrl', true],
  ['HighResolutionIconUrl', true],
  ['SupportUrl', true],
  ['AppDomains', false],
  ['Hosts', true],
  ['Requirements', false],
  ['DefaultSettings', true],
  ['Permissions', true],
  ['VersionOverrides', true],
];

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Less would refuse Excel's own interface or the settings that are kept with the workbook. */
const PERMISSION = 'ReadWriteDocument';

/** Texts that people see, with the longest that Office takes. */
const TEXTS: readonly (readonly [name: string, longest: number])[] = [
  ['DisplayName', 125],
  ['Description', 250],
];
const DEFAULT_LOCALE = 'th-TH';
const OTHER_LOCALES = ['en-US', 'en-GB'];

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];

/** Pixels of the two icons that Office shows in its lists. */
const LIST_ICONS: readonly (readonly [name: string, pixels: number])[] = [
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
];
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];

/** A fault of one child, when it is there; that it must be there is a rule of its own. */
const ofChild = (root: XmlElement, name: string, fault: (element: XmlElement) => string | null): string[] => {
  const element = child(root, name);
  const text = element && fault(element);
  return element && text ? [at(element, text)] : [];
};

function addressesOf(root: XmlElement): { element: XmlElement; address: string }[] {
  return everyElement(root)
    .filter(({ name, attributes }) => ADDRESSES.includes(name) && attributes.resid === undefined)
    .flatMap((element) =>
      [element, ...element.children].map((holder) => ({
        element: holder,
        address: holder.attributes.DefaultValue ?? holder.attributes.Value ?? '',
      })),
    );
}

const urlOf = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

const root: Rule = {
  id: 'root',
  says: `the root is OfficeApp in ${NAMESPACE} with xsi:type TaskPaneApp`,
  faults: (element) => {
    const faults: string[] = [];
    if (element.name !== 'OfficeApp') faults.push(at(element, `the root is ${element.name}`));
    if (element.attributes.xmlns !== NAMESPACE) faults.push(at(element, 'another namespace'));
    if (element.attributes['xsi:type'] !== 'TaskPaneApp') faults.push(at(element, 'not a TaskPaneApp'));
    return faults;
  },
};

const order: Rule = {
  id: 'order',
  says: 'required elements are there, each once, in the order of the schema (Office refuses another order)',
  faults: (element) => childrenOrder(element, CHILDREN),
};

const id: Rule = {
  id: 'id',
  says: 'Id is a GUID',
  faults: (element) =>
    ofChild(element, 'Id', ({ text }) => (GUID.test(text) ? null : `“${text}” is no GUID`)),
};

const version: Rule = {
  id: 'version',
  says: 'Version is "1." and the version of package.json: four numbers (Excel on the web asks for them), at least 1.0 (Microsoft refuses less), raised with every release',
  faults: (element, { packageVersion }) =>
    ofChild(element, 'Version', ({ text }) =>
      text === `1.${packageVersion}` ? null : `${text} instead of 1.${packageVersion}`,
    ),
};

const locales: Rule = {
  id: 'locales',
  says: `the default locale is ${DEFAULT_LOCALE}, and every text has its override for ${OTHER_LOCALES.join(', ')}`,
  faults: (element) => [
    ...ofChild(element, 'DefaultLocale', ({ text }) => (text === DEFAULT_LOCALE ? null : `it is ${text}`)),
    ...TEXTS.flatMap(([name]) =>
      OTHER_LOCALES.flatMap((locale) =>
        ofChild(element, name, ({ children: overrides }) =>
          overrides.some(({ attributes }) => attributes.Locale === locale)
            ? null
            : `${name} has no override for ${locale}`,
        ),
      ),
    ),
  ],
};

const texts: Rule = {
  id: 'texts',
  says: 'every text is there and not longer than Office takes (name 125, description 250 characters)',
  faults: (element) =>
    TEXTS.flatMap(([name, longest]) =>
      children(element, name)
        .flatMap((text) => [text, ...text.children])
        .flatMap((holder) => {
          const { length } = holder.attributes.DefaultValue ?? holder.attributes.Value ?? '';
          if (length === 0) return [at(holder, `${name} has no text`)];
          return length > longest ? [at(holder, `${name} has ${length} characters, at most ${longest}`)] : [];
        }),
    ),
};

const addresses: Rule = {
  id: 'addresses',
  says: 'every address is https and on one origin',
  faults: (element) => {
    const all = addressesOf(element);
    const insecure = all.filter(({ address }) => urlOf(address)?.protocol !== 'https:');
    const origins = [...new Set(all.flatMap(({ address }) => urlOf(address)?.origin ?? []))];
    return [
      ...insecure.map(({ element: holder, address }) => at(holder, `“${address}” is no https address`)),
      ...(origins.length > 1 ? [at(element, `several origins: ${origins.join(', ')}`)] : []),
    ];
  },
};

const pages: Rule = {
  id: 'pages',
  says: 'every page and icon that is named is served',
  faults: (element, { served }) =>
    addressesOf(element)
      .filter(({ address }) => urlOf(address) !== null && served(pathOf(address)) === null)
      .map(({ element: holder, address }) => at(holder, `nothing is served at ${address}`)),
};

const icons: Rule = {
  id: 'icons',
  says: `the icons of the lists have 32 and 64 pixels, and there is one of each size (${ICON_SIZES.join(', ')})`,
  faults: (element, surroundings) => [
    ...LIST_ICONS.flatMap(([name, pixels]) =>
      ofChild(element, name, ({ attributes }) =>
        iconFault(pathOf(attributes.DefaultValue ?? ''), pixels, surroundings),
      ),
    ),
    ...ICON_SIZES.flatMap((pixels) => iconFault(`assets/icon-${pixels}.png`, pixels, surroundings) ?? []),
  ],
};

const host: Rule = {
  id: 'host',
  says: 'the one host is Excel (Workbook)',
  faults: (element) =>
    ofChild(element, 'Hosts', ({ children: hosts }) =>
      hosts.length === 1 && hosts[0]?.attributes.Name === 'Workbook' ? null : 'another host than Workbook',
    ),
};

const settings: Rule = {
  id: 'settings',
  says: 'DefaultSettings names the page',
  faults: (element) =>
    ofChild(element, 'DefaultSettings', (holder) =>
      child(holder, 'SourceLocation')?.attributes.DefaultValue ? null : 'no SourceLocation',
    ),
};

const permissions: Rule = {
  id: 'permissions',
  says: `Permissions is ${PERMISSION}: sheets are read and made`,
  faults: (element) =>
    ofChild(element, 'Permissions', ({ text }) => (text === PERMISSION ? null : `“${text}” instead`)),
};

const requirements: Rule = {
  id: 'requirements',
  says: 'no Requirements element hides the add-in from an Excel that can do a part of the jobs',
  faults: (element) =>
    everyElement(element)
      .filter(({ name }) => name === 'Requirements')
      .map((found) => at(found, 'Requirements hides the add-in; ask when the function runs')),
};

/** What must hold of manifest.xml. Microsoft's own check runs on its server; these are its rules that matter here. */
export const RULES: readonly Rule[] = [
  root,
  order,
  id,
  version,
  locales,
  texts,
  addresses,
  pages,
  icons,
  host,
  settings,
  permissions,
  requirements,
  ...OVERRIDES_RULES,
];
