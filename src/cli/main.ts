import { EXIT, type Terminal } from './exit';
import { run } from './run';

const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
};

// A reader that has seen enough ("ita analyze … | head") closes the pipe; that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

run(process.argv.slice(2), terminal)
  .then((code) => {
    // Not process.exit: output that is still on its way into a pipe would be cut.
    process.exitCode = code;
  })
  .catch(() => {
    process.exitCode = EXIT.unexpected;
  });
