import { check } from '../core/check';
import type { CheckMessage, CheckAnswer } from './run-check';
import { gather } from './slices';

// Runs beside the pane: the sheets arrive in slices, the last message asks for the report.
const gathered = gather();

self.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
  const workbook = gathered.take(data);
  if (!workbook) return;
  const answer: CheckAnswer = attempt(() => check(workbook));
  self.postMessage(answer);
};

/** An error can't cross to the pane whole: its message can, and is thrown again there. */
function attempt(work: () => ReturnType<typeof check>): CheckAnswer {
  try {
    return { report: work() };
  } catch (error) {
    return { failed: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
  }
}
