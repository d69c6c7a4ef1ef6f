/** Takes the place of parts/later-styles in the page of one file, whose one style sheet holds them. */
export const loadLaterStyles = (): Promise<void> => Promise.resolve();
