import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RELATION_RULES } from '../../src/core/rules';
import { cellName } from '../../src/core/text/a1';
import { readFile } from '../../src/file/disk';
import { isRefusal } from '../../src/file/read';
import type { Labelled } from './labelled';
import { breaksOf, labelled } from './labelled';

interface Judged {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly verdict: 'true' | 'false' | 'unclear';
}

/** Findings in real workbooks that somebody judged by opening the sheet; those of one repository are one group. */
export async function fromCorpus(folder: string): Promise<Labelled[]> {
  if (!existsSync(folder)) return [];
  const lines = (name: string): string[] => readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean);
  const judged = lines('labels.jsonl')
    .map((line) => JSON.parse(line) as Judged)
    .filter(({ verdict }) => verdict !== 'unclear');
  const repositories = new Map(lines('sources.tsv').map((line) => line.split('\t').slice(0, 2) as [string, string]));
  const found: Labelled[] = [];
  for (const file of readdirSync(path.join(folder, 'files')).sort()) {
    const id = file.replace(/\.\w+$/, '');
    const own = judged.filter((one) => one.id === id);
    const workbook = own.length > 0 ? await readFile(path.join(folder, 'files', file)) : null;
    if (!workbook || isRefusal(workbook)) continue;
    for (const met of breaksOf(workbook)) {
      const rule = RELATION_RULES.find((r) => r.appliesTo(met.facts.relation))!.id;
      const there = own.filter(
        ({ sheet, cell }) => sheet === workbook.sheets[met.result.sheet]!.name && cell === cellName(met.result.row, met.result.col),
      );
      const verdict = (there.find((one) => one.rule === rule) ?? there[0])?.verdict;
      if (verdict) found.push(labelled('corpus', repositories.get(id) ?? id, met, verdict === 'true' ? 1 : 0));
    }
  }
  return found;
}
