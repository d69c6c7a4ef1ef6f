/** What a form of a measure offers. */
export { QUARTERS } from '../framework/calendar';
export { FOLLOW_UP_ROUNDS } from '../framework/rounds';
export { mintId } from '../planning/measure-id';
export type { MeasureFields, Progress } from '../planning/measure';
export { EMPTY_CONTENT, type MeasureContent } from '../planning/measure-content';
