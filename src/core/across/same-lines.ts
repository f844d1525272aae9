import { judgeAt } from '../arithmetic/judge';
import { append } from '../collections/append';
import { State } from '../model/figures';
import type { CellRef } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import { isAddition, isPlain } from '../model/relation';
import type { SheetUnderstanding, Understanding } from '../model/understanding';
import { compatible } from '../relations/forms/scope';
import { unitName } from '../tables/vocabulary/areas';
import { WHOLE } from '../tables/vocabulary/totals';
import type { Books, FiguresOf, Pair } from './same-figures';
import { pairOf, sameFigures, tells } from './same-figures';
import type { Side } from './sides';
import { cellOf, sidesOf } from './sides';

/** So many figures that tell must agree between two tables before they are compared at all. */
const LEAST_SHARED = 4;

/**
 * The same places (groups, months) with the same heads on two sheets: what one says of one of them, the other says too. Stated
 * where nearly all of their figures do agree, whichever way the tables lie and whatever they are titled. `forms`: sheets of known
 * forms, which say by themselves what one of them has to do with another.
 */
export function withSameLines(understanding: Understanding, forms: ReadonlySet<number> = new Set()): Understanding {
  const { workbook, sheets } = understanding;
  if (sheets.length < 2) return understanding;
  const sides = sheets.filter(({ prose }) => !prose).flatMap(sidesOf);
  const whose = compatible(sides.map(({ sheet, table }) => ({ read: workbook.sheets[sheet]!, table })));
  const figuresOf: FiguresOf = (sheet) => sheets[sheet]!.figures;
  const books: Books = { figuresOf, isSum: (cell) => isSum(sheets[cell.sheet]!, cell) };
  const known = knownPairs(sheets);
  const together = pairsSharing(sides, figuresOf).filter(([i, k]) => sides[i]!.sheet !== sides[k]!.sheet && whose(i, k));
  const byName = new Map(sides.map((side) => [unitName(workbook.sheets[side.sheet]!.name), side.sheet]));
  const found = [
    ...together.flatMap(([i, k]) => compared(sides[i]!, sides[k]!, books)),
    ...sides.filter(({ axis }) => axis === 'column').flatMap((side) => ofParts(side, sides, byName, books)),
  ].filter((relation) => !known.has(keyOf(relation)) && !(forms.has(relation.sheet) && forms.has(relation.operands[0]!.sheet!)));
  if (found.length === 0) return understanding;
  return {
    workbook,
    sheets: sheets.map((sheet) => ({ ...sheet, relations: [...sheet.relations, ...found.filter((r) => r.sheet === sheet.sheet)] })),
  };
}

/** The pairs of tables that have figures in common, in order: of some hundred hardly any two do. */
function pairsSharing(sides: readonly Side[], figuresOf: FiguresOf): [number, number][] {
  const saying = new Map<string, number[]>();
  return sides.flatMap((side, k) => {
    const shared = new Map<number, number>();
    const { state, value, cols } = figuresOf(side.sheet);
    for (const measure of side.what)
      for (const [name] of side.who) {
        const { row, col } = cellOf(side, name, measure);
        const at = row * cols + col;
        if (state[at] !== State.Figure || !tells(value[at]!)) continue;
        const said = `${name}|${measure.name}=${value[at]!}`;
        for (const i of saying.get(said) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
        append(saying, said, k);
      }
    return [...shared].flatMap(([i, n]): [number, number][] => (n >= LEAST_SHARED ? [[i, k]] : []));
  });
}

/** The later sheet says again what the earlier one says. */
function compared(one: Side, other: Side, books: Books): Relation[] {
  const columns = other.what.flatMap((own): Pair[][] => {
    const twin = one.what.find(({ name }) => name === own.name);
    return twin
      ? [
          [...other.who.keys()]
            .filter((name) => one.who.has(name))
            .flatMap((name) => pairOf(cellOf(other, name, own), cellOf(one, name, twin), own, name === WHOLE, books)),
        ]
      : [];
  });
  return sameFigures(columns, placeOf(other));
}

/** The line or the column that a cell has in common with all that is said of one place. */
const placeOf =
  ({ axis }: Side) =>
  ({ row, col }: { readonly row: number; readonly col: number }): number =>
    axis === 'row' ? row : col;

/** A summary whose columns are the sheets: each says what the total of the sheet of its name says. */
function ofParts(summary: Side, sides: readonly Side[], byName: ReadonlyMap<string, number>, books: Books): Relation[] {
  const names = [...summary.who.keys()].filter((name) => byName.has(name) && byName.get(name) !== summary.sheet);
  if (names.length < 2) return [];
  const columns = summary.what.map((own) =>
    names.flatMap((name) =>
      sides
        .filter((side) => side.sheet === byName.get(name) && side.who.has(WHOLE))
        .flatMap((side) =>
          side.what
            .filter((twin) => twin.name === own.name)
            .flatMap((twin) => pairOf(cellOf(summary, name, own), cellOf(side, WHOLE, twin), own, false, books)),
        ),
    ),
  );
  return sameFigures(columns, placeOf(summary));
}

/** A total that is the sum of its lines as they stand. */
function isSum({ relations, figures }: SheetUnderstanding, { row, col }: CellRef): boolean {
  return relations.some((r) => {
    const [line, position] = r.axis === 'row' ? [row, col] : [col, row];
    return (
      r.result.line === line &&
      isAddition(r) &&
      isPlain(r) &&
      r.operands.length > 1 &&
      r.positions.includes(position) &&
      judgeAt(r, position, () => figures).state === 'holds'
    );
  });
}

/** What is compared already: of forms that know each other, of summaries. */
function knownPairs(sheets: readonly SheetUnderstanding[]): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ relations }) =>
      relations
        .filter((r) => r.kind === 'equality' && r.operands[0]!.sheet !== undefined)
        .flatMap((r) => r.positions.map((position) => keyOf({ ...r, positions: [position] }))),
    ),
  );
}

function keyOf({ sheet, axis, result, operands: [operand], positions: [position] }: Relation): string {
  const cell = (of: number, line: number, along: number): string => (axis === 'row' ? `${of}:${line}:${along}` : `${of}:${along}:${line}`);
  return [cell(sheet, result.line, result.at ?? position!), cell(operand!.sheet ?? sheet, operand!.line, operand!.at ?? position!)]
    .sort()
    .join();
}
