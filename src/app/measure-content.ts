/** What a form of a measure offers. */
export { QUARTERS } from '../framework/calendar';
export { mintId } from '../planning/measure-id';
export type { MeasureFields, Progress } from '../planning/measure';
export { EMPTY_CONTENT, FOLLOW_UP_ROUNDS, type MeasureContent } from '../planning/measure-content';
