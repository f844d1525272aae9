import { processOutlet } from './outlet';
import { run } from './run';

// No process.exit: what is still on its way into a pipe would be lost.
void run(process.argv.slice(2), processOutlet()).then((status) => {
  process.exitCode = status;
});
