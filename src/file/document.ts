import type { Area } from '../core/model/cell-ref';
import type { Paragraph } from '../core/model/prose';
import type { Cell, Sheet, Workbook } from '../core/model/sheet';
import { codeOfTexts, recode } from '../core/text/old-fonts';

/** A document as a workbook: its tables a sheet each, in their order, and its text as the last one. */
export function documentOf(tables: readonly Sheet[], paragraphs: readonly Paragraph[]): Workbook {
  const inUnicode = unicodeFor(paragraphs);
  return { sheets: [...tables, textSheet(paragraphs.map((paragraph) => ({ ...paragraph, text: inUnicode(paragraph.text) })))] };
}

/** Texts of a document as they are kept: NFC, and in Unicode where all of it was typed in an older code. */
export function unicodeFor(paragraphs: readonly Pick<Paragraph, 'text'>[]): (text: string) => string {
  const code = codeOfTexts(paragraphs.map(({ text }) => text));
  return (text) => (code === null ? text : recode(text, code)).normalize('NFC');
}

function textSheet(paragraphs: readonly Paragraph[]): Sheet {
  return { name: '', visibility: 'visible', cells: [], merges: [], hiddenRows: new Set(), hiddenCols: new Set(), paragraphs };
}

/** The table number `index` of a document; what reads as a number in it is one, no slip: a document knows only text. */
export function sheetOfTable(index: number, rows: readonly (readonly (string | undefined)[])[], merges: readonly Area[] = []): Sheet {
  return {
    name: `Bảng ${index + 1}`,
    visibility: 'visible',
    cells: rows.map((row) => row.map((text): Cell | undefined => (text ? { value: text.normalize('NFC') } : undefined))),
    merges,
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    untyped: true,
  };
}
