/** Name of what the tab remembers, in its storage. */
export const TAB_RECORD = 'ita-planner-tab';
