import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RELATION_RULES } from '../../src/core/rules';
import { operandCells } from '../../src/core/model/relation';
import { cellName, parseArea } from '../../src/core/text/a1';
import { readFile } from '../../src/file/disk';
import { isRefusal } from '../../src/file/read';
import type { Labelled, Met } from './labelled';
import { breaksOf, labelled } from './labelled';

interface Judged {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly related?: readonly string[];
  readonly verdict: 'true' | 'false' | 'unclear';
  /** Only this reading of the figure was judged. */
  readonly ofReading?: boolean;
}

/** Our own verdicts on the same workbooks, in the same form. */
const OURS = 'bench/fit/judged.jsonl';

/** Findings in real workbooks that somebody judged by opening the sheet; those of one repository are one group. */
export async function fromCorpus(folder: string): Promise<Labelled[]> {
  if (!existsSync(folder)) return [];
  const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const lines = (name: string): string[] => linesOf(path.join(folder, name));
  const read = (line: string): Judged => JSON.parse(line) as Judged;
  const ours = linesOf(OURS).map((line): Judged => ({ ...read(line), ofReading: true }));
  const judged = [...lines('labels.jsonl').map(read), ...ours].filter(({ verdict }) => verdict !== 'unclear');
  const repositories = new Map(lines('sources.tsv').map((line) => line.split('\t').slice(0, 2) as [string, string]));
  const found: Labelled[] = [];
  for (const file of readdirSync(path.join(folder, 'files')).sort()) {
    const id = file.replace(/\.\w+$/, '');
    const own = judged.filter((one) => one.id === id);
    const workbook = own.length > 0 ? await readFile(path.join(folder, 'files', file)) : null;
    if (!workbook || isRefusal(workbook)) continue;
    for (const met of breaksOf(workbook)) {
      const verdict = verdictOn(met, workbook.sheets[met.result.sheet]!.name, own);
      if (verdict) found.push(labelled('corpus', repositories.get(id) ?? id, met, verdict === 'true' ? 1 : 0));
    }
  }
  return found;
}

/**
 * The corpus says of a figure whether something is wrong with it: where nothing is, no reading that breaks there is meant;
 * where something is, those by the same rule are. Ours say of a reading whether it is meant: one that is not says nothing of
 * others of the same cell.
 */
function verdictOn(met: Met, sheet: string, judged: readonly Judged[]): Judged['verdict'] | undefined {
  const { relation, broken } = met.facts;
  const rule = RELATION_RULES.find((r) => r.appliesTo(relation))!.id;
  const cell = cellName(met.result.row, met.result.col);
  const there = judged.filter((one) => one.sheet === sheet && one.cell === cell);
  const operands = new Set(operandCells(relation, broken.position).map((one) => cellName(one.row, one.col)));
  const isSame = ({ related = [] }: Judged): boolean => {
    const cells = related.flatMap(cellsOfArea);
    return cells.length === operands.size && cells.every((one) => operands.has(one));
  };
  const ofFigure = there.filter((one) => !one.ofReading || one.verdict === 'true');
  const isRight = ofFigure.length > 0 && ofFigure.every(({ verdict }) => verdict === 'false');
  return (there.find(isSame) ?? ofFigure.find((one) => one.rule === rule))?.verdict ?? (isRight ? 'false' : undefined);
}

function cellsOfArea(area: string): string[] {
  const range = parseArea(area.replace(/^.*!/, ''));
  if (!range) return [area];
  const { top, left, bottom, right } = range;
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) =>
    cellName(top + Math.floor(i / (right - left + 1)), left + (i % (right - left + 1))),
  );
}
