import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '../../src/core/model/rule';
import { ODDITY_RULES, RELATION_RULES, RULES } from '../../src/core/rules';
import { catalogue } from '../../src/messages';

const folder = path.resolve(__dirname, '../../src/core/rules');
/** Files that rules are made with. */
const TOOLS = ['grade.ts', 'index.ts', 'oddity.ts'];

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'id' in value && 'examples' in value;

test('every file of the folder is one rule, and every rule is in the list', async () => {
  const files = readdirSync(folder).filter((file) => !TOOLS.includes(file));
  const exported = await Promise.all(
    files.map(async (file) => Object.values((await import(path.join(folder, file))) as object).filter(isRule)),
  );
  expect(exported.map((rules) => rules.length)).toEqual(files.map(() => 1));
  expect(
    exported
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(RULES.map(({ id }) => id).sort());
});

test('ids are unique and in the form of a sentence: "total-equals-parts"', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
  expect(RELATION_RULES.length + ODDITY_RULES.length).toBe(RULES.length);
});

test('titles and reasons stand in both catalogues, and no rule is described that does not exist', () => {
  const due = RULES.flatMap(({ id }) => [`rule.${id}.title`, `rule.${id}.why`]).sort();
  for (const language of ['vi', 'en'] as const) {
    const texts = catalogue(language);
    expect(
      Object.keys(texts)
        .filter((key) => key.startsWith('rule.'))
        .sort(),
    ).toEqual(due);
    expect(due.filter((key) => texts[key]!.trim().length < 12)).toEqual([]);
  }
});
