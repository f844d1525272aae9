import { namesTier } from '../../tables/vocabulary/areas';
import { mayCiteDocument } from '../../tables/vocabulary/documents';
import type { Sheet } from '../../model/sheet';
import { tidy } from '../../text/fold';

/** A text of a sheet, as it is shown, and where it stands. */
export interface Said {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** What a sheet says in words of areas, of documents, and as "9/9". */
export interface SheetTexts {
  readonly areas: readonly Said[];
  readonly documents: readonly Said[];
  readonly fractions: readonly Said[];
}

const FRACTION = /^(\d{1,3})\/\1$/;
const COMBINING = /[\u0300-\u036F]/;

const read = new WeakMap<Sheet, SheetTexts>();

/** The texts of a sheet that speak of areas and documents, each looked for once. */
export function textsOf(sheet: Sheet): SheetTexts {
  const known = read.get(sheet) ?? lookThrough(sheet);
  read.set(sheet, known);
  return known;
}

function lookThrough({ cells }: Sheet): SheetTexts {
  const [areas, documents, fractions]: Said[][] = [[], [], []];
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row];
    if (!line) continue;
    for (let col = 0; col < line.length; col++) {
      const value = line[col]?.value;
      if (typeof value !== 'string' || value.length < 3) continue;
      const text = COMBINING.test(value) ? value.normalize('NFC') : value;
      if (namesTier(text)) areas!.push({ row, col, text: tidy(text) });
      if (mayCiteDocument(text)) documents!.push({ row, col, text: tidy(text) });
      if (text.includes('/') && FRACTION.test(text.trim())) fractions!.push({ row, col, text: text.trim() });
    }
  }
  return { areas: areas!, documents: documents!, fractions: fractions! };
}
