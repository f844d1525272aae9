import { readdirSync } from 'node:fs';
import path from 'node:path';
import { TEXT_RULES } from '../../src/core/all-rules';
import type { Examples } from '../../src/core/model/rule';
import { check } from '../../src/core/check';
import { readTxt } from '../../src/file/txt';
import { say } from '../../src/report/say';
import { parseText, toldIn } from './examples';

const FOLDER = path.join(__dirname, '../../src/core/prose/rules');

async function examplesOf(id: string): Promise<Examples> {
  return ((await import(path.join(FOLDER, `${id}.examples.ts`))) as { examples: Examples }).examples;
}

test('every rule of the text stands in the file of its name, beside its examples, and in the list', () => {
  const files = readdirSync(FOLDER).filter((name) => /^text-/.test(name));
  expect(files.sort()).toEqual(TEXT_RULES.flatMap(({ id }) => [`${id}.ts`, `${id}.examples.ts`]).sort());
});

describe.each(TEXT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('the shown example: what it marks is told, and nothing else', () => {
    const { text, marks } = parseText(rule.shown);
    expect(marks).not.toEqual([]);
    expect(toldIn(text)).toEqual(marks);
  });

  test('good texts: nothing is told of them, by any rule', async () => {
    for (const example of (await examplesOf(id)).good) {
      const { text, marks } = parseText(example);
      expect({ example, told: toldIn(text), marks }).toEqual({ example, told: [], marks: [] });
    }
  });

  test('bad texts: the rule tells what is marked, as gravely; each sentence has its words in both languages', async () => {
    for (const example of (await examplesOf(id)).bad) {
      const { text, marks } = parseText(example);
      expect({ example, told: toldIn(text, rule) }).toEqual({ example, told: marks });
      for (const { message } of check(readTxt(text)).findings)
        for (const language of ['vi', 'en'] as const) expect(say(message, language, [])).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});
