/** Engines that lack these cannot run the pane; in them the page keeps the sentence that names newer ones. */
const isNewEnough = typeof Array.prototype.findLast === 'function' && typeof Intl.Segmenter === 'function';

if (isNewEnough) void import('../start');
