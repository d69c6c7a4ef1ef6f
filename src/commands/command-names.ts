/** Functions that manifest.xml binds to buttons; Excel calls them by these names. */
export const COMMAND_NAMES = [
  'makePlan',
  'updateDocuments',
  'makeReport',
  'analyse',
  'annotate',
  'insertTemplate',
  'repairFormulas',
  'freezeFormulas',
  'removeLast',
  'showHelp',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
