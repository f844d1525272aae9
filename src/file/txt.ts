import type { Paragraph } from '../core/model/prose';
import type { Sheet, Workbook } from '../core/model/sheet';
import { documentOf, sheetOfTable } from './document';
import { addAll } from '../core/collections/of-many';

/** A plain text: each line a paragraph. Neighbouring lines with tabs between their words are a table and read as a sheet too. */
export function readTxt(text: string): Workbook {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const tabular = lines.map((line) => line.replace(/\t+$/, '').trim() !== '' && /[^\s]\t/.test(line));
  const sheets: Sheet[] = [];
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < lines.length; i++) {
    const end = endOfTable(lines, tabular, i);
    if (end - i < FEWEST_LINES) {
      paragraphs.push({ text: lines[i]! });
      continue;
    }
    const rows = lines.slice(i, end);
    sheets.push(
      sheetOfTable(
        sheets.length,
        rows.map((line) => line.split('\t').map((cell) => cell.trim())),
      ),
    );
    addAll(
      paragraphs,
      rows.map((line) => ({ text: line, tabular: true as const })),
    );
    i = end - 1;
  }
  return documentOf(sheets, paragraphs);
}

/** A head and a line: less is a signature block. */
const FEWEST_LINES = 2;

/** Blank lines part the pages of one table. */
function endOfTable(lines: readonly string[], tabular: readonly boolean[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    if (tabular[at]) end = at + 1;
    else if (lines[at]!.trim() !== '') break;
  }
  return end;
}
