import fs from 'node:fs';
import path from 'node:path';
import { vietnameseLiterals } from './vietnamese-literals';

const CORE = path.join(__dirname, '../../src/core');

/** Where words may stand, and why. */
const HOMES: readonly (readonly [files: RegExp, reason: string])[] = [
  [/^tables\/vocabulary\//, 'the vocabulary'],
  [/^prose\/vocabulary\//, 'the vocabulary of sentences: units, roles, hedges, traps'],
  [/^text\/spell\.ts$/, 'the letters that one sound is written with'],
  [/^text\/vocabulary\.ts$/, 'the few words that reading a text of its own needs: the rooms of text may not import tables'],
  [/^text\/old-fonts\//, 'letters and syllables of the fonts before Unicode: what decoding them knows of the language'],
  [/^text\/target\//, 'the grammar of targets in words, whose terminals they are'],
  [/^indicators\//, 'an indicator is defined by its names in both languages, in its file'],
  [/\.examples\.ts$/, 'examples are sheets as officers write them'],
  [
    /^relations\/forms\/(?:poverty\d\d|older03|lacks|list|standard|flow)\.ts$/,
    'the definitions of the fifteen forms are data: titles and heads as the circular prints them',
  ],
];

const files = fs
  .readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts'));

test('Vietnamese words stand in tables/vocabulary', () => {
  const strays = files
    .filter((file) => !HOMES.some(([home]) => home.test(file)))
    .flatMap((file) =>
      vietnameseLiterals(fs.readFileSync(path.join(CORE, file), 'utf8')).map(
        ({ line, word, literal }) =>
          `src/core/${file}:${line}: "${word}" in ${literal.slice(0, 80)}: put the words into the file of their topic in ` +
          'src/core/tables/vocabulary (in core/text: text/vocabulary.ts), under a name that says what they mean, and import it.',
      ),
    );
  expect(strays).toEqual([]);
});

test.each(HOMES.map(([home, reason]) => [home.source, home, reason] as const))('%s still has files with words', (_, home) => {
  const own = files.filter((file) => home.test(file));
  expect(own.some((file) => vietnameseLiterals(fs.readFileSync(path.join(CORE, file), 'utf8')).length > 0)).toBe(true);
});

describe('the search for words', () => {
  const wordsIn = (source: string): string[] => vietnameseLiterals(source).map(({ word }) => word);

  test.each([
    ["const a = 'Tỷ lệ';", 'tỷ'],
    ['const a = /\\bhuien\\b/;', 'huien'],
    ['const a = `${b} nguoi`;', 'nguoi'],
    ['const a = String.raw`\\b(?:tong|all)`;', 'tong'],
    ["const a = 's\\u1ED1';", 'số'],
    ['f(/^(?:số)/iu);', 'số'],
  ])('finds one in %s', (source, word) => expect(wordsIn(source)).toEqual([word]));

  test.each([
    "import { a } from '../tinh/huien';",
    "const rule = { title: { vi: 'Tỷ lệ', en: 'Rate' }, shown: `Xã | Số hộ` };",
    "export * from './nam';",
    '// "Tổng số": a comment',
    "message('because.ho', { n });",
    'message(`form.${id}`);',
    "const notation = 'vi';",
    'const letter = /^[A-ZĐ]$/;',
    "const text = 'total of the households';",
    "const rule = { id: 'date-exists' };",
    'const tong = 1;',
  ])('finds none in %s', (source) => expect(wordsIn(source)).toEqual([]));
});
