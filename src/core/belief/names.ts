import type { Relation } from '../model/relation';
import { isPlain } from '../model/relation';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { fold } from '../text/fold';

/** What the line (a row, or a column) is called by the tables of its sheet; '' where nobody says. */
export type NameOf = (axis: Relation['axis'], line: number) => string;

export const nameless: NameOf = () => '';

export function namesIn(tables: readonly Table[], sheet: Sheet): NameOf {
  const names = new Map<string, string>();
  for (const { lines, columns, body } of tables) {
    for (const { row, label } of lines) names.set(`row${row}`, fold(label));
    for (const { col, path } of columns) names.set(`column${col}`, fold(path[path.length - 1] ?? textAbove(sheet, body.top, col)));
  }
  return (axis, line) => names.get(`${axis}${line}`) ?? '';
}

/** A head that stands so far above its figures is theirs, if nothing else is. */
const REACH = 6;

function textAbove({ cells }: Sheet, top: number, col: number): string {
  for (let row = top - 1; row >= Math.max(0, top - REACH); row--) {
    const value = cells[row]?.[col]?.value;
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
}

/** Two lines are soon as far apart as two others: of three chance makes a pattern. */
const LEAST = 3;

/**
 * True where every second, fifth, tenth line is added, and these are not called alike: what adds up in the pattern of a form
 * ("Tổng số" of each group) bears one name; what happens to, as most lines are nothing, does not.
 */
export function isStrided(relation: Relation, nameOf: NameOf): boolean {
  if (relation.kind !== 'sum' || relation.operands.length < LEAST || !isPlain(relation)) return false;
  const lines = relation.operands.map(({ line }) => line).sort((a, b) => a - b);
  const stride = lines[1]! - lines[0]!;
  if (stride < 2 || lines.some((line, i) => i > 0 && line - lines[i - 1]! !== stride)) return false;
  return new Set(lines.map((line) => nameOf(relation.axis, line))).size > 1;
}

/** True where all operands bear one name ("Tổng số" of each group): however far apart they stand, they belong together. */
export function areAlike({ axis, operands }: Relation, nameOf: NameOf): boolean {
  const [first = '', ...others] = operands.map(({ line }) => nameOf(axis, line));
  return first !== '' && others.length > 0 && others.every((name) => name === first);
}
