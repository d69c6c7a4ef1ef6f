export { ENGLISH } from './en';

/** English is here from the start; in the build of the page `english-later.ts` stands in this place. */
export const loadEnglish = (): Promise<void> => Promise.resolve();
