import { ALL_RULES } from '../../src/core/all-rules';
import type { Bilingual } from '../../src/core/model/message';
import type { Rule } from '../../src/core/model/rule';
import { exampled, FILES } from './examples';

/** Files that rules are made with. */
const TOOLS = ['anomaly-findings.ts', 'anomaly-rule.ts', 'grade.ts', 'index.ts', 'judge-sheet.ts'];
const ids = ALL_RULES.map(({ id }) => id);

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'id' in value && 'says' in value;
const holes = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

test.each([...FILES].filter(([file]) => !TOOLS.includes(file) && !file.endsWith('.examples.ts')))(
  '%s holds one rule, which bears the name of the file and is in the list',
  async (file, whole) => {
    const rules = Object.values((await import(whole)) as object).filter(isRule);
    if (rules.length !== 1) throw new Error(`${file} exports ${rules.length} rules: one a file`);
    const { id } = rules[0]!;
    if (`${id}.ts` !== file) throw new Error(`${file} holds the rule "${id}": call the file ${id}.ts`);
    if (!ids.includes(id)) throw new Error(`${id} is in no list: add it in the index.ts beside it`);
  },
);

test('every file of examples is some rule’s', () => {
  for (const id of exampled) if (!ids.includes(id)) throw new Error(`${id}.examples.ts: there is no rule ${id}`);
});

test('ids are unique and in the form of a sentence: "total-equals-parts"', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
});

test('no two rules have a sentence of one name', () => {
  const names = ALL_RULES.flatMap(({ says }) => Object.keys(says));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

// That both languages are there the compiler sees to; here that they say something, and the same.
test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s speaks both languages', (id, { title, why, says }) => {
  for (const [name, { vi, en }] of Object.entries<Bilingual>({ title, why, ...says })) {
    if (vi.trim().length < 12 || en.trim().length < 12) throw new Error(`${id}: write "${name}" in both languages`);
    expect([name, vi]).toEqual([name, vi.normalize('NFC')]);
    expect([name, holes(en)]).toEqual([name, holes(vi)]);
  }
});
