import path from 'node:path';
import { forkedEngine } from './engine/forked';
import { processOutlet } from './outlet';
import { run } from './run';
import { Status } from './status';

// Status 1 says that errors were found in the figures, and Node gives it to any mistake of ours too.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack ?? String(error)}\n`);
  process.exitCode = Status.WrongOrRefused;
});

// No process.exit: what is still on its way into a pipe would be lost.
const program = path.join(__dirname, '..', 'bin', 'engine-process.mjs');
void run(process.argv.slice(2), processOutlet(), (seconds) => forkedEngine({ program, seconds })).then((status) => {
  process.exitCode ??= status;
});
