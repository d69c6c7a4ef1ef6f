import type { loadLaterStyles as Loading } from '../parts/later-styles';

/** Takes the place of parts/later-styles in the page of one file, whose one style sheet holds them. */
export const loadLaterStyles: typeof Loading = () => Promise.resolve();
