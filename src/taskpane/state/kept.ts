export { readingChanges } from '../../app/reading-changes';
export { readKeptWork } from '../../app/read-kept-work';
export { restoreWork } from '../../app/restore-work';
export { WorkKeeper } from './work-keeper';
export { workOf } from './work-of';
