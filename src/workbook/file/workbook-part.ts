import { UnreadableFileError } from './errors';
import { SPREADSHEET } from './office-names';
import { withoutCodes } from './office-text';
import { OFFICE_RELATION } from './package';
import { cellText } from './string-table';
import { escapeAttribute, escapeText } from '../escape-xml';
import { withAttribute, withPrefix } from './xml';
import { outlineOf, TextEdits, type Outline } from './xml-outline';
import { isSet } from './xml-values';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly id: number;
  /** Id of the link to its part. */
  readonly link: string;
  readonly hidden: boolean;
}

/** A defined name of the workbook, or of the sheet that stands at `sheet` (from 0). */
export interface DefinedName {
  readonly name: string;
  readonly sheet: number | null;
  /** Without a leading "=". */
  readonly formula: string;
  readonly hidden: boolean;
  /** Starts a macro. */
  readonly procedure: boolean;
}

/** Excel's own limit. */
const LARGEST_SHEET_ID = 65_534;

/** Elements that stand before `definedNames`, last first (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'] as const;

/** Elements that stand before `calcPr`, last first. */
const BEFORE_CALCULATION = ['definedNames', ...BEFORE_NAMES] as const;

/** The main part of a workbook: its sheets and names. What is not changed keeps its letters. */
export class WorkbookPart {
  readonly #xml: string;
  readonly #root: Outline;
  readonly #sheets: readonly Outline[];
  readonly #names: readonly Outline[];

  /** @throws UnreadableFileError damaged when the text is no workbook */
  constructor(xml: string) {
    this.#xml = xml;
    this.#root = outlineOf(xml, SPREADSHEET, 2);
    if (this.#root.name !== 'workbook') throw new UnreadableFileError('damaged', 'no workbook');
    this.#sheets = this.#section('sheets')?.children ?? [];
    this.#names = this.#section('definedNames')?.children ?? [];
  }

  get sheets(): readonly ListedSheet[] {
    return this.#sheets.map(({ attributes }) => ({
      name: withoutCodes(attributes.get('name') ?? ''),
      id: Number(attributes.get('sheetId') ?? 0),
      link: attributes.get('r:id') ?? '',
      hidden: /^(?:veryH|h)idden$/.test(attributes.get('state') ?? ''),
    }));
  }

  get names(): readonly DefinedName[] {
    return this.#names.map((entry) => ({
      name: entry.attributes.get('name') ?? '',
      sheet: sheetOf(entry),
      formula: entry.text,
      hidden: isSet(entry.attributes.get('hidden')),
      procedure: isSet(entry.attributes.get('vbProcedure')) || isSet(entry.attributes.get('xlm')),
    }));
  }

  /** Sheets in other places, under other names, with other parts, or new: what stands first in the list becomes the first tab. */
  withSheets(sheets: readonly PlacedSheet[], changes: NameChanges): string {
    const edits = new TextEdits(this.#xml);
    const section = this.#section('sheets');
    if (!section) throw new UnreadableFileError('damaged', 'no sheets');
    const places = new Map(sheets.flatMap(({ was }, place) => (was === null ? [] : [[was, place] as const])));
    const written = sheets.map((sheet) => this.#sheet(sheet, section.prefix));
    const open = this.#xml.slice(section.start, section.inside?.start ?? section.end);
    edits.replace(section, `${open}${written.join('')}</${section.prefix}sheets>`);
    this.#moveNames(edits, places, changes);
    const shown = sheets.findIndex(({ was, hidden }) =>
      was === null ? hidden !== true : !this.sheets[was]?.hidden,
    );
    this.#moveViews(edits, new Map([...places, ...instead(sheets)]), Math.max(0, shown));
    if (changes.recalculate) this.#recalculate(edits);
    return edits.result();
  }

  /** The lowest numbers that no sheet has. */
  freeIds(count: number): readonly number[] {
    const used = new Set(this.sheets.map(({ id }) => id));
    const highest = Math.max(0, ...used);
    const free: number[] = [];
    const start = highest + count <= LARGEST_SHEET_ID ? highest + 1 : 1;
    for (let id = start; free.length < count; id += 1) if (!used.has(id)) free.push(id);
    return free;
  }

  #section(name: string): Outline | undefined {
    return this.#root.children.find((child) => child.name === name);
  }

  #sheet({ was, name, id, link, hidden }: PlacedSheet, prefix: string): string {
    const old = was === null ? undefined : this.#sheets[was];
    if (old) {
      const element = this.#xml.slice(old.start, old.end);
      if (withoutCodes(old.attributes.get('name') ?? '') === name) return element;
      const tag = element.slice(0, (old.inside?.start ?? old.end) - old.start);
      return withAttribute(tag, 'name', cellText(name)) + element.slice(tag.length);
    }
    return withPrefix(
      `<sheet name="${escapeAttribute(cellText(name))}" sheetId="${id}"${hidden ? ' state="hidden"' : ''} xmlns:r="${OFFICE_RELATION}" r:id="${link}"/>`,
      prefix,
    );
  }

  /** Names of sheets go with them. */
  #moveNames(edits: TextEdits, places: ReadonlyMap<number, number>, { drop, add }: NameChanges): void {
    const names = this.names;
    this.#names.forEach((entry, index) => {
      const name = names[index];
      if (!name) return;
      const { sheet } = name;
      const place = sheet === null ? null : places.get(sheet);
      if (place === undefined || drop(sheet, name)) edits.replace(entry, '');
      else if (place !== null && place !== sheet)
        edits.retag(entry, (tag) => withAttribute(tag, 'localSheetId', place));
    });
    const written = add.map(
      ({ name, sheet, formula, hidden }) =>
        `<definedName name="${escapeAttribute(name)}"${sheet === null ? '' : ` localSheetId="${sheet}"`}` +
        `${hidden ? ' hidden="1"' : ''}>${escapeText(formula)}</definedName>`,
    );
    if (written.length === 0) return;
    const section = this.#section('definedNames');
    if (section) edits.append(section, withPrefix(written.join(''), section.prefix));
    else this.#insert(edits, BEFORE_NAMES, `<definedNames>${written.join('')}</definedNames>`);
  }

  /** What is shown first stays so; when it goes, the first sheet that a person sees is. */
  #moveViews(edits: TextEdits, places: ReadonlyMap<number, number>, shown: number): void {
    for (const view of this.#section('bookViews')?.children ?? []) {
      const moved = ['activeTab', 'firstSheet'].flatMap((name) => {
        const was = view.attributes.get(name);
        if (was === undefined) return [];
        const place = places.get(Number(was)) ?? shown;
        return place === Number(was) ? [] : [[name, place] as const];
      });
      if (moved.length === 0) continue;
      edits.retag(view, (tag) =>
        moved.reduce((text, [name, place]) => withAttribute(text, name, place), tag),
      );
    }
  }

  #recalculate(edits: TextEdits): void {
    const present = this.#section('calcPr');
    if (present) edits.retag(present, (tag) => withAttribute(tag, 'fullCalcOnLoad', 1));
    else this.#insert(edits, BEFORE_CALCULATION, '<calcPr fullCalcOnLoad="1"/>');
  }

  #insert(edits: TextEdits, before: readonly string[], fragment: string): void {
    const anchor = before.map((name) => this.#section(name)).find((found) => found !== undefined);
    if (!anchor) throw new UnreadableFileError('damaged', 'no sheets');
    edits.insert(anchor.end, withPrefix(fragment, this.#root.prefix));
  }
}

/** Where a sheet stands now. */
export interface PlacedSheet {
  /** Where it stood; null for a new one. */
  readonly was: number | null;
  /** The place of a sheet that it stands instead of: what was shown first is this one then. */
  readonly instead: number | null;
  readonly name: string;
  readonly id: number;
  readonly link: string;
  /** It is not shown; asked of a new one only. */
  readonly hidden?: boolean;
}

export interface NameChanges {
  /** Whether a name goes, with the place where its sheet stood. */
  readonly drop: (sheet: number | null, name: DefinedName) => boolean;
  /** New ones, with the places that the sheets have now. */
  readonly add: readonly DefinedName[];
  /** Stored results may no longer be right: whoever opens the workbook is asked to calculate everything. */
  readonly recalculate: boolean;
}

function sheetOf({ attributes }: Outline): number | null {
  const place = attributes.get('localSheetId');
  return place === undefined ? null : Number(place);
}

const instead = (sheets: readonly PlacedSheet[]): readonly (readonly [was: number, place: number])[] =>
  sheets.flatMap((sheet, place) => (sheet.instead === null ? [] : [[sheet.instead, place] as const]));
