export { excelSource } from './host/excel-source';
export { PaneWork } from './state/pane-work';
export { StepPart } from './step-part';
