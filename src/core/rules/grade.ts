import { CUTS } from '../belief/coefficients';
import { readDecimals } from '../text/decimals';
import type { Figures } from '../model/figures';
import { cellIndex } from '../model/figures';
import type { Severity } from '../model/finding';
import type { Message, MessageArg } from '../model/message';
import { message } from '../model/message';
import { measuredAt } from '../model/quantity';
import type { Area } from '../model/cell-ref';
import { inArea } from '../model/cell-ref';
import { operandCells, resultCell } from '../model/relation';
import type { Break } from '../model/rule';
import type { Quantity } from '../model/table';
import { greatest } from '../collections/of-many';

/** How bad a break is: as bad as it is sure that the relation is meant there. */
export function severityOf(belief: number): Severity {
  return belief >= CUTS.error ? 'error' : belief >= CUTS.warning ? 'warning' : 'info';
}

/** Decimal places that make both sides of a break readable, and the difference between them visible. */
function decimalsFor(broken: Break): number {
  const { figures, at } = figureOfResult(broken);
  const { actual, expected } = broken.judgement;
  const printed = Math.max(figures.decimals[at] ?? 0, decimalsOfDifference(broken));
  // More places than anybody types are those of a result that was never rounded.
  const shown = printed > 6 ? readDecimals(actual) : printed;
  // What would be printed alike, or as nothing, needs more places.
  const least = Math.min(...[Math.abs(actual - expected), Math.abs(expected)].filter((size) => size > 0));
  return least < 0.5 * 10 ** -shown ? Math.min(6, Math.ceil(-Math.log10(least)) + 1) : shown;
}

/** A difference has the decimals of the figures that it is of: of 4,17 and 5,03 it is 0,86, whatever was printed. */
function decimalsOfDifference({ relation, position, understanding }: Break): number {
  if (relation.kind !== 'sum' || relation.operands.length !== 2 || relation.factor !== 1) return 0;
  return greatest(
    operandCells(relation, position).map(({ sheet, row, col }) => {
      const { figures } = understanding.sheets[sheet]!;
      return figures.decimals[row * figures.cols + col] ?? 0;
    }),
  );
}

/** Half-width of the rounding of the printed result, in its unit. */
export function roundingErrorOfResult(broken: Break): number {
  const { figures, at } = figureOfResult(broken);
  return figures.roundingError[at] || 0.5 * 10 ** -(figures.decimals[at] ?? 0);
}

function figureOfResult({ relation, position, understanding }: Break): { readonly figures: Figures; readonly at: number } {
  const { figures } = understanding.sheets[relation.result.sheet ?? relation.sheet]!;
  const along = relation.result.at ?? position;
  return { figures, at: cellIndex(relation.axis, relation.result.line, along, figures.cols) };
}

/** What the result measures: a rate and a norm are told by the column, all else by the line where it says so. */
export function quantityOfResult({ relation, position, understanding }: Break): Quantity {
  const cell = resultCell(relation, position);
  const table = understanding.sheets[cell.sheet]!.tables.find(({ body }) => inArea(body, cell.row, cell.col));
  return table ? measuredAt(table, cell).quantity : 'unknown';
}

/** The operands' figures, in their order; NaN where there is none. */
export function operandValues({ relation, position, understanding }: Break): number[] {
  return operandCells(relation, position).map(({ sheet, row, col }) => {
    const { figures } = understanding.sheets[sheet]!;
    return figures.value[row * figures.cols + col] ?? NaN;
  });
}

/**
 * The sentence of that name in the rule's `says`, with the two sides, their difference and the cells that they come from,
 * as every message about a relation shows them.
 */
export function wordBreak(name: string, broken: Break, more: Record<string, MessageArg> = {}): Message {
  const { relation, judgement, position } = broken;
  const decimals = decimalsFor(broken);
  const figure = (value: number): MessageArg => ({ figure: value, decimals });
  return message(`finding.${name}`, {
    actual: figure(judgement.actual),
    expected: figure(judgement.expected),
    difference: figure(Math.abs(judgement.actual - judgement.expected)),
    cell: cellsArg(broken, [resultArea(broken)]),
    from: cellsArg(broken, operandAreas(broken)),
    count: relation.operands.length,
    identity: relation.printed ?? '',
    position,
    ...more,
  });
}

/** The cell of one of its lines at the place where the relation breaks, as an argument of its sentence. */
export function lineArg(broken: Break, line: number): MessageArg {
  const { sheet, axis } = broken.relation;
  const [row, col] = axis === 'row' ? [line, broken.position] : [broken.position, line];
  return cellsArg(broken, [{ sheet, top: row, left: col, bottom: row, right: col }]);
}

function cellsArg(broken: Break, areas: readonly (Area & { sheet: number })[]): MessageArg {
  const home = broken.relation.sheet;
  const sheet = areas[0]?.sheet ?? home;
  return { sheet, home, areas: areas.filter((a) => a.sheet === sheet) };
}

function resultArea(broken: Break): Area & { sheet: number } {
  const { relation, position } = broken;
  const along = relation.result.at ?? position;
  const [row, col] = relation.axis === 'row' ? [relation.result.line, along] : [along, relation.result.line];
  return { sheet: relation.result.sheet ?? relation.sheet, top: row, left: col, bottom: row, right: col };
}

/** Operands as areas: neighbours of one line are joined. */
function operandAreas(broken: Break): (Area & { sheet: number })[] {
  const areas: (Area & { sheet: number })[] = [];
  for (const { sheet, row, col } of operandCells(broken.relation, broken.position)) {
    const last = areas[areas.length - 1];
    if (last?.sheet === sheet && last.left === col && last.right === col && last.bottom === row - 1)
      areas[areas.length - 1] = { ...last, bottom: row };
    else if (last?.sheet === sheet && last.top === row && last.bottom === row && last.right === col - 1)
      areas[areas.length - 1] = { ...last, right: col };
    else areas.push({ sheet, top: row, left: col, bottom: row, right: col });
  }
  return areas;
}
