import fs from 'node:fs';
import path from 'node:path';
import { manifestProblems } from '../../scripts/manifest/check';
import { functionProblems } from '../../scripts/manifest/wiring';

const manifest = fs.readFileSync('manifest.xml', 'utf8');
const commands = fs
  .readdirSync('src/commands')
  .map((name) => fs.readFileSync(path.join('src/commands', name), 'utf8'))
  .join('\n');
const check = (xml: string, production = false, source = commands) => manifestProblems(xml, { production, commands: source });

/** The manifest with one thing broken; refuses to "break" nothing. */
function broken(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  if (xml === manifest) throw new Error(`${String(from)} does not occur in manifest.xml`);
  return xml;
}

test('our manifest is sound', () => expect(check(manifest)).toEqual([]));

test('with a real address everywhere it is sound for production', () => {
  expect(check(manifest.replaceAll('https://localhost:3000', 'https://so.example.vn/khopso'), true)).toEqual([]);
});

const longer = (n: number) => 'ă'.repeat(n);
test.each<[string, string | RegExp, string, RegExp]>([
  ['not XML', '</OfficeApp>', '', /not well-formed/],
  ['elements out of order', /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1', /lacks Version/],
  [
    'Runtimes after AllFormFactors',
    /(<Runtimes>[^]*<\/Runtimes>)\s*(<AllFormFactors>[^]*<\/AllFormFactors>)/,
    '$2$1',
    /Runtimes does not belong here/,
  ],
  ['an unknown element', '<Hosts>', '<Hosts><Guest/>', /Host, or it stands|Guest does not belong/],
  ['a missing supertip', /<Supertip>[^]*?<\/Supertip>/, '', /Control lacks Supertip/],
  ['a resid that leads nowhere', 'Description resid="Check.Tip"', 'Description resid="Check.Tipp"', /Check\.Tipp, which no resource/],
  ['a short string as tip', 'resid="Check.Tip"', 'resid="Check.Label"', /not of LongStrings/],
  ['an unused resource', '<bt:Image id="Pane.Icon.80"', '<bt:Image id="Pane.Icon.81"', /Pane\.Icon\.81 is used nowhere/],
  ['an id of 33 characters', /Functions\.Script\.Url/g, 'Functions.Script.Url.That.Is.Long', /33 characters, 1 to 32/],
  ['an id used twice', '<bt:String id="Pane.Tip"', '<bt:String id="Sheet.Tip"', /two resources have the id Sheet\.Tip/],
  ['a long label', 'DefaultValue="Mở khung kiểm tra"', `DefaultValue="${longer(126)}"`, /126 characters, at most 125/],
  ['a long translation', 'Value="Opens the pane with the latest results."', `Value="${longer(251)}"`, /251 characters, at most 250/],
  ['a text without English', /<bt:Override Locale="en-US" Value="Check this sheet"\/>/, '', /Sheet\.Label: has no text in en-US/],
  [
    'an override of the default language',
    'Locale="en-US" Value="Check this sheet"',
    'Locale="vi-VN" Value="x"',
    /overrides its own default language/,
  ],
  ['a decomposed text', 'Mở khung kiểm tra', 'Mở khung kiểm tra'.normalize('NFD'), /not in NFC/],
  ['an unsafe address', 'https://localhost:3000/functions.json', 'http://localhost:3000/functions.json', /no https address/],
  ['two places', 'https://localhost:3000/functions.json', 'https://cdn.example.vn/functions.json', /addresses of 2 places/],
  ['a tab that Excel lacks', 'TabHome', 'TabStart', /no tab TabStart/],
  ['an icon without 80', /<bt:Image size="80" resid="Sheet.Icon.80"\/>/, '', /lacks the size 80/],
  ['a doubled control', 'KhopSo.CheckSheet', 'KhopSo.CheckWorkbook', /"KhopSo.CheckWorkbook" is empty or doubled/],
  [
    'another page for the functions',
    /<Page>\s*<SourceLocation resid="Taskpane.Url"/,
    '<Page><SourceLocation resid="Help.Url"',
    /Page has the resid Help\.Url/,
  ],
  [
    'another start page',
    /<SourceLocation DefaultValue=".*?"/,
    '<SourceLocation DefaultValue="https://localhost:3000/other.html"',
    /another page than the Runtime/,
  ],
  ['a short life', 'lifetime="long"', 'lifetime="short"', /lifetime="long"/],
  ['a TaskpaneId', /(<Action xsi:type="ShowTaskpane">)/, '$1<TaskpaneId>Pane</TaskpaneId>', /TaskpaneId does not go/],
  ['a lower floor', 'Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.9"', /ask for ExcelApi 1\.9/],
  ['read only', 'ReadWriteDocument', 'ReadDocument', /Permissions must be/],
  ['a version of three numbers', /<Version>.*<\/Version>/, '<Version>1.0.0</Version>', /four numbers/],
  ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>khopso</Id>', /no GUID/],
  ['a button without code', '<FunctionName>checkSheet', '<FunctionName>checkSheets', /checkSheets has no Office\.actions\.associate/],
])('%s is found', (_, from, to, problem) => {
  expect(check(broken(from, to)).join('\n')).toMatch(problem);
});

test('code without a button is found', () => {
  expect(check(manifest, false, `${commands}; Office.actions.associate('forgotten', f)`)).toEqual([
    expect.stringContaining('associates forgotten'),
  ]);
});

test('every address of the developer is found in production', () => {
  const places = manifest.split('https://localhost:3000/').length - 1;
  expect(check(manifest, true).filter((problem) => problem.includes("developer's machine"))).toHaveLength(places);
});

describe('functions.json', () => {
  const json = (...entries: [string, string][]) => JSON.stringify({ functions: entries.map(([id, name]) => ({ id, name })) });

  test('agrees with what is registered', () => {
    expect(functionProblems(json(['POVERTYRATE', 'POVERTYRATE']), ['POVERTYRATE'])).toEqual([]);
  });

  test.each<[string, string, string[], RegExp]>([
    ['an entry that nothing registers', json(['ABCD', 'ABCD']), [], /nothing registers/],
    ['a function without entry', json(['ABCD', 'ABCD']), ['ABCD', 'EFGH'], /EFGH is registered, but/],
    ['a doubled id', json(['ABCD', 'ABCD'], ['ABCD', 'ABCE']), ['ABCD'], /ABCD twice/],
    ['a name that is a cell', json(['VN12', 'VN12']), ['VN12'], /reads as a cell/],
    ['a decomposed name', json(['TYLE', 'TỶLỆ'.normalize('NFD')]), ['TYLE'], /refuses the function name/],
    ['no function at all', json(), [], /names no function/],
  ])('%s is found', (_, text, registered, problem) => {
    expect(functionProblems(text, registered).join('\n')).toMatch(problem);
  });
});
