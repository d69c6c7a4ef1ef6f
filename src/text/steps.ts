export { STEPS_THAI } from './steps-th';

/** They are here from the start; in the build of the page `steps-later.ts` stands in this place. */
export const loadSteps = (): Promise<void> => Promise.resolve();
