import { LIMITS } from './limits';
import { refuse } from './refusal';

// The records of an .xls (BIFF): type and length, two bytes each, then as many bytes as the length says.

/** What SheetJS passes over without a word: where a window is scrolled to. */
const PASSED_OVER = 0x1d;
const CONTINUE = 0x3c;
/** What follows can only be read with the password. */
const PASSWORD = 0x2f;
const EOF = 0x0a;
const BOF: ReadonlySet<number> = new Set([0x09, 0x209, 0x409, 0x809]);
const FORMULA: ReadonlySet<number> = new Set([0x06, 0x206, 0x406]);
/** Cells with content: row and column come first. */
const CELLS: ReadonlySet<number> = new Set([0x02, 0x03, 0x203, 0x04, 0x204, 0x05, 0x205, 0xd6, 0xfd, 0x27e, ...FORMULA]);
const MANY_CELLS = 0xbd;
const COLUMNS = 0x7d;
const MERGES = 0xe5;
const ARRAYS: ReadonlySet<number> = new Set([0x21, 0x221]);
const LISTS: ReadonlySet<number> = new Set([0x17, 0x1e, 0x41e]);

/**
 * What tells of figures, beside the cells: the workbook's date system, code page, sheets, names and links to other sheets, number
 * formats, shared texts and formulas, results of formulas that are texts, rows.
 */
const KEPT: ReadonlySet<number> = new Set([
  ...[...BOF, EOF, ...CELLS, MANY_CELLS, COLUMNS, MERGES, ...ARRAYS, ...LISTS],
  ...[
    0x00,
    0x200,
    0x07,
    0x207,
    0x16,
    0x18,
    0x218,
    0x22,
    0x23,
    0x223,
    PASSWORD,
    0x42,
    0x43,
    0x243,
    0x443,
    0x85,
    0xe0,
    0xfc,
    0x1ae,
    0x208,
    0x4bc,
  ],
]);

/** An .xls has so many columns; 256 itself is written of the columns behind the last. */
const LAST_COLUMN = 255;
/** The library looks at each array formula of a sheet for each of its formulas; a second is enough for so many looks. */
const MOST_LOOKS = 200_000_000;
/** It copies its lists of number formats and of linked sheets for each that comes; Excel has some hundred of either. */
const MOST_LISTED = 5_000;

/**
 * The records of a workbook that tell of figures; all others are marked as ones that are passed over: the library that reads them
 * believes what they say of their size, tells standard error of those it does not know, and needs none of them.
 * Throws `Refused` cut-off, encrypted, too-large.
 */
export function figureRecords(stream: Uint8Array): Uint8Array {
  const records = stream.slice();
  const walk = new Walk(new DataView(records.buffer));
  while (walk.next());
  return records;
}

class Walk {
  private at = 0;
  private depth = 0;
  private last = -1;
  private cells = 0;
  private merges = 0;
  private listed = 0;
  private formulas = 0;
  private arrays = 0;

  constructor(private readonly view: DataView) {}

  next(): boolean {
    const { view, at } = this;
    if (at + 4 > view.byteLength) return this.end();
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Programs fill up the last sector as they like.
    if (this.depth === 0 && !BOF.has(type)) return false;
    if (at + 4 + length > view.byteLength) return this.end();
    if (type !== CONTINUE) this.last = type;
    if (KEPT.has(this.last)) this.look(type, at + 4, length);
    else view.setUint16(at, PASSED_OVER, true);
    this.at = at + 4 + length;
    return true;
  }

  private end(): false {
    if (this.depth > 0) throw refuse('cut-off');
    return false;
  }

  private look(type: number, at: number, length: number): void {
    if (BOF.has(type)) this.open();
    else if (type === PASSWORD) throw refuse('encrypted');
    else if (type === EOF) this.depth--;
    else if (CELLS.has(type)) this.cell(at, length, FORMULA.has(type));
    else if (type === MANY_CELLS) this.cell(at, length, false, (length - 6) / 6);
    else if (type === COLUMNS) this.columns(at, length);
    else if (type === MERGES) this.mergedAreas(at, length);
    else if (ARRAYS.has(type)) this.arrays++;
    else if (LISTS.has(type) && ++this.listed > MOST_LISTED) throw refuse('cut-off', 'damaged');
  }

  private open(): void {
    this.depth++;
    this.formulas = 0;
    this.arrays = 0;
  }

  private cell(at: number, length: number, formula: boolean, count = 1): void {
    if (length < 6 || this.view.getUint16(at + 2, true) > LAST_COLUMN) throw refuse('cut-off', 'damaged');
    this.cells += count;
    if (this.cells > LIMITS.cells) throw refuse('too-large', 'cells', { limit: { figure: LIMITS.cells, decimals: 0 } });
    if (formula && ++this.formulas * this.arrays > MOST_LOOKS)
      throw refuse('too-large', 'cells', { limit: { figure: LIMITS.cells, decimals: 0 } });
  }

  private columns(at: number, length: number): void {
    if (length < 4) throw refuse('cut-off', 'damaged');
    this.view.setUint16(at + 2, Math.min(LAST_COLUMN + 1, this.view.getUint16(at + 2, true)), true);
  }

  /** Each takes eight bytes, whatever the record says of their number. */
  private mergedAreas(at: number, length: number): void {
    const count = length < 2 ? NaN : this.view.getUint16(at, true);
    if (!(8 * count + 2 <= length)) throw refuse('cut-off', 'damaged');
    this.merges += count;
    if (this.merges > LIMITS.merges) throw refuse('cut-off', 'damaged');
  }
}
