import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { check } from '../../src/core/check';
import type { Workbook } from '../../src/core/model/sheet';
import type { DocumentNote } from '../../src/file/docx/comment-docx';
import { commentDocument } from '../../src/file/docx/comment-docx';
import { CannotWrite } from '../../src/file/patch';
import { isRefusal, readBytes } from '../../src/file/read';
import { documentNotes } from '../../src/report/document-notes';

const SAMPLES = path.join(__dirname, '../../assets/samples');
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

async function read(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readBytes('báo cáo.docx', bytes);
  if (isRefusal(workbook)) throw new Error(workbook.code);
  return workbook;
}

const textOf = ({ sheets }: Workbook) => sheets[sheets.length - 1]!.paragraphs!;

interface Marked {
  /** What each comment stands at, by its id. */
  readonly quotes: Map<string, string>;
  readonly parents: string[];
}

/** Reads the document's XML strictly; the parent of every mark of a comment. */
function marksIn(xml: string): Marked {
  const parser = new SaxesParser({ xmlns: false });
  const marked: Marked = { quotes: new Map(), parents: [] };
  const [open, path_]: [Set<string>, string[]] = [new Set(), []];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const id = attributes['w:id'] as string;
    if (/^w:comment/.test(name)) marked.parents.push(path_[path_.length - 1]!);
    if (name === 'w:commentRangeStart') {
      open.add(id);
      marked.quotes.set(id, '');
    }
    if (name === 'w:commentRangeEnd') open.delete(id);
    path_.push(name);
  });
  parser.on('closetag', () => path_.pop());
  parser.on('text', (text) => {
    if (path_[path_.length - 1] === 'w:t') for (const id of open) marked.quotes.set(id, marked.quotes.get(id)! + text);
  });
  parser.write(xml).close();
  expect([...open]).toEqual([]);
  return marked;
}

const CHANGED = ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml'];

test.each(readdirSync(SAMPLES).filter((file) => file.endsWith('.docx')))(
  '%s: a comment at each of its figures stands at that figure, the text is the same, and other parts keep their bytes',
  async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(SAMPLES, file)));
    const workbook = await read(bytes);
    const paragraphs = textOf(workbook);
    const { sheets } = check(workbook);
    const spots = sheets.at(-1)!.prose!.spots.flatMap((spot) => (spot && !paragraphs[spot.paragraph]!.part ? [spot] : []));
    const notes = spots.map((place, i): DocumentNote => ({ place, paragraphs: [`Ý kiến ${i} <&>`] }));
    expect(notes.length).toBeGreaterThan(20);
    const { bytes: commented, left } = commentDocument(bytes, notes);
    expect(left).toEqual([]);
    const [before, after] = [unzipSync(bytes), unzipSync(commented)];
    expect(Object.keys(after).filter((name) => !before[name] || !Buffer.from(before[name]).equals(after[name]!))).toEqual(
      expect.arrayContaining(CHANGED.slice(1)),
    );
    for (const name of Object.keys(before)) if (!CHANGED.includes(name)) expect(Buffer.from(before[name]!).equals(after[name]!)).toBe(true);
    expect(textOf(await read(commented))).toEqual(paragraphs);
    const { quotes, parents } = marksIn(strFromU8(after['word/document.xml']!));
    const expected = spots.map(({ paragraph, start, end }) => paragraphs[paragraph]!.text.slice(start, end));
    expect(spots.map((_, i) => quotes.get(String(i))!.normalize('NFC'))).toEqual(expected);
    // Ranges stand among the runs of a paragraph, references in a run (ECMA-376 part 1, 17.13.4).
    expect(new Set(parents)).toEqual(new Set(['w:p', 'w:r']));
    marksIn(strFromU8(after['word/comments.xml']!));
  },
);

const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const r = (text: string, look = ''): string => `<w:r>${look}<w:t>${text}</w:t></w:r>`;

function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const all = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

function commented(bytes: Uint8Array, ...notes: DocumentNote[]): { xml: string; comments: string; left: DocumentNote[] } {
  const done = commentDocument(bytes, notes);
  const parts = unzipSync(done.bytes);
  return {
    xml: strFromU8(parts['word/document.xml']!),
    comments: parts['word/comments.xml'] ? strFromU8(parts['word/comments.xml']) : '',
    left: done.left,
  };
}

const at = (paragraph: number, start: number, end: number): DocumentNote => ({ place: { paragraph, start, end }, paragraphs: ['x'] });

test('a run is parted with its looks; a figure over three runs, one of them inserted by a reviewer, keeps all of them', () => {
  const bold = '<w:rPr><w:b/></w:rPr>';
  const { xml } = commented(docx(p(r('Có 1', bold) + `<w:ins w:id="7">${r('.85')}</w:ins>` + r('5 hộ'))), at(0, 3, 8));
  expect(xml).toContain(
    `<w:r>${bold}<w:t xml:space="preserve">Có </w:t></w:r><w:commentRangeStart w:id="0"/><w:r>${bold}<w:t xml:space="preserve">1</w:t></w:r>`,
  );
  expect([...marksIn(xml).quotes.values()]).toEqual(['1.855']);
});

test('entities and letters typed with their accent apart count as one; text that is deleted is not counted', () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>99 </w:delText></w:r></w:del>';
  const { xml } = commented(docx(p(deleted + r('Hộ nghe\u0300o &amp; cận: 45 hộ'))), at(0, 16, 18));
  expect([...marksIn(xml).quotes.values()]).toEqual(['45']);
});

test('letters of an old font: two of its characters are one of the text', async () => {
  const font = '<w:rPr><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/></w:rPr>';
  const bytes = docx(p(r('Toång soá hoä ngheøo laø 1.855 hoä', font)));
  const text = textOf(await read(bytes))[0]!.text;
  expect(text).toBe('Tổng số hộ nghèo là 1.855 hộ');
  const from = text.indexOf('1.855');
  const { xml } = commented(bytes, at(0, from, from + 5));
  expect([...marksIn(xml).quotes.values()]).toEqual(['1.855']);
});

test('comments that are there stay, with their numbers', () => {
  const old = `<w:comments ${W}><w:comment w:id="4" w:author="A"><w:p/></w:comment></w:comments>`;
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>';
  const { comments, xml } = commented(
    docx(p(r('Có 12 hộ')), { 'word/comments.xml': old, 'word/_rels/document.xml.rels': rels }),
    at(0, 3, 5),
  );
  expect(comments).toMatch(/w:id="4" w:author="A".*w:id="5" w:author="Khớp Số"/);
  expect([...marksIn(xml).quotes.keys()]).toEqual(['5']);
});

test('a finding in a table stands at its cell; what stands in a text box is left', async () => {
  const cell = (text: string): string => `<w:tc>${p(r(text))}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const table = `<w:tbl>${row('Xã', 'Số hộ')}${row('Đông', '120')}${row('Tây', '310')}${row('Nam', '205')}${row('Tổng cộng', '653')}</w:tbl>`;
  const box = `<w:p><w:r><w:pict><w:txbxContent>${p(r('Có 12 hộ'))}</w:txbxContent></w:pict></w:r></w:p>`;
  const bytes = docx(table + box);
  const notes = documentNotes(check(await read(bytes)), 'vi');
  expect(notes).toHaveLength(1);
  const boxed = at(textOf(await read(bytes)).length - 1, 3, 5);
  const { xml, left } = commented(bytes, ...notes, boxed);
  expect([...marksIn(xml).quotes.values()]).toEqual(['653']);
  expect(left).toEqual([boxed]);
});

test('a document without a prefix is left as it is, and said so', () => {
  const plain = docx('', { 'word/document.xml': '<document xmlns="x"><body/></document>' });
  expect(() => commentDocument(plain, [at(0, 0, 1)])).toThrow(CannotWrite);
});
