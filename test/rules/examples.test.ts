import type { Finding } from '../../src/core/model/finding';
import type { Message } from '../../src/core/model/message';
import type { Example, Rule } from '../../src/core/model/rule';
import { ALL_RULES } from '../../src/core/all-rules';
import { parseGrid } from '../../src/core/text/grid';
import { say } from '../../src/report/say';
import { examplesOf, findingsOf, read, tell } from './examples';

/** Of each example once: several tests ask for them. */
const found = new Map<string, readonly Finding[]>();

function findingsIn(rule: Rule, example: Example): readonly Finding[] {
  const key = `${rule.id} ${example}`;
  if (!found.has(key)) found.set(key, findingsOf(rule, read(example).sheets));
  return found.get(key)!;
}

/** Compares what the rule tells of an example with what the example says, and reads every sentence aloud. */
function expectTold(rule: Rule, example: Example): void {
  const { sheets, told } = read(example);
  const findings = findingsIn(rule, example);
  expect({ example, tells: tell(findings, sheets) }).toEqual({ example, tells: told });
  for (const { message } of findings)
    for (const language of ['vi', 'en'] as const) {
      const sentence = say(
        message,
        language,
        sheets.map(({ name }) => name),
      );
      if (/\{\w+\}/.test(sentence)) throw new Error(`${rule.id} says "${sentence}": give the argument, or take it out of the sentence`);
    }
}

/** The message's own key, and those of the clauses in it. */
function keysIn({ key, args }: Message): string[] {
  return [key, ...Object.values(args).flatMap((arg) => (typeof arg === 'object' && 'key' in arg ? keysIn(arg) : []))];
}

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('the shown example is one sheet, and the rule tells what it marks', () => {
    expect(rule.shown).not.toMatch(/^\s*===/m);
    expect(parseGrid(rule.shown).marked.length).toBeGreaterThan(0);
    expectTold(rule, rule.shown);
  });

  test('is silent about its good examples', async () => {
    const { good } = await examplesOf(id);
    expect(good.length).toBeGreaterThan(0);
    for (const example of good) {
      expect(read(example).told).toEqual([]);
      expectTold(rule, example);
    }
  });

  test('tells just the marked cells of its bad examples, as gravely as they say', async () => {
    for (const example of (await examplesOf(id)).bad) {
      expect(read(example).told).not.toEqual([]);
      expectTold(rule, example);
    }
  });

  test('tells the marked cells of its doubtful examples, and calls none an error', async () => {
    for (const example of (await examplesOf(id)).doubtful ?? []) {
      expect(read(example).told.filter((cell) => cell.endsWith(' error'))).toEqual([]);
      expectTold(rule, example);
    }
  });

  test('has an example for every sentence', async () => {
    const { bad, doubtful = [] } = await examplesOf(id);
    const told = new Set(
      [rule.shown, ...bad, ...doubtful].flatMap((example) => findingsIn(rule, example).flatMap(({ message }) => keysIn(message))),
    );
    const untold = Object.keys(rule.says).filter((name) => !told.has(`finding.${name}`));
    if (untold.length) throw new Error(`no example of ${id} is told by "${untold.join('", "')}": add a bad one, or take the sentence out`);
  });
});
