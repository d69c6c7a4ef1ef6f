/** Jobs of the ribbon that the pane offers too. */
export type RibbonTask = 'annotate' | 'repair' | 'freeze' | 'template' | 'remove';

/** What a button of the pane does: a job of the ribbon, or a file that is handed over (the template, the documents for Word). */
export type Task = RibbonTask | 'word';
