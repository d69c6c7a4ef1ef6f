/** A page opened from a disk may have no threads: null. The page of one file puts a module of its own in this place. */
export function startWorker(): Worker | null {
  try {
    return new Worker(new URL(/* webpackChunkName: "file" */ './file-worker', import.meta.url));
  } catch {
    return null;
  }
}
