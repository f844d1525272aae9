import { strToU8, zipSync } from 'fflate';
import type { Sheet, Workbook } from '../../src/core/model/sheet';
import { isRefusal, readBytes } from '../../src/file/read';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELS = (target: string): string =>
  `<Relationships xmlns="x"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const all = {
    '_rels/.rels': RELS('word/document.xml'),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

const p = (runs: string, properties = ''): string => `<w:p>${properties}${runs}</w:p>`;
const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

async function read(body: string, parts?: Record<string, string>): Promise<{ texts: string[]; tables: Sheet[]; workbook: Workbook }> {
  const workbook = await readBytes('báo cáo.docx', docx(body, parts));
  if (isRefusal(workbook)) throw new Error(workbook.code);
  const text = workbook.sheets[workbook.sheets.length - 1]!;
  return { texts: text.paragraphs!.map((paragraph) => paragraph.text), tables: workbook.sheets.slice(0, -1), workbook };
}

test('runs are joined as Word shows them: a figure parted over three runs is one; tabs, breaks and hyphens', async () => {
  const { texts } = await read(
    p(r('Có 1.8') + r('5') + r('5 hộ') + '<w:r><w:tab/></w:r>' + '<w:r><w:br/><w:t>45</w:t><w:noBreakHyphen/><w:t>47</w:t></w:r>') + p(''),
  );
  expect(texts).toEqual(['Có 1.855 hộ\t\n45-47', '']);
});

test('tracked changes count as accepted, hidden text and field codes are not read', async () => {
  const { texts } = await read(
    p(
      r('Có ') +
        `<w:del>${'<w:r><w:delText>99</w:delText></w:r>'}</w:del><w:ins>${r('1.855')}</w:ins><w:moveFrom>${r(' hộ cũ')}</w:moveFrom><w:moveTo>${r(' hộ')}</w:moveTo>`,
    ) + p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${r('thấy')}`),
  );
  expect(texts).toEqual(['Có 1.855 hộ', 'thấy']);
});

test('a paragraph whose mark was deleted goes on in the next one', async () => {
  const { texts } = await read(p(r('Có 12'), '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>') + p(r(' hộ')));
  expect(texts).toEqual(['Có 12 hộ']);
});

test('tables are sheets "Bảng 1", "Bảng 2" with their merges, and no paragraphs', async () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Xã', '<w:vMerge w:val="restart"/>')}${cell('Số hộ', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('Nghèo')}${cell('Cận nghèo')}</w:tr><w:tr>${cell('A')}${cell('12')}${cell('5')}</w:tr></w:tbl>`;
  const { texts, tables } = await read(p(r('Trước')) + table + p(r('Sau')) + table);
  expect(texts).toEqual(['Trước', 'Sau']);
  expect(tables.map(({ name }) => name)).toEqual(['Bảng 1', 'Bảng 2']);
  expect(tables[0]!.cells.map((row) => Array.from(row!, (one) => one?.value ?? null))).toEqual([
    ['Xã', 'Số hộ'],
    [null, 'Nghèo', 'Cận nghèo'],
    ['A', '12', '5'],
  ]);
  expect(tables[0]!.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
  ]);
});

test('text boxes and footnotes follow the body as paragraphs of their own; what older programs are given instead is not read twice', async () => {
  const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
  const { workbook } = await read(
    p(
      `${r('Thân')}<w:r><mc:AlternateContent><mc:Choice>${box('Hộp 5 hộ')}</mc:Choice><mc:Fallback>${box('Hộp 5 hộ')}</mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    {
      'word/_rels/document.xml.rels': `<Relationships><Relationship Id="f" Type="http://x/footnotes" Target="footnotes.xml"/></Relationships>`,
      'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1">${p(r('—'))}</w:footnote><w:footnote w:id="1">${p(r('Chú thích'))}</w:footnote></w:footnotes>`,
    },
  );
  expect(workbook.sheets[0]!.paragraphs).toEqual([
    { text: 'Thân' },
    { text: 'Chú thích', part: 'footnote' },
    { text: 'Hộp 5 hộ', part: 'textbox' },
  ]);
});

test('headings and lists are known by style, level or number', async () => {
  const styles = `<w:styles ${W}><w:style w:styleId="Heading1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="Muc"><w:basedOn w:val="Heading1"/></w:style></w:styles>`;
  const { workbook } = await read(
    p(r('Kết quả'), '<w:pPr><w:pStyle w:val="Muc"/></w:pPr>') +
      p(r('Một ý'), '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr>'),
    { 'word/styles.xml': styles },
  );
  expect(workbook.sheets[0]!.paragraphs).toEqual([
    { text: 'Kết quả', heading: 0 },
    { text: 'Một ý', list: 1 },
  ]);
});

test('TCVN3 and VNI are read by the font of the run', async () => {
  const run = (font: string, text: string): string => `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const { texts } = await read(p(run('.VnTime', 'Toµn huyÖn cã 12 hé')) + p(run('VNI-Times', 'Toaøn huyeän coù 12 hoä')));
  expect(texts).toEqual(['Toàn huyện có 12 hộ', 'Toàn huyện có 12 hộ']);
});

test('refusals: a document cut off, a document without a word', async () => {
  const whole = docx(p(r('Có 12 hộ nghèo trên địa bàn xã.')));
  expect(await readBytes('a.docx', whole.slice(0, whole.length - 40))).toMatchObject({ code: 'cut-off' });
  expect(await readBytes('a.docx', docx(p(r('Có 12') + '<w:r><w:t>')))).toMatchObject({ code: 'cut-off' });
  expect(await readBytes('a.docx', docx(p('')))).toMatchObject({ code: 'empty' });
});

test.each([
  ['a bare ampersand', p(r('Nông & lâm nghiệp'))],
  ['tags that cross', '<w:p><w:r><w:t>Có 12 hộ</w:r></w:t></w:p>'],
  ['a control character', p(r('Có 12&#27; hộ'))],
  ['an entity of its own', p(r('Có &hộ; 12'))],
])('as Word does, a document is refused at its first fault: %s', async (_, body) => {
  expect(await readBytes('a.docx', docx(p(r('Trước')) + body + p(r('Sau'))))).toMatchObject({
    code: 'cut-off',
    message: { key: 'refusal.cut-off.damaged' },
  });
});

test('symbol fonts keep their characters at F000; a symbol without one is nothing', async () => {
  const { texts } = await read(p(r('Đạt ') + '<w:r><w:sym w:font="Symbol" w:char="F03E"/><w:sym w:font="Symbol"/></w:r>' + r(' 95 %')));
  expect(texts).toEqual(['Đạt > 95 %']);
});

test('text that a program wrote as CDATA is text', async () => {
  const { texts } = await read(p('<w:r><w:t><![CDATA[Nông & lâm]]></w:t></w:r>'));
  expect(texts).toEqual(['Nông & lâm']);
});

test('what a style inherits: the defaults of the document, then the styles it is based on; a circle of them ends', async () => {
  const styles = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:styleId="List"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Sub"><w:basedOn w:val="List"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Plain"><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr></w:style>
    <w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
  const styled = (id: string, text: string): string => p(r(text), `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`);
  const { workbook } = await read(
    styled('Sub', 'Toµn huyÖn') + styled('Plain', 'Toàn huyện') + styled('A', 'cã') + styled('Không có', '12 hé'),
    { 'word/styles.xml': styles },
  );
  expect(workbook.sheets[0]!.paragraphs).toEqual([
    { text: 'Toàn huyện', list: 1 },
    { text: 'Toàn huyện' },
    { text: 'có' },
    { text: '12 hộ' },
  ]);
});

test('a level of its own, a list without a number, hidden marks that are switched off', async () => {
  const { workbook } = await read(
    p(r('Mục'), '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      p(r('Thân'), '<w:pPr><w:outlineLvl w:val="9"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>') +
      p(r('Ý'), '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
      p('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t> ra</w:t></w:r>'),
  );
  expect(workbook.sheets[0]!.paragraphs).toEqual([
    { text: 'Mục', heading: 1 },
    { text: 'Thân' },
    { text: 'Ý', list: 0 },
    { text: 'hiện ra' },
  ]);
});

test('a table whose rows begin further right, whose cells have several paragraphs, and one inside a cell', async () => {
  const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
  const inner = `<w:tbl><w:tr>${cell(p(r('5')))}</w:tr></w:tbl>`;
  const { tables } = await read(
    `<w:tbl><w:tr>${cell(p(r('Xã')))}${cell(p(r('Số')) + p(r('hộ')))}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p(r('12')), '<w:gridSpan w:val="0"/>')}</w:tr>` +
      `<w:tr>${cell(p(r('A')))}${cell(inner + p(r('7')), '<w:vMerge w:val="restart"/>')}</w:tr></w:tbl>`,
  );
  expect(
    tables.map(({ name, cells, merges }) => [name, cells.map((row) => Array.from(row ?? [], (one) => one?.value ?? null)), merges]),
  ).toEqual([
    [
      'Bảng 1',
      [
        ['Xã', 'Số\nhộ'],
        [null, '12'],
        ['A', '7'],
      ],
      [],
    ],
    ['Bảng 2', [['5']], []],
  ]);
});
