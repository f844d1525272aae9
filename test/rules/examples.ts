import { readdirSync } from 'node:fs';
import path from 'node:path';
import { judge, understand } from '../../src/core/check';
import type { Finding } from '../../src/core/model/finding';
import type { Example, Examples, Rule } from '../../src/core/model/rule';
import type { Sheet } from '../../src/core/model/sheet';
import { RELATION_RULES } from '../../src/core/rules';
import { cellName } from '../../src/core/text/a1';
import { sheetsOfExample } from './example-sheets';

const ENDING = '.examples.ts';

/** The files of both folders of rules: names and whole paths. */
export const FILES: ReadonlyMap<string, string> = new Map(
  ['rules', 'anomalies']
    .map((folder) => path.resolve(__dirname, '../../src/core', folder))
    .flatMap((folder) => readdirSync(folder).map((file) => [file, path.join(folder, file)] as const))
    .filter(([file]) => file.endsWith('.ts')),
);

/** The ids that have a file of examples. */
export const exampled: readonly string[] = [...FILES.keys()]
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));

export async function examplesOf(id: string): Promise<Examples> {
  const file = FILES.get(`${id}${ENDING}`);
  if (!file) throw new Error(`write ${id}${ENDING} beside ${id}.ts: "export const examples: Examples = { good: […], bad: […] }"`);
  return ((await import(file)) as { examples: Examples }).examples;
}

/** An example as sheets, and what it says that the rule tells: "Sheet1!C5 error". */
export function read(example: Example): { readonly sheets: Sheet[]; readonly told: string[] } {
  const { sheets, marks } = sheetsOfExample(example);
  return { sheets, told: [...marks].map(([cell, severity]) => `${cell} ${severity}`).sort() };
}

/** What one rule finds where it is alone: only its own relations and anomalies are judged. */
export function findingsOf(rule: Rule, sheets: readonly Sheet[]): readonly Finding[] {
  const understanding = understand({ sheets });
  return judge({
    ...understanding,
    sheets: understanding.sheets.map((sheet) => ({
      ...sheet,
      relations: sheet.relations.filter((relation) => RELATION_RULES.find(({ appliesTo }) => appliesTo(relation)) === rule),
      anomalies: sheet.anomalies.filter((anomaly) => anomaly.rule === rule.id),
    })),
  }).findings;
}

/** Findings in the words of an example: "Sheet1!C5 error"; several of one cell and severity are one. */
export function tell(findings: readonly Finding[], sheets: readonly Sheet[]): string[] {
  return [
    ...new Set(findings.map(({ cell, severity }) => `${sheets[cell.sheet]!.name}!${cellName(cell.row, cell.col)} ${severity}`)),
  ].sort();
}
