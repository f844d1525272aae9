import { Fault, INDICATORS, type Answer, type Example } from '../../src/core/indicators';
import { storedDecimals } from '../../src/core/text/number';
import { roundHalfAway } from '../../src/core/text/round';
import { say } from '../../src/functions/say';

const matrix = (value: unknown): unknown[][] => (Array.isArray(value) ? (value as unknown[][]) : [[value]]);

/** Figures are compared with the decimals the example is written with. */
function shown(answer: Answer, like: unknown): unknown {
  if (answer instanceof Fault) return answer.error;
  if (typeof answer === 'object') return say(answer);
  return typeof answer === 'number' && typeof like === 'number' ? roundHalfAway(answer, storedDecimals(like)) : answer;
}

const cases = INDICATORS.flatMap((indicator) =>
  indicator.examples.flatMap((example, i) =>
    indicator.calls.map((call, c) => [`${call.name} ${i + 1}`, indicator.parameters.length, indicator.calls[c]!, example] as const),
  ),
);

test.each(cases)('%s', (_, count, call, { args, result }: Example) => {
  const given = args.map((arg, i) => (i < count ? matrix(arg) : arg));
  const answers = (call as unknown as (...args: unknown[]) => Answer[][])(...given);
  const expected = matrix(result);
  expect(answers.map((row, r) => row.map((answer, c) => shown(answer, expected[r]?.[c])))).toEqual(expected);
});
