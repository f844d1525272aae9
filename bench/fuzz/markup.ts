import type { Dice } from '../../test/generate/dice';

/** Changes markup (XML, web pages) as a broken or hostile program would write it. */
export type TextMutator = (text: string, d: Dice) => string;

const NUMBERS = ['0', '-1', '1e300', '1e-320', 'NaN', '99999999999', '1048577', '16385', '4294967296', '', '0x10', '1.855', '٣'];
const NAMES = ['A0', 'XFE1', 'XFD1048577', 'A1:XFD1048576', 'A1048576', 'ZZZZ9', '', '$A$1:B', 'A1:A1:A1'];
const TEXTS = [
  '&#x110000;',
  '&#0;',
  '&unknown;',
  ' & ',
  '\u0000',
  '\uFFFF',
  '\u202E',
  '<![CDATA[<c r="A1"/>]]>',
  '<!-- -- -->',
  '<?x?>',
  ']]>',
];

export const TEXT_MUTATORS: Readonly<Record<string, TextMutator>> = {
  'attribute-number': (text, d) =>
    replaceOne(text, /(=["'])-?\d+(?:\.\d+)?(["'])/g, d, (_, open, close) => `${open}${d.pick(NUMBERS)}${close}`),
  'attribute-name': (text, d) =>
    replaceOne(text, /(=["'])\$?[A-Z]{1,3}\$?\d+(?::[A-Z]{1,3}\d+)?(["'])/g, d, (_, open, close) => `${open}${d.pick(NAMES)}${close}`),
  'content-number': (text, d) => replaceOne(text, /(>)-?\d+(?:\.\d+)?(<)/g, d, (_, open, close) => `${open}${d.pick(NUMBERS)}${close}`),
  'no-attribute': (text, d) => replaceOne(text, /\s[\w:]+=["'][^"'<>]*["']/g, d, () => ''),
  'no-closing': (text, d) => replaceOne(text, /<\/[\w:]+>/g, d, () => ''),
  'no-tag-end': (text, d) => replaceOne(text, />/g, d, () => ''),
  'no-quote': (text, d) => replaceOne(text, /["']/g, d, () => ''),
  'element-twice': (text, d) => replaceOne(text, /<([\w:]+)(?:\s[^<>]*)?>[^<>]*<\/\1>/g, d, (whole) => whole.repeat(d.pick([2, 50]))),
  'element-gone': (text, d) => replaceOne(text, /<([\w:]+)(?:\s[^<>]*)?>[^<>]*<\/\1>|<[\w:]+[^<>]*\/>/g, d, () => ''),
  'odd-text': (text, d) => replaceOne(text, />(?=[^<]*<)/g, d, () => `>${d.pick(TEXTS)}`),
  nested: (text, d) =>
    replaceOne(text, /<([\w:]+)[^<>]*\/?>/g, d, (whole) => (whole.endsWith('/>') ? whole : whole.repeat(d.pick([2, 300])))),
  span: (text, d) =>
    replaceOne(
      text,
      /<(?:td|th|Cell|ss:Cell|c|row|Row)\b/g,
      d,
      (whole) => `${whole} ${d.pick(['colspan', 'rowspan', 'ss:Index', 'ss:MergeDown', 'ss:MergeAcross', 'r', 's'])}="${d.pick(NUMBERS)}"`,
    ),
  formula: (text, d) =>
    replaceOne(
      text,
      /<f>[^<]*<\/f>/g,
      d,
      () =>
        `<f>${d.pick(['SUM($A$1:XFD1048576)', '-'.repeat(8000) + '1', `${'('.repeat(3000)}1${')'.repeat(3000)}`, 'SUM(A1:A1', '1/0', `SUM(${'A1,'.repeat(2000)}A1)`, 'A1', 'SUM(B:B)'])}</f>`,
    ),
  long: (text, d) => replaceOne(text, />(?=[^<]*<)/g, d, () => `>${'Hộ nghèo '.repeat(d.pick([10, 8000]))}`),
};

type Change = (whole: string, ...groups: string[]) => string;

/** One of the places that `pattern` finds, by chance; among the first few thousand, as more would only take time. */
function replaceOne(text: string, pattern: RegExp, d: Dice, change: Change): string {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < 4000; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  if (found.length === 0) return text;
  const match = d.pick(found);
  const [whole, ...groups] = match as unknown as string[];
  return text.slice(0, match.index) + change(whole!, ...groups) + text.slice(match.index + whole!.length);
}
