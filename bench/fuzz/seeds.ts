// What is mutated: our samples and generated workbooks, as .xlsx, and the same figures as .xls, .csv, web page and XML of Excel 2003.
import { readFileSync, readdirSync } from 'node:fs';
import XLSX from '@e965/xlsx';

export interface Seed {
  readonly name: string;
  readonly kind: 'xlsx' | 'xls' | 'csv' | 'html' | 'xml';
  readonly bytes: Uint8Array;
}

const SAMPLES = 'assets/samples';
/** Larger ones take longer to check and have nothing that these lack. */
const LARGEST = 40_000;

export function seeds(): Seed[] {
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  const books = files.map((name) => ({ name, kind: 'xlsx' as const, bytes: new Uint8Array(readFileSync(`${SAMPLES}/${name}`)) }));
  const small = books.filter(({ bytes }) => bytes.length < LARGEST);
  return [...small, ...small.filter((_, i) => i % 5 === 0).flatMap(otherForms)];
}

function otherForms({ name, bytes }: Seed): Seed[] {
  const book = XLSX.read(bytes, { type: 'array' });
  const written = (bookType: XLSX.BookType): Uint8Array => new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
  const first = book.Sheets[book.SheetNames[0]!]!;
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return [
    { name: name.replace('.xlsx', '.xls'), kind: 'xls', bytes: written('biff8') },
    { name: name.replace('.xlsx', '.csv'), kind: 'csv', bytes: text(XLSX.utils.sheet_to_csv(first)) },
    { name: name.replace('.xlsx', '-page.xls'), kind: 'html', bytes: text(XLSX.utils.sheet_to_html(first)) },
    { name: name.replace('.xlsx', '-xml.xls'), kind: 'xml', bytes: written('xlml') },
  ];
}
