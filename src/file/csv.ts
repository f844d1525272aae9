import Papa from 'papaparse';
import type { Cell, Sheet, Workbook } from '../core/model/sheet';
import { decodeText } from './decode';
import { LIMITS } from './limits';
import { refuse } from './refusal';
import { greatest } from '../core/collections/of-many';

/** Where two separators fit equally well the earlier one is meant: commas also stand inside Vietnamese figures. */
const SEPARATORS = ['\t', ';', '|', ','] as const;

/** Reads a .csv: one sheet of texts, `untyped`. Throws `Refused` too-large. */
export function readCsv(name: string, bytes: Uint8Array): Workbook {
  const { text, separator } = announcedSeparator(decodeText(bytes).replace(/^\uFEFF/, ''));
  const cells: (readonly (Cell | undefined)[] | undefined)[] = [];
  let count = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator ?? detectSeparator(text),
    step: ({ data }) => {
      const line = data.map((value) => (value.trim() === '' ? undefined : { value }));
      if (line.some(Boolean)) cells.push(line);
      else cells.length++;
      count += line.length;
      if (count > LIMITS.cells) throw refuse('too-large', 'cells', { limit: { figure: LIMITS.cells, decimals: 0 } });
    },
  });
  const sheet: Sheet = {
    name: sheetName(name),
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    untyped: true,
  };
  return { sheets: [sheet] };
}

/** Excel's own convention: a first line "sep=;". */
function announcedSeparator(text: string): { text: string; separator: string | null } {
  const match = /^sep=(.)\r?\n/i.exec(text);
  // Excel does not show that line, so the addresses are those without it.
  return match ? { text: text.slice(match[0].length), separator: match[1]! } : { text, separator: null };
}

/** The separator that cuts the largest share of the lines into the same number of fields. */
function detectSeparator(text: string): string {
  const sample = text.slice(0, 64 * 1024);
  let best = { separator: ',', share: 0 };
  for (const separator of SEPARATORS) {
    const share = evenShare(sample, separator);
    if (share > best.share + 0.05) best = { separator, share };
  }
  return best.separator;
}

function evenShare(sample: string, separator: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter: separator, preview: 200 });
  const lines = data.filter((line) => line.length > 1 || line[0]!.trim() !== '');
  const counts = new Map<number, number>();
  for (const { length } of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, greatest(counts.values())) / Math.max(1, lines.length);
}

/** As Excel names the sheet of a .csv: after the file. */
function sheetName(name: string): string {
  const base = name.split(/[\\/]/).pop() ?? '';
  return (base.replace(/\.[^.]*$/, '') || base).slice(0, 31);
}
