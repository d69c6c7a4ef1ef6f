/** Engines that lack these cannot run the pane; in them the page keeps the sentence that names newer ones. */
const isNewEnough = typeof Array.prototype.findLast === 'function' && typeof Intl.Segmenter === 'function';

/** The same program is the page and, started by it from its own text (start-worker), the thread that reads and writes files. */
const isThread = typeof document === 'undefined';

if (isThread) void import('../host/file-worker');
else if (isNewEnough) void import('../start');
