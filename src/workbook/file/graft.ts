import { graftStyles, type GraftedStyles } from './graft-styles';
import { appendTo, OFFICE_RELATION, type Package } from './package';
import { sheetPathsOf } from './repair';
import { attribute, escapeAttribute, rootPrefix, startTags, withAttribute, withPrefix } from './xml';

/** Elements that stand before `definedNames` in a workbook part, last first (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'] as const;

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Moves the sheets of `ours` behind those of `theirs`. Only the style sheet, the shared strings, the workbook part
 * and the declarations of the package grow, each by text added at its ends: every part that makes up a sheet of
 * `theirs` keeps its bytes. (excelize itself overwrites a sheet when files are numbered otherwise than sheets.)
 */
export function graft(theirs: Package, ours: Package): void {
  const styles = sharedPart(theirs, 'styles', 'styleSheet');
  const strings = sharedPart(theirs, 'sharedStrings', 'sst');
  const grafted = graftStyles(
    theirs.text(styles),
    ours.text(ours.related(ours.workbookPath, 'styles') ?? ''),
  );
  theirs.setText(styles, grafted.xml);
  const stringOffset = graftStrings(theirs, strings, ours);
  const copier = new PartCopier(theirs, ours);
  const paths = sheetPathsOf(ours).map((path) => {
    ours.setText(path, movedSheet(ours.text(path), grafted, stringOffset));
    return copier.copy(path);
  });
  joinWorkbooks(theirs, ours, paths);
}

/** A sheet of ours with its style and string numbers moved, and not selected: two selected sheets are edited as one. */
function movedSheet(xml: string, styles: GraftedStyles, stringOffset: number): string {
  const add = (offset: number) => (_: string, start: string, own: string) =>
    `${start}${Number(own) + offset}`;
  return xml
    .replace(/ tabSelected="[^"]*"/, '')
    .replace(/(<(?:c|row|col)\b[^>]* (?:s|style)=")(\d+)/g, add(styles.cellOffset))
    .replace(/(<c\b[^>]* t="s"[^>]*><v>)(\d+)/g, add(stringOffset))
    .replace(/( dxfId=")(\d+)/g, add(styles.conditionalOffset));
}

/** Path of a part that every workbook of ours needs; an empty one is made when the input has none. */
function sharedPart(book: Package, type: string, root: string): string {
  const present = book.related(book.workbookPath, type);
  if (present !== undefined && book.paths().includes(present)) return present;
  const path = book.freePath(`xl/${type}.xml`);
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const empty = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}"></${root}>`;
  book.add(path, empty, `${SPREADSHEET_TYPE}.${type}+xml`);
  book.relate(book.workbookPath, `${OFFICE_RELATION}/${type}`, path);
  return path;
}

/** Appends our strings; gives the number of strings that were there. */
function graftStrings(theirs: Package, path: string, ours: Package): number {
  const own = ours.related(ours.workbookPath, 'sharedStrings');
  const before = theirs.text(path);
  const count = startTags(before, 'si').length;
  if (own === undefined) return count;
  const added = ours.text(own).match(/<si>[\s\S]*?<\/si>/g) ?? [];
  const [root = ''] = startTags(before, 'sst');
  const counted = ['count', 'uniqueCount'].reduce((tag, name) => {
    const old = attribute(tag, name);
    return old === undefined ? tag : withAttribute(tag, name, Number(old) + added.length);
  }, root);
  theirs.setText(
    path,
    appendTo(
      before.replace(root, () => counted),
      'sst',
      added.join(''),
    ),
  );
  return count;
}

/** Copies parts with all they are linked to, under file names that are free. */
class PartCopier {
  private lastTable: number;

  constructor(
    private readonly theirs: Package,
    private readonly ours: Package,
  ) {
    this.lastTable = Math.max(0, ...tableTags(theirs).map((tag) => Number(attribute(tag, 'id') ?? 0)));
  }

  copy(path: string): string {
    const target = this.theirs.freePath(path);
    this.theirs.add(target, this.renumbered(this.ours.text(path)), this.ours.typeOf(path));
    for (const { id, type, target: child } of this.ours.relations(path)) {
      this.theirs.relate(target, type, this.copy(child), id);
    }
    return target;
  }

  /** Table ids are unique in a workbook. */
  private renumbered(xml: string): string {
    const [table] = startTags(xml, 'table');
    return table === undefined
      ? xml
      : xml.replace(table, () => withAttribute(table, 'id', (this.lastTable += 1)));
  }
}

/** Start tags of all tables of a workbook. */
export function tableTags(book: Package): string[] {
  return sheetPathsOf(book)
    .flatMap((path) => book.relations(path))
    .filter(({ type }) => type.endsWith('/table'))
    .flatMap(({ target }) => startTags(book.text(target), 'table').slice(0, 1));
}

function joinWorkbooks(theirs: Package, ours: Package, paths: readonly string[]): void {
  const workbook = theirs.workbookPath;
  const present = startTags(theirs.text(workbook), 'sheet');
  const lastId = Math.max(0, ...present.map((tag) => Number(attribute(tag, 'sheetId') ?? 0)));
  const sheets = startTags(ours.text(ours.workbookPath), 'sheet').map((tag, index) => {
    const link = theirs.relate(workbook, `${OFFICE_RELATION}/worksheet`, paths[index] ?? '');
    const name = escapeAttribute(attribute(tag, 'name') ?? '');
    return `<sheet name="${name}" sheetId="${lastId + 1 + index}" xmlns:r="${OFFICE_RELATION}" r:id="${link}"/>`;
  });
  const names = (ours.text(ours.workbookPath).match(/<definedName\b[^>]*>[^<]*<\/definedName>/g) ?? []).map(
    (entry) =>
      entry.replace(
        / localSheetId="(\d+)"/,
        (_, local: string) => ` localSheetId="${Number(local) + present.length}"`,
      ),
  );
  const withSheets = appendTo(theirs.text(workbook), 'sheets', sheets.join(''));
  theirs.setText(workbook, withNames(withSheets, names.join('')));
}

function withNames(workbook: string, names: string): string {
  if (startTags(workbook, 'definedNames').length > 0) return appendTo(workbook, 'definedNames', names);
  const prefix = rootPrefix(workbook);
  const anchor = BEFORE_NAMES.find((name) => startTags(workbook, name).length > 0) ?? 'sheets';
  const end = new RegExp(`</${prefix}${anchor}\\s*>|<${prefix}${anchor}(?:\\s[^>]*)?/>`);
  const whole = withPrefix(`<definedNames>${names}</definedNames>`, prefix);
  return workbook.replace(end, (tag) => tag + whole);
}
