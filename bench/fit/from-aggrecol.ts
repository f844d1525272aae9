import { existsSync } from 'node:fs';
import type { CellRef } from '../../src/core/model/cell-ref';
import { operandCells } from '../../src/core/model/relation';
import type { InjectedCase, TextSheet } from '../packed';
import { readLines, withText, workbookOfTexts } from '../packed';
import type { Labelled, Met } from './labelled';
import { breaksOf, cellsOf, labelled } from './labelled';

const OPERATION: Readonly<Record<string, string>> = { sum: 'Sum', average: 'Average', ratio: 'Division', growth: 'RelativeChange' };

/** Sheets whose relations were annotated by hand: a break is meant where its very relation is among them. */
export function fromAnnotations(file: string): Labelled[] {
  if (!existsSync(file)) return [];
  return readLines<TextSheet>(file).flatMap(({ id, source, cells, aggregations }) => {
    const stated = new Set(aggregations.map(({ op, target, sources }) => keyOf(op, target, sources)));
    return breaksOf(workbookOfTexts(cells)).flatMap((met) => {
      const key = keyOfBreak(met);
      return key === null ? [] : [labelled(source === 'troy' ? 'statistics' : 'offices', id, met, stated.has(key) ? 1 : 0)];
    });
  });
}

/** Keying slips that were put into them: what breaks only then, and on the figure that is wrong now, is a true break. */
export function fromInjected(sheetsFile: string, casesFile: string): Labelled[] {
  if (!existsSync(sheetsFile) || !existsSync(casesFile)) return [];
  const sheets = new Map(readLines<TextSheet>(sheetsFile).map((sheet) => [sheet.id, sheet]));
  const before = new Map<string, Set<string>>();
  return readLines<InjectedCase>(casesFile).flatMap(({ id, cell: [row, col], newRaw }) => {
    const { cells } = sheets.get(id)!;
    if (!before.has(id)) before.set(id, new Set(breaksOf(workbookOfTexts(cells)).map(signature)));
    return breaksOf(workbookOfTexts(withText(cells, [row, col], newRaw)))
      .filter((met) => !before.get(id)!.has(signature(met)))
      .map((met) => labelled('injected', id, met, cellsOf(met).some((cell) => cell.row === row && cell.col === col) ? 1 : 0));
  });
}

const signature = (met: Met): string => `${met.facts.relation.axis}${JSON.stringify(cellsOf(met))}`;

type Cell = readonly [number, number];

const keyOf = (operation: string, target: Cell, sources: readonly Cell[]): string =>
  `${operation}|${target.join()}|${sources
    .map((cell) => cell.join())
    .sort()
    .join(' ')}`;

/** As the benchmark writes it: a = b − c is b = a + c, blanks are no sources; null where it knows no such relation. */
function keyOfBreak({ facts: { relation, broken }, result, understanding }: Met): string | null {
  const operation = OPERATION[relation.kind];
  if (!operation || relation.operands.some(({ at, value }) => at !== undefined || value !== undefined)) return null;
  const { value, cols } = understanding.sheets[0]!.figures;
  const pair = ({ row, col }: CellRef): Cell => [row, col];
  const operands = operandCells(relation, broken.position).filter(({ row, col }) => !Number.isNaN(value[row * cols + col]!));
  if (!relation.signs.includes(-1)) return keyOf(operation, pair(result), operands.map(pair));
  const [whole, part] = operands;
  return whole && part && operands.length === 2 ? keyOf(operation, pair(whole), [pair(result), pair(part)]) : null;
}
