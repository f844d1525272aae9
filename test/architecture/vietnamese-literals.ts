import ts from 'typescript';

/** A literal of a source file that holds a Vietnamese word. */
export interface WordLiteral {
  readonly line: number;
  readonly word: string;
  readonly literal: string;
}

/**
 * Words of reports without their marks (see `fold`), as patterns and keys hold them. Only such as no English text of the
 * sources has: "so", "no", "do" and "chi" would be found everywhere.
 */
const FOLDED = (
  'ho xa huien tinh phuong thon tran tong cong ngheo nguoi khau nhan ngai thang qui nam giam tang tieu muc bieu danh binh quan ' +
  'thuc hoach dat dau cuoi trong le ti tl dong trieu khac chua khong kem theo giai doan ki khu vuc dia don vi toan bao gom rieng ' +
  'lai chuan thieu hut chenh sanh suat trung thanh pho phan nghin tram ubnd hdnd dtts'
).split(' ');

/** "vi" is also the name of a language and of its notation. */
const NO_WORDS = new Set(['vi']);
/** đ alone numbers lines as other letters do; marked letters else make words. */
const MARKED =
  /(?![đð])[\u00C0-\u00C3\u00C8-\u00CA\u00CC\u00CD\u00D2-\u00D5\u00D9\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC\u00ED\u00F2-\u00F5\u00F9\u00FA\u00FD\u0103\u0129\u0169\u01A1\u01B0\u1EA0-\u1EF9]/;

/** Properties that hold a text for people. */
const READ_BY_PEOPLE = new Set(['vi', 'en', 'shown']);

/**
 * The Vietnamese words of string, template and regular expression literals; keys of messages and import paths are none, nor is
 * what a person reads: `vi: '…', en: '…'` and the example that is `shown`.
 */
export function vietnameseLiterals(source: string): WordLiteral[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: WordLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node) && READ_BY_PEOPLE.has(node.name.getText(file))) return;
    if (isLiteral(node)) {
      const literal = node.getText(file);
      const word = vietnameseWord(literal);
      if (word !== null) found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, word, literal });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isLiteral = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** The first Vietnamese word of a literal as it stands in the source; null where it has none. */
function vietnameseWord(literal: string): string | null {
  // 'because.yearly' and `form.${id}`: the name of a message.
  if (/^['"`][a-z][a-zA-Z]*\.[\w.-]*(?:['"`]|\$\{)/.test(literal)) return null;
  const words =
    unescaped(literal)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.find((word) => (MARKED.test(word) || FOLDED.includes(word)) && !NO_WORDS.has(word)) ?? null;
}

/** Without what only patterns mean: "\b", the "a-z" of "[a-z]"; "\u01B0" as the letter that it is. */
function unescaped(literal: string): string {
  return literal
    .replace(/\\u([\dA-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\./g, ' ')
    .replace(/\[[^\]]*\]/g, (letters) => letters.replace(/[a-zA-Z]-[a-zA-Z]/g, ' '));
}
