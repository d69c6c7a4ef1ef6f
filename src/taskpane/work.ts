export { excelSource } from './host/excel-source';
export { PaneWork } from './state/pane-work';
export { LaterForm } from './typed/later-form';
export { StepPart } from './step-part';
