import type { Cell } from '../core/model/sheet';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import { shiftFormula } from './patch/shift';
import { unescapeText } from './strings';
import type { CellStyle } from './styles';
import type { Attributes } from './xml-events';

/** What cells name by number. */
export interface CellContext {
  /** null: the workbook has no shared texts. */
  readonly strings: readonly string[] | null;
  readonly styles: readonly CellStyle[];
}

/** The first cell of a shared formula: the others mean the same, seen from where they stand. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

/** Reads the cells of one sheet, one after the other. */
export class CellReader {
  private readonly masters = new Map<string, Master>();
  private type = '';
  private style = 0;
  private value: string | undefined;
  private inline: string | undefined;
  private formula: string | undefined;
  private shared: string | undefined;
  private into: 'v' | 't' | 'f' | '' = '';
  private spoken = false;

  constructor(private readonly context: CellContext) {}

  begin(attributes: Attributes): void {
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = this.inline = this.formula = this.shared = undefined;
    this.into = '';
    this.spoken = false;
  }

  open(name: string, attributes: Attributes): void {
    this.into = '';
    if (name === 'v') {
      this.into = 'v';
      this.value ??= '';
    } else if (name === 't' && !this.spoken) {
      this.into = 't';
      this.inline ??= '';
    } else if (name === 'rPh') this.spoken = true;
    else if (name === 'f' && attributes['t'] !== 'dataTable') {
      this.into = 'f';
      this.formula = '';
      if (attributes['t'] === 'shared') this.shared = attributes['si'];
    }
  }

  text(text: string): void {
    if (this.into === 'v') this.value += text;
    else if (this.into === 't') this.inline += unescapeText(text);
    else if (this.into === 'f') this.formula += text;
  }

  close(name: string): void {
    this.into = '';
    if (name === 'rPh') this.spoken = false;
  }

  /** The cell that ends here; undefined where it has no content. */
  content(row: number, col: number): Cell | undefined {
    const formula = this.formulaAt(row, col);
    const content = this.stored();
    if (content === undefined && formula === undefined) return undefined;
    return { value: null, ...content, ...(formula === undefined ? {} : { formula }), ...this.context.styles[this.style] };
  }

  private formulaAt(row: number, col: number): string | undefined {
    const { formula, shared } = this;
    if (formula) {
      if (shared !== undefined) this.masters.set(shared, { formula, row, col });
      return plainFormula(formula);
    }
    const master = shared === undefined ? undefined : this.masters.get(shared);
    return master && plainFormula(shiftFormula(master.formula, row - master.row, col - master.col));
  }

  private stored(): Pick<Cell, 'value' | 'error'> | undefined {
    const { type, value, inline } = this;
    if (type === 'inlineStr') return inline === undefined ? undefined : { value: cut(inline) };
    if (value === undefined) return undefined;
    if (type === 's') return this.sharedText(value);
    if (type === 'str') return { value: cut(value) };
    if (type === 'e') return { value: null, error: value };
    if (type === 'b') return { value: value.trim() === '1' };
    return type === 'd' ? dateOf(value) : numberOf(parseFloat(value));
  }

  private sharedText(value: string): Pick<Cell, 'value'> | undefined {
    // Without the texts their numbers would be taken for figures.
    const text = this.context.strings?.[Number(value)];
    if (text === undefined) throw refuse('cut-off', 'damaged');
    return { value: text };
  }
}

function cut(text: string): string {
  return text.length > LIMITS.cellText ? text.slice(0, LIMITS.cellText) : text;
}

function numberOf(value: number): Pick<Cell, 'value'> | undefined {
  return Number.isFinite(value) ? { value } : undefined;
}

/** A date as ISO text, which the standard allows, is its serial number; what is no date stays the text that it is. */
function dateOf(iso: string): Pick<Cell, 'value'> {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes('T') ? '' : 'T00:00:00'}Z`);
  // Day 25,569 of the 1900 calendar is 1 January 1970.
  return { value: Number.isNaN(time) ? cut(iso) : time / 86_400_000 + 25_569 };
}

/** Newer functions carry a mark in files that nobody sees in Excel. */
function plainFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(/_xl(?:fn|ws|udf)\./g, '');
}
