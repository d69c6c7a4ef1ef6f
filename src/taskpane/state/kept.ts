export { changesOf } from '../../app/reading-changes';
export { readKeptWork } from '../../app/keeping/read-kept-work';
export { restoreWork } from '../../app/keeping/restore-work';
export { keepStepHistory } from './step-history';
export { RegisterWriter } from './register-writer';
export { TabMemory } from './tab-memory';
export { WorkKeeper } from './work-keeper';
export { workOf } from './work-of';
