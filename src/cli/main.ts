import { isMainThread } from 'node:worker_threads';
import { serveBatch } from './batch/worker';
import { EXIT } from './exit';
import { run, tellUnexpected } from './run';
import { processTerminal } from './terminal';

function start(): void {
  let written: string | null = null;
  const terminal = {
    ...processTerminal(process.stdout, process.stderr),
    wrote: (output: string) => (written = output),
  };
  // What no promise catches, such as a full disk behind "ita analyze … > file".
  process.on('uncaughtException', (error) => {
    tellUnexpected(error, terminal, written);
    process.exit(EXIT.unexpected);
  });

  // A reader that has seen enough ("ita analyze … | head") closes the pipe; that is no failure of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }

  void run(process.argv.slice(2), terminal).then((code) => {
    // Not process.exit: output that is still on its way into a pipe would be cut.
    process.exitCode = code;
  });
}

// The same program is the worker thread of `ita batch`, so that the bundle is one file.
if (isMainThread) start();
else serveBatch();
