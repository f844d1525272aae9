import type { Edit, Figure, Form, From, Line } from './model';
import { columnOf, lineOf } from './model';

export const rounded = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round((value + Math.sign(value) * 1e-9) * scale) / scale;
};

/** All figures of a form with its edits; rates are not rounded, sums carry no binary noise. */
export class Figures {
  private readonly known = new Map<string, Figure>();

  constructor(
    private readonly form: Form,
    private readonly edits: readonly Edit[],
  ) {}

  /** What stands in the cell. */
  at(line: string, col: string): Figure {
    const edit = this.editOf(line, col);
    return edit ? this.edited(edit) : this.right(line, col);
  }

  editOf(line: string, col: string): Edit | undefined {
    return this.edits.find((edit) => edit.line === line && edit.col === col);
  }

  private edited(edit: Edit): Figure {
    if (edit.from) return this.follows(edit.line, edit.from);
    if (edit.copyOf !== undefined) return this.at(edit.copyOf, edit.col);
    return edit.value ?? null;
  }

  /** What others that follow from the cell were made from. */
  private used(line: string, col: string): number {
    const edit = this.editOf(line, col);
    const value = edit?.through ? this.edited(edit) : this.right(line, col);
    return typeof value === 'number' ? value : 0;
  }

  private right(line: string, col: string): Figure {
    const key = `${line}/${col}`;
    if (!this.known.has(key)) this.known.set(key, this.made(lineOf(this.form, line), col));
    return this.known.get(key)!;
  }

  private made(line: Line, col: string): Figure {
    const { from, words, decimals } = columnOf(this.form, col);
    if (from) return this.follows(line.id, from, decimals);
    if (!line.parts) return line.values?.[col] ?? null;
    if (words) return null;
    const sum = (ids: readonly string[] = []): number => ids.reduce((total, id) => total + this.used(id, col), 0);
    return rounded(sum(line.parts) - sum(line.minus), decimals);
  }

  private follows(line: string, from: From, decimals = 6): Figure {
    const of = (col: string): number => this.used(line, col);
    if (from.how === 'sum') {
      const sum = (ids: readonly string[] = []): number => ids.reduce((total, id) => total + of(id), 0);
      return rounded(sum(from.plus) - sum(from.minus), decimals);
    }
    const base = from.how === 'ratio' ? of(from.base) : this.used(this.form.grand, from.of);
    if (base === 0) return 0;
    return from.how === 'ratio' ? (of(from.part) / base) * from.times : (of(from.of) / base) * 100;
  }
}
