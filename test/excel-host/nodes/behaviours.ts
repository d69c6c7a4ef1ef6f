import { areaListBehaviour, areasBehaviour } from './areas-node';
import {
  chartAxisBehaviour,
  chartBehaviour,
  chartsBehaviour,
  chartSeriesBehaviour,
  chartSeriesListBehaviour,
} from './charts';
import {
  cellValueFormatBehaviour,
  conditionalFormatBehaviour,
  conditionalFormatsBehaviour,
  customRuleBehaviour,
} from './conditional-formats';
import { freezePanesBehaviour } from './freeze-panes';
import { nameBehaviour, namesBehaviour } from './names';
import type { Behaviour } from './node';
import { headerFooterBehaviour, pageLayoutBehaviour } from './page-layout';
import { sheetProtectionBehaviour, workbookProtectionBehaviour } from './protection';
import { rangeBehaviour } from './range';
import {
  cellStyleBehaviour,
  rangeBorderBehaviour,
  rangeBordersBehaviour,
  rangeFillBehaviour,
  rangeFormatBehaviour,
} from './range-format';
import { tablePartBehaviour, tableColumnsBehaviour, tableRowsBehaviour } from './table-parts';
import { tableBehaviour, tablesBehaviour } from './tables';
import { validationBehaviour } from './validation';
import { applicationBehaviour, workbookBehaviour, workbookCreatedBehaviour } from './workbook';
import { worksheetBehaviour } from './worksheet';
import { worksheetsBehaviour } from './worksheets';

/** What Excel does beyond the schema, by class; classes that are not here behave by the schema alone. */
export const BEHAVIOURS: ReadonlyMap<string, Behaviour> = new Map([
  ['Application', applicationBehaviour],
  ['CellValueConditionalFormat', cellValueFormatBehaviour],
  ['Chart', chartBehaviour],
  ['ChartAxis', chartAxisBehaviour],
  ['ChartCollection', chartsBehaviour],
  ['ChartSeries', chartSeriesBehaviour],
  ['ChartSeriesCollection', chartSeriesListBehaviour],
  ['ConditionalFormat', conditionalFormatBehaviour],
  ['ConditionalFormatCollection', conditionalFormatsBehaviour],
  ['ConditionalFormatRule', customRuleBehaviour],
  ['DataValidation', validationBehaviour],
  ['FormatProtection', cellStyleBehaviour],
  ['HeaderFooter', headerFooterBehaviour],
  ['NamedItem', nameBehaviour],
  ['NamedItemCollection', namesBehaviour],
  ['PageLayout', pageLayoutBehaviour],
  ['Range', rangeBehaviour],
  ['RangeAreas', areasBehaviour],
  ['RangeBorder', rangeBorderBehaviour],
  ['RangeBorderCollection', rangeBordersBehaviour],
  ['RangeCollection', areaListBehaviour],
  ['RangeFill', rangeFillBehaviour],
  ['RangeFont', cellStyleBehaviour],
  ['RangeFormat', rangeFormatBehaviour],
  ['Table', tableBehaviour],
  ['TableCollection', tablesBehaviour],
  ['TableColumn', tablePartBehaviour],
  ['TableColumnCollection', tableColumnsBehaviour],
  ['TableRow', tablePartBehaviour],
  ['TableRowCollection', tableRowsBehaviour],
  ['Workbook', workbookBehaviour],
  ['WorkbookCreated', workbookCreatedBehaviour],
  ['WorkbookProtection', workbookProtectionBehaviour],
  ['Worksheet', worksheetBehaviour],
  ['WorksheetCollection', worksheetsBehaviour],
  ['WorksheetFreezePanes', freezePanesBehaviour],
  ['WorksheetProtection', sheetProtectionBehaviour],
]);
