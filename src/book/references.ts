import { columnIndex, columnName } from '../core/text/a1';
import { COLUMNS, ROWS } from './cells';
import { greatest, smallest } from '../core/collections/of-many';

/** Lines that came (`count` above 0, before line `at`) or went (`count` below 0, from line `at` on). */
export interface LineShift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** What moves the references of formulas: lines of a sheet, or its name. `sheet`: the name it had before. */
export type Reshape = { readonly sheet: string } & (
  ({ readonly kind: 'lines' } & LineShift) | { readonly kind: 'name'; readonly to: string }
);

const SIZE = { row: ROWS, column: COLUMNS } as const;

/** Where line `index` is afterwards; null where it went, or left the sheet. */
export function movedLine(index: number, { axis, at, count }: LineShift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count < SIZE[axis] ? index + count : null;
}

/** Lines `first` to `last` afterwards, grown or shrunk as Excel does; null where all went. */
export function movedSpan(first: number, last: number, shift: LineShift): readonly [number, number] | null {
  const { axis, at, count } = shift;
  const top = movedLine(first, shift) ?? (count < 0 ? at : null);
  // A last line that went hands over to the one before the gap; a whole column stays whole.
  const bottom = movedLine(last, shift) ?? (count < 0 ? at - 1 : SIZE[axis] - 1);
  return top === null || top > bottom ? null : [top, bottom];
}

const NAME = String.raw`[\p{L}\p{N}_.\\]`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
// Texts and what stands in brackets are passed over; a name, a call or a foreign workbook's reference is none of ours.
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.\\$!\]'])((?:'(?:[^']|'')+'|${NAME}+(?::${NAME}+)?)!)?` +
    String.raw`(?:(${CELL}(?::${CELL})?)|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})|(\$?\d{1,7}:\$?\d{1,7}))(?!${NAME}|[(!\[])|('(?:[^']|'')+'|${NAME}+)!`,
  'gu',
);

/** The formula of a cell on the sheet `home` as it reads after `change`; what it does not concern stays as it is written. */
export function reshapedFormula(formula: string, home: string, change: Reshape): string {
  return formula.replace(TOKENS, (whole, prefix?: string, cells?: string, columns?: string, rows?: string, bare?: string) => {
    const said = prefix?.slice(0, -1) ?? bare;
    if (said !== undefined ? !same(unquoted(said), change.sheet) : !same(home, change.sheet)) return whole;
    if (change.kind === 'name') return said === undefined ? whole : `${quoted(change.to)}!${whole.slice(said.length + 1)}`;
    if (bare !== undefined || (cells ?? columns ?? rows) === undefined) return whole;
    return `${prefix ?? ''}${moved(cells ?? columns ?? rows!, change)}`;
  });
}

const END = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** "A1:$B$2", "A:C" or "3:4" after the shift, "#REF!" where it is gone. */
function moved(reference: string, shift: LineShift): string {
  const ends = reference.split(':').map((end) => END.exec(end)!);
  const lines = ends.map(([, , letters, , digits]) => (shift.axis === 'column' ? columnIndex(letters!) : Number(digits) - 1));
  if (lines.some((line) => line < 0)) return reference;
  const [first, last] = [smallest(lines), greatest(lines)];
  const span = movedSpan(first, last, shift);
  if (!span) return '#REF!';
  return ends
    .map(([, fixed, letters, fixedRow, digits], i) => {
      const line = i === lines.indexOf(first) ? span[0] : span[1];
      // "3:4" has its first "$" where letters would stand.
      return shift.axis === 'column' ? `${fixed}${columnName(line)}${fixedRow}${digits}` : `${fixed}${letters}${fixedRow}${line + 1}`;
    })
    .join(':');
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const unquoted = (name: string) => (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);

/** As Excel quotes: only names that could be read as something else. */
export function quoted(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^(r|c|rc|r\d+c\d+)$/i.test(name);
  return bare ? name : `'${name.replace(/'/g, "''")}'`;
}
