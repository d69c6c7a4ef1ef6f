export { AnnotatePart } from './annotate-part';
export { AnySuggestion } from './any-suggestion';
export { SetList } from './set-list';
