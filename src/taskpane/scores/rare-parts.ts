export { AnnotatePart } from './annotate-part';
export { AnySuggestion } from './any-suggestion';
export { ItemScores } from './item-scores';
export { SendPart } from '../documents/send-part';
