/** In the build of the page this stands in the place of the command line's sentences, which nobody can ask for there. */
export const CLI_THAI = {};
export const CLI_ENGLISH = {};
