import { at, child, children, childrenOrder, iconFault, pathOf, type Rule } from './validate-helpers';
import { everyElement, type XmlElement } from './validate-xml';

const NAMESPACE = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const TYPE = 'VersionOverridesV1_0';
const LONGEST_ID = 32;
const OTHER_LOCALES = ['en-US', 'en-GB'];
/** Office leaves out a button without these. */
const REQUIRED_ICONS = ['16', '32', '80'];

type Order = readonly (readonly [name: string, required: boolean])[];

const BUTTON: Order = [
  ['Label', true],
  ['Supertip', true],
  ['Icon', true],
  ['Action', true],
];

/** Children in the order of Microsoft's schema, by element, or by element and xsi:type. */
const ORDERS: Readonly<Record<string, Order>> = {
  VersionOverrides: [
    ['Description', false],
    ['Requirements', false],
    ['Hosts', true],
    ['Resources', true],
  ],
  Host: [
    ['Runtimes', true],
    ['AllFormFactors', true],
    ['DesktopFormFactor', true],
  ],
  DesktopFormFactor: [
    ['GetStarted', true],
    ['FunctionFile', true],
    ['ExtensionPoint', true],
  ],
  'ExtensionPoint CustomFunctions': [
    ['Script', true],
    ['Page', true],
    ['Metadata', true],
    ['Namespace', true],
  ],
  'Control Button': BUTTON,
  'Control Menu': [
    ['Label', true],
    ['Supertip', true],
    ['Icon', true],
    ['Items', true],
  ],
  Item: BUTTON,
  'Action ShowTaskpane': [
    ['TaskpaneId', true],
    ['SourceLocation', true],
  ],
  'Action ExecuteFunction': [['FunctionName', true]],
  Supertip: [
    ['Title', true],
    ['Description', true],
  ],
  Resources: [
    ['bt:Images', true],
    ['bt:Urls', true],
    ['bt:ShortStrings', true],
    ['bt:LongStrings', true],
  ],
};

/** Where a resource is declared that an element names by its resid. */
const HOLDERS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

const LONGEST_TEXT: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

const overridesOf = (root: XmlElement): XmlElement[] =>
  children(root, 'VersionOverrides').flatMap(everyElement);
const named = (elements: readonly XmlElement[], name: string): XmlElement[] =>
  elements.filter((element) => element.name === name);
const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

interface Resource {
  readonly element: XmlElement;
  readonly id: string;
  /** Its value in every locale. */
  readonly values: readonly string[];
}

function resourcesIn(root: XmlElement, holder: string): Resource[] {
  return named(overridesOf(root), holder).flatMap(({ children: declared }) =>
    declared.map((element) => ({
      element,
      id: element.attributes.id ?? '',
      values: [
        element.attributes.DefaultValue ?? '',
        ...element.children.map(({ attributes }) => attributes.Value ?? ''),
      ],
    })),
  );
}

const allResources = (root: XmlElement): Resource[] =>
  [...new Set(Object.values(HOLDERS))].flatMap((holder) => resourcesIn(root, holder));

const structure: Rule = {
  id: 'structure',
  says: `VersionOverrides is of ${TYPE}, and everything in it stands in the order of the schema (Office drops the ribbon otherwise)`,
  faults: (root) => {
    const overrides = child(root, 'VersionOverrides');
    if (!overrides) return [];
    const faults: string[] = [];
    if (overrides.attributes.xmlns !== NAMESPACE) faults.push(at(overrides, 'another namespace'));
    if (overrides.attributes['xsi:type'] !== TYPE) faults.push(at(overrides, `not of ${TYPE}`));
    for (const element of everyElement(overrides)) {
      const order = ORDERS[`${element.name} ${element.attributes['xsi:type'] ?? ''}`] ?? ORDERS[element.name];
      if (order) faults.push(...childrenOrder(element, order));
    }
    return faults;
  },
};

const runtime: Rule = {
  id: 'runtime',
  says: 'pane, ribbon functions and custom functions name the page of the one long-lived runtime by the same resid (Excel starts separate ones otherwise)',
  faults: (root) => {
    const elements = overridesOf(root);
    const runtimes = named(elements, 'Runtime');
    const [shared] = runtimes;
    if (!shared || runtimes.length > 1)
      return [at(root, `${runtimes.length} Runtime elements instead of one`)];
    const pages = elements.filter(
      ({ name, attributes }) => name === 'Page' || attributes['xsi:type'] === 'ShowTaskpane',
    );
    const users = [
      ...named(elements, 'FunctionFile'),
      ...pages.flatMap((page) => children(page, 'SourceLocation')),
    ];
    return [
      ...(shared.attributes.lifetime === 'long' ? [] : [at(shared, 'lifetime is not long')]),
      ...users
        .filter(({ attributes }) => attributes.resid !== shared.attributes.resid)
        .map((user) => at(user, `${user.name} names another page than the runtime`)),
    ];
  },
};

const resids: Rule = {
  id: 'resids',
  says: `every resid is declared where its kind belongs, every resource is used, ids are unique and at most ${LONGEST_ID} characters long`,
  faults: (root) => {
    const users = overridesOf(root).filter(({ attributes }) => attributes.resid !== undefined);
    const declared = allResources(root);
    const undeclared = users.filter(({ name, attributes }) => {
      const holder = HOLDERS[name];
      return !holder || !resourcesIn(root, holder).some(({ id }) => id === attributes.resid);
    });
    const used = new Set(users.map(({ attributes }) => attributes.resid));
    return [
      ...undeclared.map((user) =>
        at(user, `${user.name} names ${user.attributes.resid ?? ''}, which is not declared`),
      ),
      ...declared
        .filter(({ id }) => !used.has(id))
        .map(({ element, id }) => at(element, `nothing uses ${id}`)),
      ...declared
        .filter(({ id }) => id === '' || id.length > LONGEST_ID)
        .map(({ element, id }) => at(element, `“${id}” is empty or too long`)),
      ...repeated(declared.map(({ id }) => id)).map((id) => at(root, `${id} is declared twice`)),
    ];
  },
};

const ids: Rule = {
  id: 'ids',
  says: 'groups, controls and items have ids of their own',
  faults: (root) => {
    const elements = overridesOf(root).filter(({ name }) => ['Group', 'Control', 'Item'].includes(name));
    return [
      ...elements.filter(({ attributes }) => !attributes.id).map((element) => at(element, 'no id')),
      ...repeated(elements.flatMap(({ attributes }) => attributes.id ?? [])).map((id) =>
        at(root, `${id} stands twice`),
      ),
    ];
  },
};

const functions: Rule = {
  id: 'functions',
  says: 'every function that a button calls is there, every one that is there has its button',
  faults: (root, surroundings) => {
    const called = named(overridesOf(root), 'FunctionName');
    const names = called.map(({ text }) => text);
    return [
      ...called
        .filter(({ text }) => !surroundings.functions.includes(text))
        .map((element) => at(element, `there is no function ${element.text}`)),
      ...surroundings.functions
        .filter((name) => !names.includes(name))
        .map((name) => at(root, `no button calls ${name}`)),
      ...repeated(names).map((name) => at(root, `two buttons call ${name}`)),
    ];
  },
};

const ribbonTexts: Rule = {
  id: 'ribbon-texts',
  says: `every text of the ribbon is there in every language (${OTHER_LOCALES.join(', ')} besides the default), short ones up to 125 characters, long ones up to 250`,
  faults: (root) =>
    Object.entries(LONGEST_TEXT).flatMap(([holder, longest]) =>
      resourcesIn(root, holder).flatMap(({ element, id, values }) => [
        ...OTHER_LOCALES.filter(
          (locale) => !element.children.some(({ attributes }) => attributes.Locale === locale),
        ).map((locale) => at(element, `${id} has no override for ${locale}`)),
        ...values
          .filter((value) => value === '' || value.length > longest)
          .map((value) => at(element, `${id} has ${value.length} characters, 1 to ${longest} are taken`)),
      ]),
    ),
};

const ribbonIcons: Rule = {
  id: 'ribbon-icons',
  says: `every icon of the ribbon has the sizes ${REQUIRED_ICONS.join(', ')}, and each file has the pixels it is named for`,
  faults: (root, surroundings) => {
    const images = resourcesIn(root, 'bt:Images');
    return named(overridesOf(root), 'Icon').flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes.size ?? '');
      const wrong = icon.children.flatMap(({ attributes }) => {
        const image = images.find(({ id }) => id === attributes.resid);
        return (
          image?.values.flatMap(
            (address) => iconFault(pathOf(address), Number(attributes.size), surroundings) ?? [],
          ) ?? []
        );
      });
      return [
        ...REQUIRED_ICONS.filter((size) => !sizes.includes(size)).map((size) =>
          at(icon, `no icon of ${size} pixels`),
        ),
        ...new Set(wrong.map((fault) => at(icon, fault))),
      ];
    });
  },
};

const namespace: Rule = {
  id: 'namespace',
  says: 'the namespace of the custom functions is ITA in every language, or a formula would not survive a change of it',
  faults: (root) => {
    const [element] = named(overridesOf(root), 'Namespace');
    const resource = resourcesIn(root, 'bt:ShortStrings').find(({ id }) => id === element?.attributes.resid);
    return resource?.values.some((value) => value !== 'ITA')
      ? [at(resource.element, 'another namespace')]
      : [];
  },
};

/** What must hold of VersionOverrides: ribbon, runtime, custom functions and their texts. */
export const OVERRIDES_RULES: readonly Rule[] = [
  structure,
  runtime,
  resids,
  ids,
  functions,
  ribbonTexts,
  ribbonIcons,
  namespace,
];
