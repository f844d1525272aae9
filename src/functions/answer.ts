import { Fault, type Answer } from '../core/indicators';
import { say } from './say';

const CODES = {
  '#DIV/0!': 'divisionByZero',
  '#VALUE!': 'invalidValue',
  '#N/A': 'notAvailable',
  '#NUM!': 'invalidNumber',
} as const;

/** Excel shows the sentence with #VALUE! and #N/A, and drops it with the others. */
function errorOf(fault: Fault): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[CODES[fault.error]], say(fault.message));
}

/** Always Vietnamese: what stands in a cell must not depend on the language somebody's pane is set to. */
function cellOf(answer: Answer): unknown {
  if (answer instanceof Fault) return errorOf(answer);
  return typeof answer === 'object' ? say(answer) : answer;
}

/**
 * What Excel gets: a matrix of values, in which single cells may be errors. A lone error is thrown: runtimes that do not
 * know errors inside arrays then show it all the same.
 */
export function excelAnswer(answers: readonly (readonly Answer[])[]): unknown[][] {
  const only = answers.length === 1 && answers[0]!.length === 1 ? answers[0]![0] : null;
  if (only instanceof Fault) throw errorOf(only);
  return answers.map((row) => row.map(cellOf));
}
