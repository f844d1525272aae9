import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeParts } from '../file/package';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (...links: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map((link, i) => {
      const [type, target] = link.split(' ') as [string, string];
      return `<Relationship Id="rId${i + 1}" Type="${type.includes(':') ? type : `${REL}/${type}`}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

/** The report: a shared formula, a total, a merge, rules, validations, links, an array formula, breaks, sparklines. */
const SHEET =
  '<dimension ref="A1:F12"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B4" sqref="B4"/></sheetView></sheetViews>' +
  '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="3" width="20" style="3" customWidth="1"/></cols><sheetData>' +
  '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c></row>' +
  '<row r="3"><c r="A3" s="1"><v>0.5</v></c><c r="B3" s="3"><v>10</v></c><c r="C3"><f t="shared" ref="C3:C5" si="0">B3*$B$9</f><v>20</v></c></row>' +
  '<row r="4" ht="30" customHeight="1"><c r="B4" s="3"><v>11</v></c><c r="C4"><f t="shared" si="0"/><v>22</v></c></row>' +
  '<row r="5"><c r="B5" s="3"><v>12</v></c><c r="C5"><f t="shared" si="0"/><v>24</v></c></row>' +
  '<row r="6"><c r="B6" s="5"><f>SUM(B3:B5)</f><v>33</v></c><c r="C6"><f>IF(B6&gt;0,"B3",\'Biểu 2\'!A1)</f><v>1</v></c></row>' +
  '<row r="9"><c r="B9"><v>2</v></c><c r="D9"><f t="array" ref="D9:D10">B3:B4*2</f><v>20</v></c></row><row r="10"><c r="D10"><v>22</v></c></row></sheetData>' +
  '<autoFilter ref="A2:C5"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A7:B8"/></mergeCells>' +
  '<conditionalFormatting sqref="B3:B5 D3"><cfRule type="expression" dxfId="0" priority="1"><formula>$B3&gt;B$6</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="A3:A5"><formula1>$B$3:$B$5</formula1></dataValidation><dataValidation type="whole" sqref="A4"><formula1>1</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A4" location="Sheet1!A1"/></hyperlinks><pageMargins left="1"/><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>\'Biểu 1\'!B3:B5</xm:f><xm:sqref>F3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';
const OTHER = '<sheetData><row r="1"><c r="A1"><f>\'Biểu 1\'!B6*2</f><v>66</v></c><c r="B1"><f>A1+B6</f><v>66</v></c></row></sheetData>';
const THIRD =
  '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row></sheetData>';

const anchor = (from: number, to: number) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to></xdr:twoCellAnchor>`;
const NOTE = (row: number, col: number) =>
  `<v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>${col + 1}, 15, ${row - 1}, 10, ${col + 4}, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`;

const PARTS: Readonly<Record<string, string | Uint8Array>> = {
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    'drawing ../drawings/drawing1.xml',
    'comments ../comments1.xml',
    'vmlDrawing ../drawings/vmlDrawing1.vml',
    'table ../tables/table1.xml',
  ),
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchor(1, 4)}${anchor(8, 12)}</xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': rels('chart ../charts/chart1.xml', 'image ../media/image1.png'),
  'xl/charts/chart1.xml':
    "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:cat><c:strRef><c:f>'Biểu 1'!$A$3:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Biểu 1'!$B$3:$B$5</c:f></c:numRef></c:val></c:chartSpace>",
  'xl/media/image1.png': new Uint8Array([137, 80, 78, 71, 1, 2, 3]),
  'xl/comments1.xml':
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>An</author></authors><commentList><comment ref="B4" authorId="0"><text><t>xem lại</t></text></comment><comment ref="B6" authorId="0"><text><t>tổng</t></text></comment></commentList></comments>',
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${NOTE(3, 1)}${NOTE(5, 1)}</xml>`,
  'xl/tables/table1.xml':
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bảng1" displayName="Bảng1" ref="A11:B14" totalsRowCount="1"><autoFilter ref="A11:B13"/><tableColumns count="2"><tableColumn id="1" name="Tên"/><tableColumn id="2" name="Số"/></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>',
  'xl/pivotCache/pivotCacheDefinition1.xml':
    '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cacheSource type="worksheet"><worksheetSource ref="A2:C6" sheet="Biểu 1"/></cacheSource></pivotCacheDefinition>',
  'xl/vbaProject.bin': new Uint8Array(2000).fill(7),
  'xl/calcChain.xml': '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B6" i="1"/></calcChain>',
  'customXml/item1.xml': '<other xmlns="urn:other"/>',
};

/** A macro workbook with nearly all that a report of a ministry may hold. */
export function richFile(): Uint8Array {
  const parts = makeParts({
    sheets: [SHEET, OTHER, THIRD],
    names: ['Biểu 1', 'Biểu 2', 'Khác'],
    strings: '<si><t>Biểu số 1</t></si>',
    parts: PARTS,
    definedNames:
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Biểu 1\'!$A$1:$C$12</definedName><definedName name="tong">\'Biểu 1\'!$B$6</definedName>',
  });
  const more = (name: string, closing: string, xml: string) => {
    parts[name] = strToU8(strFromU8(parts[name] as Uint8Array).replace(closing, xml + closing));
  };
  more(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rIdC" Type="${REL}/calcChain" Target="calcChain.xml"/>`,
  );
  more(
    '[Content_Types].xml',
    '</Types>',
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  );
  return zipSync(parts, { mtime: '2020-01-02' });
}

export const textOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

/** Names of parts whose bytes differ, with those that came or went. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0)
    .sort();
}
