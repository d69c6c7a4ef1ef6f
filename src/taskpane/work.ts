export { PaneWork } from './state/pane-work';
export { StepPart } from './step-part';
