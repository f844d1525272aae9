import type { Area } from '../core/model/cell-ref';
import { parseArea } from '../core/text/a1';
import type { Budget } from './inflate';
import type { Archive, Entry } from './zip';
import { inflatePart } from './inflate';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import { canonicalCells } from './sheet-cells';
import { attribute, isTrue, openingTags, prefixOf, unprefixed, xmlEncoding } from './xml';

/** The part of one sheet, read while it inflates; what has no content is left out at once. */
export interface SheetPart {
  /** "<sheetData>…</sheetData>" with the cells that have content, each with its reference. */
  readonly cells: string;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
}

/** How much was kept so far, over all sheets of the workbook. */
export interface Kept {
  cells: number;
  bytes: number;
}

// A sheet formatted down to row 1,048,576 has millions of these, and nothing in them.
const EMPTY_CELL = /<c(?=\s[^>]*r=)[^>]*\/>|<c(?=\s[^>]*r=)[^>]*><\/c>/g;
const EMPTY_ROW = /<row(?=\s[^>]*r=)[^>]*\/>|<row(?=\s[^>]*r=)[^>]*><\/row>/g;
const CELL = /<c[\s>]/g;

/** Inflates and reads a sheet. Throws `Refused` too-large, cut-off. */
export function readSheetPart(archive: Archive, entry: Entry, budget: Budget, kept: Kept): SheetPart {
  return dissect(keptText(archive, entry, budget, kept));
}

/** The text of the part without empty cells, cut at tags so that each piece can be judged by itself. */
function keptText(archive: Archive, entry: Entry, budget: Budget, kept: Kept): string {
  const pieces: string[] = [];
  let decoder: TextDecoder | undefined;
  let rest: string[] = [];
  let restLength = 0;
  let prefix: string | undefined;
  const keep = (text: string) => {
    if (pieces.length === 0) prefix = prefixOf(text, 'worksheet');
    const piece = unprefixed(text, prefix).replace(EMPTY_CELL, '');
    kept.bytes += piece.length;
    kept.cells += piece.match(CELL)?.length ?? 0;
    if (kept.cells > LIMITS.cells) throw refuse('too-large', 'cells', { limit: { figure: LIMITS.cells, decimals: 0 } });
    if (kept.bytes > LIMITS.keptBytes) throw refuse('too-large', 'inflated');
    pieces.push(piece);
  };
  inflatePart(archive, entry, budget, (bytes) => {
    decoder ??= new TextDecoder(xmlEncoding(bytes));
    const text = decoder.decode(bytes, { stream: true });
    const cut = text.lastIndexOf('>') + 1;
    if (cut > 0) {
      keep(rest.join('') + text.slice(0, cut));
      rest = [];
      restLength = 0;
    }
    rest.push(text.slice(cut));
    restLength += text.length - cut;
    if (restLength > LIMITS.runOfText) throw refuse('too-large', 'inflated');
  });
  return pieces.join('') + rest.join('');
}

function dissect(xml: string): SheetPart {
  const start = xml.search(/<sheetData[\s/>]/);
  const end = xml.lastIndexOf('</sheetData>');
  if (start < 0) throw refuse('cut-off', 'damaged');
  const empty = /^<sheetData\s*\/>/.test(xml.slice(start, start + 40));
  // Parsers of events do not notice that the end of a part is missing.
  if ((end < 0 && !empty) || !/<\/worksheet>\s*$/.test(xml.slice(-80))) throw refuse('cut-off', 'damaged');
  const data = empty ? '<sheetData></sheetData>' : xml.slice(start, end + '</sheetData>'.length);
  const rest = xml.slice(empty ? start : end);
  return {
    cells: canonicalCells(data.replace(EMPTY_ROW, '')),
    merges: openingTags(rest, 'mergeCell').flatMap((tag) => parseArea(attribute(tag, 'ref') ?? '') ?? []),
    hiddenRows: hiddenRowsOf(data),
    hiddenCols: hiddenColsOf(xml.slice(0, start)),
  };
}

/** A row is hidden by its mark or by having no height. */
function hiddenRowsOf(data: string): Set<number> {
  const hidden = new Set<number>();
  for (const tag of data.match(/<row\s[^>]*(?:hidden|ht=["']0)[^>]*>/g) ?? []) {
    if (isTrue(attribute(tag, 'hidden')) || Number(attribute(tag, 'ht') ?? 1) === 0) hidden.add(Number(attribute(tag, 'r')) - 1);
  }
  return hidden;
}

function hiddenColsOf(head: string): Set<number> {
  const hidden = new Set<number>();
  for (const tag of openingTags(head, 'col')) {
    if (!isTrue(attribute(tag, 'hidden')) && Number(attribute(tag, 'width') ?? 1) !== 0) continue;
    const last = Math.min(Number(attribute(tag, 'max')), 16384);
    for (let col = Number(attribute(tag, 'min')); col <= last; col++) hidden.add(col - 1);
  }
  return hidden;
}
