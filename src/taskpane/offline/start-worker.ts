import { partInside } from './part-inside';

let address: string | undefined;

/**
 * Takes the place of host/start-worker in the page of one file: from a disk a browser loads no second script, but it
 * starts a thread whose program the page holds.
 */
export function startWorker(): Worker | null {
  try {
    address ??= URL.createObjectURL(new Blob([partInside('file-worker')], { type: 'text/javascript' }));
    return new Worker(address);
  } catch {
    return null;
  }
}
