import type { Paper } from '../report/text';
import { writeReport } from './target';

/** Where the program writes; tests hand in their own. */
export interface Outlet {
  out(text: string): void;
  note(text: string): void;
  readonly paper: Paper;
  /** Progress may overwrite its own line. */
  readonly live: boolean;
  /** Puts a report in the place of an older one, whole or not at all. */
  write(path: string, report: string | Uint8Array): Promise<void>;
}

const [NARROWEST, WIDEST, USUAL] = [60, 120, 100];

/** The terminal of the process: colour only where somebody looks on and has not declined it (NO_COLOR). */
export function processOutlet(): Outlet {
  const { stdout, stderr, env } = process;
  // A reader such as `head` may close the pipe early; that is no mistake.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void stdout.write(text),
    note: (text) => void stderr.write(text),
    paper: {
      columns: Math.max(NARROWEST, Math.min(WIDEST, stdout.isTTY ? stdout.columns : USUAL)),
      colour: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    },
    live: stderr.isTTY && env.TERM !== 'dumb',
    write: writeReport,
  };
}
