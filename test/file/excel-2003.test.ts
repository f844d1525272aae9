import { strToU8 } from 'fflate';
import type { Workbook } from '../../src/core/model/sheet';
import { isRefusal, readBytes } from '../../src/file/read';

const SS = 'urn:schemas-microsoft-com:office:spreadsheet';

/** A workbook as Excel 2003 saves it as XML. */
function xml2003(inside: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?><Workbook xmlns="${SS}" xmlns:ss="${SS}" xmlns:x="urn:schemas-microsoft-com:office:excel">${inside}</Workbook>`,
  );
}

async function read(inside: string): Promise<Workbook> {
  const workbook = await readBytes('biểu.xml', xml2003(inside));
  if (isRefusal(workbook)) throw new Error(workbook.message.key);
  return workbook;
}

const cell = (type: string, value: string, rest = ''): string => `<Cell${rest}><Data ss:Type="${type}">${value}</Data></Cell>`;
const sheet = (name: string, rows: string, rest = ''): string => `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${rest}</Worksheet>`;

test('each kind of value, formulas with what they gave, blank texts left out', async () => {
  const { sheets } = await read(
    `<Styles><Style ss:ID="s1"><NumberFormat ss:Format="0.0%"/></Style></Styles>` +
      sheet(
        'Biểu',
        `<Row>${cell('String', 'Hộ nghèo')}${cell('Number', '120')}${cell('Boolean', '1')}${cell('Error', '#DIV/0!')}${cell('String', '  ')}</Row>` +
          `<Row>${cell('String', 'Tỷ lệ')}${cell('Number', '0.0482', ' ss:StyleID="s1"')}${cell('Number', '240', ' ss:Formula="=R1C2*2"')}</Row>`,
      ),
  );
  expect(sheets[0]!.cells).toEqual([
    [{ value: 'Hộ nghèo' }, { value: 120 }, { value: true }, { value: null, error: '#DIV/0!' }],
    [{ value: 'Tỷ lệ' }, { value: 0.0482, format: '0.0%' }, { value: 240, formula: '$B$1*2' }],
  ]);
});

test('hidden sheets, rows and columns are known as hidden', async () => {
  const options = (visible: string): string =>
    `<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>${visible}</Visible></WorksheetOptions>`;
  const { sheets } = await read(
    sheet(
      'Biểu 1',
      `<Column ss:Width="60"/><Column ss:Hidden="1"/><Row>${cell('Number', '1')}</Row><Row ss:Hidden="1">${cell('Number', '2')}</Row><Row ss:Height="0">${cell('Number', '3')}</Row>`,
    ) +
      sheet('Phụ', `<Row>${cell('Number', '1')}</Row>`, options('SheetHidden')) +
      sheet('Kín', `<Row>${cell('Number', '1')}</Row>`, options('SheetVeryHidden')),
  );
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Biểu 1', 'visible'],
    ['Phụ', 'hidden'],
    ['Kín', 'veryHidden'],
  ]);
  expect([...sheets[0]!.hiddenRows]).toEqual([1, 2]);
  expect([...sheets[0]!.hiddenCols]).toEqual([1]);
});

test('names of the workbook and of one sheet; the areas that Excel keeps for printing and filters are none', async () => {
  const { names } = await read(
    '<Names><NamedRange ss:Name="TongHo" ss:RefersTo="=Hai!R1C1"/></Names>' +
      sheet('Một', `<Row>${cell('Number', '1')}</Row>`) +
      `<Worksheet ss:Name="Hai"><Names><NamedRange ss:Name="_FilterDatabase" ss:RefersTo="=Hai!R1C1" ss:Hidden="1"/><NamedRange ss:Name="HoNgheo" ss:RefersTo="=Hai!R1C1"/></Names>` +
      `<Table><Row>${cell('Number', '2')}</Row></Table></Worksheet>`,
  );
  expect(names).toEqual([
    { name: 'TongHo', formula: 'Hai!$A$1' },
    { name: 'HoNgheo', formula: 'Hai!$A$1', sheet: 1 },
  ]);
});

test('one cut off, or no workbook at all under that name', async () => {
  const whole = xml2003(sheet('Biểu', `<Row>${cell('Number', '1')}</Row>`));
  expect(await readBytes('a.xml', whole.slice(0, -12))).toMatchObject({ code: 'cut-off' });
  expect(await readBytes('a.xml', strToU8('<?xml version="1.0"?><office:document office:version="1.2"></office:document>'))).toMatchObject({
    code: 'unsupported-format',
  });
  expect(await readBytes('a.xml', strToU8('<?xml version="1.0"?><thu><noi>Kính gửi</noi></thu>'))).toMatchObject({
    code: 'not-a-workbook',
  });
});
