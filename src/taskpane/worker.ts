import { check, checkInSteps } from '../core/check';
import type { Report } from '../core/model/report';
import type { Workbook } from '../core/model/sheet';
import { ALL_RULES } from '../core/all-rules';
import { parseGrid } from '../core/text/grid';
import type { CheckAnswer, CheckMessage } from './run-check';
import { gather } from './slices';

// Runs beside the pane: the sheets arrive in slices, the last message asks for the report.
const gathered = gather();
const answer = (message: CheckAnswer) => self.postMessage(message);

/** Of each rule its shown example, three times: less leaves more of the engine uncompiled, more gains little. */
let rehearsal = [...ALL_RULES, ...ALL_RULES, ...ALL_RULES];

/**
 * Until it is asked, the worker checks the rules' shown examples, one in a task so that a question never waits for more than
 * one: the first check of one sheet finds an engine that the browser has compiled, and takes half the time.
 */
function rehearse(): void {
  const rule = rehearsal.pop();
  if (!rule) return;
  check({ sheets: [parseGrid(rule.shown).sheet] });
  setTimeout(rehearse);
}
// After the pane's own first work.
setTimeout(rehearse, 1000);

self.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
  rehearsal = [];
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
