/** Jobs in the open workbook that the pane starts; all but the last are buttons of the ribbon too. */
export type RibbonTask = 'annotate' | 'repair' | 'freeze' | 'template' | 'remove' | 'show-check';

/** What a button of the pane does: a job in the workbook, or a file that is handed over (the template, the documents for Word, plans of many). */
export type Task = RibbonTask | 'word' | 'plans';
