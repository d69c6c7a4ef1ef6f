import type { HostErrorReason, LeftOut } from '../host-workbook';
import { codeOf, hostError, locationOf } from './host-error';
import { partAt } from './optional-parts';
import { supports } from './supports';

/** What says nothing of the call at fault: the same call may be taken a moment later. */
const PASSING: readonly HostErrorReason[] = ['editing', 'busy', 'dialog-open', 'session-lost', 'too-large'];

/** Names that only the host knows to be taken: those of chart sheets, which the API does not list. */
const MOST_NAMES = 10;

/**
 * Excel on the web can undo several requests as one (ExcelApi 1.20); on Windows and Mac the visibility of a sheet, which
 * making changes, has no undo and is refused in a group (Microsoft, "Undo support with the Excel JavaScript API"). On the web
 * it was seen to fail for no reason it tells (OfficeDev/office-js issues 6255, 6711): then it is not asked again.
 */
let groupsUndo = true;

/** What making gives up, one after the other, so that the sheets are made all the same. */
export class Concessions {
  /** Parts that this host has refused. */
  readonly refused = new Set<LeftOut>();
  readonly takenNames: string[] = [];
  private grouped: boolean;

  /** @param deletes sheets go as well: no host can undo that, so a group would be refused everywhere */
  constructor(deletes: boolean) {
    const onWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
    this.grouped = !deletes && groupsUndo && onWeb && supports('1.20');
  }

  get runOptions(): Excel.RunOptions {
    return this.grouped ? { mergeUndoGroup: true } : {};
  }

  /**
   * Whether the work is worth doing once more after this error.
   * @param lacking the first name that no sheet was made under; null when all were made
   */
  concede(error: unknown, lacking: string | null): boolean {
    const location = locationOf(error);
    const { reason } = hostError(error, 'nothing');
    const part = PASSING.includes(reason) ? null : partAt(location);
    if (this.grouped && (part !== null || reason === 'unknown')) {
      groupsUndo = false;
      this.grouped = false;
      return true;
    }
    if (part !== null && !this.refused.has(part)) {
      this.refused.add(part);
      return true;
    }
    if (lacking === null || !isNameTaken(error) || this.takenNames.length >= MOST_NAMES) return false;
    this.takenNames.push(lacking);
    return true;
  }
}

/** A sheet could not be added because of its name. */
export function isNameTaken(error: unknown): boolean {
  return codeOf(error) === 'ItemAlreadyExists' && locationOf(error).startsWith('WorksheetCollection');
}
