/** What the page sends to the thread beside requests: what writes files will be needed soon. Nobody waits for an answer. */
export const PREPARE = 'prepare';
