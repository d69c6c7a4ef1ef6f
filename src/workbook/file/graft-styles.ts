import type { DefaultFont } from './column-width';
import { NEW_WORKBOOK_FONT } from './column-width';
import { appendTo } from './package';
import { attribute, rootPrefix, startTags, TAG_REST, withAttribute, withPrefix } from './xml';

/** Sections of a style sheet in their order (ECMA-376 part 1, 18.8.39). */
const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

type Section = (typeof SECTIONS)[number];

/** Custom number formats start here; lower ids are Excel's own. */
const FIRST_CUSTOM_FORMAT = 164;

/** The joined style sheet, and how far the numbers of the added styles moved. */
export interface GraftedStyles {
  readonly xml: string;
  readonly cellOffset: number;
  readonly conditionalOffset: number;
}

/** Adds all styles of `ours` (written by excelize) after those of `theirs`, whose own numbers stay as they are. */
export function graftStyles(theirs: string, ours: string): GraftedStyles {
  const offset = (section: Section): number => entries(theirs, section).length;
  const formats = formatNumbers(theirs, ours);
  const moved: Partial<Record<Section, readonly string[]>> = {
    numFmts: [...formats.added],
    fonts: entries(ours, 'fonts'),
    fills: entries(ours, 'fills'),
    borders: entries(ours, 'borders'),
    cellXfs: entries(ours, 'cellXfs').map((entry) =>
      entry.replace(/^<[^>]*>/, (tag) => {
        const shifted = (['font', 'fill', 'border'] as const).reduce((text, name) => {
          const own = Number(attribute(text, `${name}Id`) ?? 0);
          return withAttribute(text, `${name}Id`, own + offset(`${name}s`));
        }, tag);
        const format = Number(attribute(tag, 'numFmtId') ?? 0);
        return withAttribute(
          withAttribute(shifted, 'numFmtId', formats.numbers.get(format) ?? format),
          'xfId',
          0,
        );
      }),
    ),
    dxfs: entries(ours, 'dxfs'),
  };
  const xml = SECTIONS.reduce((sheet, section) => withEntries(sheet, section, moved[section] ?? []), theirs);
  return { xml, cellOffset: offset('cellXfs'), conditionalOffset: offset('dxfs') };
}

/** The font of the style Normal, in whose digits the workbook counts its column widths. */
export function defaultFontOf(styles: string): DefaultFont {
  const normal = entries(styles, 'cellStyleXfs')[0] ?? entries(styles, 'cellXfs')[0] ?? '';
  const font = entries(styles, 'fonts')[Number(attribute(normal, 'fontId') ?? 0)] ?? '';
  const name = attribute(startTags(font, 'name')[0] ?? '', 'val');
  const size = Number(attribute(startTags(font, 'sz')[0] ?? '', 'val'));
  return { name: name ?? NEW_WORKBOOK_FONT.name, size: size > 0 ? size : NEW_WORKBOOK_FONT.size };
}

/** Elements directly inside a section, each as text. */
function entries(xml: string, section: Section): string[] {
  const prefix = rootPrefix(xml);
  const content = new RegExp(
    `<${prefix}${section}${TAG_REST}(?<!/)>([\\s\\S]*?)</${prefix}${section}\\s*>`,
  ).exec(xml);
  const child = section === 'cellXfs' || section === 'cellStyleXfs' ? 'xf' : section.slice(0, -1);
  return (
    content?.[1]?.match(
      new RegExp(`<${prefix}${child}${TAG_REST}(?:/>|(?<!/)>[\\s\\S]*?</${prefix}${child}\\s*>)`, 'g'),
    ) ?? []
  );
}

function withEntries(xml: string, section: Section, added: readonly string[]): string {
  if (added.length === 0) return xml;
  const count = entries(xml, section).length + added.length;
  const [start] = startTags(xml, section).filter((tag) => rootPrefix(tag) === rootPrefix(xml));
  if (start !== undefined) {
    return appendTo(
      xml.replace(start, () => withAttribute(start, 'count', count)),
      section,
      added.join(''),
    );
  }
  const prefix = rootPrefix(xml);
  const later = SECTIONS.slice(SECTIONS.indexOf(section) + 1).join('|');
  const before = new RegExp(`<${prefix}(?:${later})(?=[\\s/>])|</${prefix}styleSheet\\s*>`);
  const whole = withPrefix(`<${section} count="${count}">${added.join('')}</${section}>`, prefix);
  return xml.replace(before, (tag) => whole + tag);
}

/** Equal formats share a number; new ones take numbers after the last used. */
function formatNumbers(theirs: string, ours: string): { numbers: Map<number, number>; added: string[] } {
  const idOf = (entry: string): number => Number(attribute(entry, 'numFmtId'));
  const present = new Map(
    entries(theirs, 'numFmts').map((entry) => [attribute(entry, 'formatCode'), idOf(entry)]),
  );
  let last = Math.max(FIRST_CUSTOM_FORMAT - 1, ...present.values());
  const numbers = new Map<number, number>();
  const added: string[] = [];
  for (const entry of entries(ours, 'numFmts')) {
    const known = present.get(attribute(entry, 'formatCode'));
    numbers.set(idOf(entry), known ?? (last += 1));
    if (known === undefined)
      added.push(
        withAttribute(startTags(entry, 'numFmt')[0] ?? entry, 'numFmtId', last).replace(/\/?>$/, '/>'),
      );
  }
  return { numbers, added };
}
