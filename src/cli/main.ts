import { isMainThread } from 'node:worker_threads';
import { serveBatch } from './batch/worker';
import { EXIT } from './exit';
import { run } from './run';
import { processTerminal } from './terminal';

function start(): void {
  // A reader that has seen enough ("ita analyze … | head") closes the pipe; that is no failure of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }

  run(process.argv.slice(2), processTerminal(process.stdout, process.stderr))
    .then((code) => {
      // Not process.exit: output that is still on its way into a pipe would be cut.
      process.exitCode = code;
    })
    .catch(() => {
      process.exitCode = EXIT.unexpected;
    });
}

// The same program is the worker thread of `ita batch`, so that the bundle is one file.
if (isMainThread) start();
else serveBatch();
