import { HostFailure } from './host-failure';

export type Platform = 'PC' | 'Mac' | 'OfficeOnline';

/**
 * Members that cannot be undone, by class (Microsoft, "Undo support with the Excel JavaScript API"); "*" stands for all that a
 * class has in that table.
 */
const WITHOUT_UNDO: Readonly<Record<'everywhere' | 'desktop' | 'web', readonly string[]>> = {
  everywhere: [
    'AllowEditRange.*',
    'AllowEditRangeCollection.*',
    'Chart.categoryLabelLevel',
    'Chart.seriesNameLevel',
    'DataConnectionCollection.refreshAll',
    'LinkedWorkbook.refresh',
    'LinkedWorkbookCollection.refreshAll',
    'Workbook.close',
    'Workbook.insertWorksheetsFromBase64',
    'Workbook.save',
    'WorkbookProtection.*',
    'Worksheet.copy',
    'Worksheet.delete',
    'WorksheetCollection.addFromBase64',
    'WorksheetProtection.*',
  ],
  desktop: ['Worksheet.name', 'Worksheet.position', 'Worksheet.visibility'],
  web: [
    'ChartPivotOptions.*',
    'ChartTrendlineLabel.formula',
    'DocumentProperties.*',
    'NamedItem.comment',
    'PivotTableStyle.*',
    'PivotTableStyleCollection.*',
    'Query.*',
    'QueryCollection.refreshAll',
    'Slicer.name',
    'Slicer.nameInFormula',
    'SlicerStyle.*',
    'SlicerStyleCollection.*',
    'Style.*',
    'TableStyle.*',
    'TableStyleCollection.*',
    'TimelineStyle.*',
    'TimelineStyleCollection.*',
    'Worksheet.standardWidth',
  ],
};

/** What a person could undo, as far as the add-in is concerned: the members that changed something, since it was emptied last. */
export class UndoList {
  readonly steps: string[] = [];
  /** Inside `Excel.run({ mergeUndoGroup: true })`. */
  inGroup = false;
  platform: Platform = 'PC';

  /** @throws UndoNotSupported in a group; elsewhere such a member empties the list */
  note(member: string): void {
    if (this.supports(member)) {
      this.steps.push(member);
      return;
    }
    if (this.inGroup) {
      throw new HostFailure('UndoNotSupported', 'The operation cannot be grouped for undo.', member);
    }
    this.steps.length = 0;
  }

  private supports(member: string): boolean {
    const own = this.platform === 'OfficeOnline' ? WITHOUT_UNDO.web : WITHOUT_UNDO.desktop;
    const ofClass = `${member.split('.', 1)[0] ?? ''}.*`;
    return ![...WITHOUT_UNDO.everywhere, ...own].some((entry) => entry === member || entry === ofClass);
  }
}

/** Methods that only look for something, or hold back what the host does by itself. */
const LOOKING = /\.(?:get|load|_|suspend|activate|select)/i;

/** Whether a use of a member changes something that could be undone. */
export function changesWorkbook(member: string, use: 'read' | 'write' | 'call'): boolean {
  return use === 'write' || (use === 'call' && !LOOKING.test(member));
}
