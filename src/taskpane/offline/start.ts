/** Engines that lack these cannot run the pane; in them the page keeps the sentence that names newer ones. */
const isNewEnough = typeof Array.prototype.findLast === 'function' && typeof Intl.Segmenter === 'function';

/** The same program is the page and, started by it from its own text (start-worker), the thread that reads and writes files. */
const isThread = typeof document === 'undefined';

/** Milliseconds in which the first page comes to stand. */
const FIRST_PAGE = 300;

/** The thread looks through the whole program before it answers, so that it starts before a file is chosen; it costs no request here. */
async function startPage(): Promise<void> {
  await import('../start');
  const { FILE_THREAD } = await import('../parts/file-thread');
  setTimeout(FILE_THREAD.begin, FIRST_PAGE);
}

if (isThread) void import('../host/file-worker');
else if (isNewEnough) void startPage();
