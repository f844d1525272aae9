// What is mutated: our samples and generated workbooks, half of them with a wrong figure, as .xlsx; some with the same figures as .xls,
// .csv, web page and XML of Excel 2003; the sample reports as .docx.
import { readFileSync, readdirSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import type { Cell, Workbook } from '../../src/core/model/sheet';
import { generate } from '../../test/generate';
import { inject } from '../../test/generate/inject';

export interface Seed {
  readonly name: string;
  readonly kind: 'xlsx' | 'docx' | 'xls' | 'csv' | 'html' | 'xml';
  readonly bytes: Uint8Array;
}

const SAMPLES = 'assets/samples';
/** Larger ones take longer to check and have nothing that these lack. */
const LARGEST = 40_000;
const GENERATED = 30;
const ONE_IN_OTHER_FORMS = 6;

export function seeds(): Seed[] {
  const small = [...samples('xlsx'), ...generated()];
  return [...small, ...samples('docx'), ...small.filter((_, i) => i % ONE_IN_OTHER_FORMS === 0).flatMap(otherForms)];
}

function samples(kind: 'xlsx' | 'docx'): Seed[] {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(`.${kind}`));
  const all = names.map((name) => ({ name, kind, bytes: new Uint8Array(readFileSync(`${SAMPLES}/${name}`)) }));
  return all.filter(({ bytes }) => bytes.length < LARGEST);
}

function generated(): Seed[] {
  return Array.from({ length: GENERATED }, (_, seed) => {
    const right = generate(seed);
    const { workbook } = (seed % 2 === 0 ? inject(right, seed) : null) ?? right;
    return { name: `generated-${seed}.xlsx`, kind: 'xlsx', bytes: bytesOf(toBook(workbook), 'xlsx') };
  });
}

function toBook({ sheets }: Workbook): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  for (const { name, cells, merges } of sheets) {
    const rows = Array.from(cells, (row) => Array.from(row ?? [], (cell) => (cell ? toCell(cell) : null)));
    const sheet = XLSX.utils.aoa_to_sheet(rows);
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({ s: { r: top, c: left }, e: { r: bottom, c: right } }));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return book;
}

function toCell({ value, format, formula }: Cell): XLSX.CellObject {
  const kind = typeof value === 'number' ? 'n' : typeof value === 'string' ? 's' : 'z';
  return { t: kind, v: value ?? undefined, z: format, f: formula } as XLSX.CellObject;
}

const bytesOf = (book: XLSX.WorkBook, bookType: XLSX.BookType): Uint8Array =>
  new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);

function otherForms({ name, bytes }: Seed): Seed[] {
  const book = XLSX.read(bytes, { type: 'array' });
  const first = book.Sheets[book.SheetNames[0]!]!;
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return [
    { name: name.replace('.xlsx', '.xls'), kind: 'xls', bytes: bytesOf(book, 'biff8') },
    { name: name.replace('.xlsx', '.csv'), kind: 'csv', bytes: text(XLSX.utils.sheet_to_csv(first)) },
    { name: name.replace('.xlsx', '-page.xls'), kind: 'html', bytes: text(XLSX.utils.sheet_to_html(first)) },
    { name: name.replace('.xlsx', '-xml.xls'), kind: 'xml', bytes: bytesOf(book, 'xlml') },
  ];
}
