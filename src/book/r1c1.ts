import { columnIndex } from '../core/text/a1';

const REFERENCE = /("[^"]*"|'[^']*'!?)|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/gi;

/** "C4+$D$5" in the cell (row, col) → "R[1]C[-1]+R5C4": the form in which copied formulas are equal. */
export function toR1C1(formula: string, row: number, col: number): string {
  return formula.replace(
    REFERENCE,
    (match: string, quoted: string | undefined, fixedCol: string, letters: string, fixedRow: string, digits: string, at: number) => {
      if (quoted !== undefined || /[\w.]/.test(formula[at - 1] ?? '')) return match;
      const r = Number(digits) - 1;
      const c = columnIndex(letters);
      return `R${fixedRow ? r + 1 : relative(r - row)}C${fixedCol ? c + 1 : relative(c - col)}`;
    },
  );
}

const relative = (distance: number) => (distance === 0 ? '' : `[${distance}]`);
