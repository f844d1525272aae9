import { checkInSteps } from '../core/check';
import type { Report } from '../core/model/report';
import type { Workbook } from '../core/model/sheet';
import type { CheckAnswer, CheckMessage } from './run-check';
import { gather } from './slices';

// Runs beside the pane: the sheets arrive in slices, the last message asks for the report.
const gathered = gather();
const answer = (message: CheckAnswer) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
  const workbook = gathered.take(data);
  if (!workbook) return;
  try {
    answer({ report: checkAloud(workbook) });
  } catch (error) {
    // An error can't cross to the pane whole: its message can, and is thrown again there.
    answer({ failed: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) });
  }
};

function checkAloud(workbook: Workbook): Report {
  const steps = checkInSteps(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    answer({ checking: step.value });
  }
}
