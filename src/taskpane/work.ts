export { excelBehind } from './host/excel-behind';
export { PaneWork } from './state/pane-work';
export { StepPart } from './step-part';
