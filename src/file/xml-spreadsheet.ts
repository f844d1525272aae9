import { strToU8 } from 'fflate';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import type { Attributes } from './xml-events';
import { attributeOf, xmlReader } from './xml-events';

/** Much less than this is what a sheet of Excel 2003 has of cells: 65,536 × 256 would fill a memory. */
const MOST_SKIPPED = 2_000_000;

/**
 * Looks through the XML of Excel 2003 before a library reads it: rows and columns may be named by their number, and areas by
 * their size, and it makes room for what lies between. Throws `Refused` too-large, cut-off.
 */
export function examineXmlSpreadsheet(text: string): void {
  const walk = new Walk();
  const reader = xmlReader({ open: (name, attributes) => walk.open(name, attributes) });
  // In pieces: the reader bounds each tag by its length.
  const bytes = strToU8(text);
  for (let at = 0; at < bytes.length; at += 1 << 20) reader.write(bytes.subarray(at, at + (1 << 20)));
  reader.end();
}

class Walk {
  private row = 0;
  private col = 0;
  private room = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'Table') this.row = 0;
    else if (name === 'Row') {
      this.row = this.next(attributes, this.row, LIMITS.rows);
      this.col = 0;
    } else if (name === 'Cell' || name === 'Column') {
      this.col = this.next(attributes, this.col, LIMITS.columns);
      this.take((1 + sizeOf(attributes, 'MergeAcross')) * (1 + sizeOf(attributes, 'MergeDown')) + sizeOf(attributes, 'Span'));
    }
  }

  /** The number that it names, or the one after the last. */
  private next(attributes: Attributes, before: number, most: number): number {
    const index = attributeOf(attributes, 'Index');
    const now = index === undefined ? before + 1 : Number(index);
    if (!(now >= 1 && now <= most)) throw refuse('cut-off', 'damaged');
    this.take(Math.max(0, now - before));
    return now + sizeOf(attributes, 'Span');
  }

  private take(cells: number): void {
    this.room += cells;
    if (this.room > MOST_SKIPPED + LIMITS.cells) throw refuse('too-large', 'cells', { limit: { figure: LIMITS.cells, decimals: 0 } });
  }
}

function sizeOf(attributes: Attributes, name: string): number {
  const size = Number(attributeOf(attributes, name) ?? 0);
  if (!(size >= 0 && size <= LIMITS.rows)) throw refuse('cut-off', 'damaged');
  return size;
}
