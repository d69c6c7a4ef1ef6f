import type { startWorker as Starting } from '../host/start-worker';

let address: string | undefined;

/** The text of the page's one script. @throws Error the page is not the one that the build made */
function program(): string {
  const text = document.getElementById('program')?.textContent;
  if (!text) throw new Error('this page holds no program');
  return text;
}

/**
 * Takes the place of host/start-worker in the page of one file: from a disk a browser loads no second script, but it
 * starts a thread whose program the page holds: its own (start.ts).
 */
export const startWorker: typeof Starting = () => {
  try {
    address ??= URL.createObjectURL(new Blob([program()], { type: 'text/javascript' }));
    return new Worker(address);
  } catch {
    return null;
  }
};
