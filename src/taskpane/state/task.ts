/** Jobs of the ribbon that the pane offers too, and the template as a file. */
export type Task = 'annotate' | 'repair' | 'freeze' | 'template' | 'remove';
