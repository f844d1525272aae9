import { createHash } from 'node:crypto';
import { fingerprint } from '../../src/core/notes/fingerprint';
import type { Finding } from '../../src/core/model/finding';
import type { Relation } from '../../src/core/model/relation';
import type { Workbook } from '../../src/core/model/sheet';
import { explainFindings, explanationOf, isOff, readNotes, readingKey, writeNotes } from '../../src/core/notes/notes';
import { parseGrid } from '../../src/core/text/grid';

const workbook = (grid: string): Workbook => ({ sheets: [parseGrid(grid, 'Biểu "02" & <phụ>').sheet] });
const finding = (row: number): Finding => ({
  rule: 'total-equals-parts',
  severity: 'error',
  cell: { sheet: 0, row, col: 1 },
  expected: 3,
  actual: 4,
  decimals: 0,
  related: [{ sheet: 0, areas: [{ top: row - 2, left: 1, bottom: row - 1, right: 1 }] }],
  message: { key: 'x', args: {} },
  suspects: [],
  fix: null,
});

const GRID = 'A|1\nB|2\nCộng|4';

test.each(['', 'abc', 'Cộng dồn “ấp” 👍', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(63), 'x'.repeat(64), 'đ'.repeat(5000)])(
  'the fingerprint is SHA-256 (%#)',
  (text) => expect(fingerprint(text)).toBe(createHash('sha256').update(text).digest('hex')),
);

describe('notes', () => {
  const note = explanationOf(finding(2), workbook(GRID), 'Có 1 hộ chuyển đi\n"theo" <QĐ 12> & phụ lục', '2026-11-22');
  const notes = { explanations: [note], off: [{ sheet: 'Biểu "02"', reading: 'sum:row:2=0,1' }] };

  test('survive writing and reading, with every awkward character', () => {
    expect(readNotes(writeNotes(notes))).toEqual(notes);
  });

  test('are read with prefixes, single quotes and numbers for characters', () => {
    expect(readNotes(`<n:notes xmlns:n='urn:khopso:notes'><n:off reading='a=b' sheet='S&#xE1;u &#38; 1'></n:off></n:notes>`).off).toEqual([
      { sheet: 'Sáu & 1', reading: 'a=b' },
    ]);
  });

  test.each([
    ['a reference to no character', 'reason="Chuyển đi&#x110000;"'],
    ['half a surrogate pair', 'reason="Chuyển &#xD800; đi"'],
    ['an entity that nobody declared', 'reason="Chuyển &nbsp; đi"'],
    ['a quote that never ends', 'reason="Chuyển đi'],
    ['a part that is missing', 'ghi="x"'],
  ])('one with %s is set aside: it keeps no other from being read, and is not lost', (_, broken) => {
    const one = `<explained rule="r" sheet="S" cell="B2" figures="ab" ${broken}/>`;
    const xml = writeNotes(notes).replace('</notes>', `${one}<off sheet="S" reading="x"/></notes>`);
    const read = readNotes(xml);
    expect(read).toMatchObject({ ...notes, off: [...notes.off, { sheet: 'S', reading: 'x' }] });
    expect(read.aside).toEqual([one]);
    expect(readNotes(writeNotes(read))).toEqual(read);
  });

  test('what XML can not hold is left out of a reason, and the rest stays', () => {
    const typed = { ...note, reason: 'Dòng một\u000Bdòng hai \uD83D\uDE00 \uD83D.' };
    const xml = writeNotes({ explanations: [typed], off: [] });
    expect(xml).not.toMatch(/[\p{Cs}\p{Cc}]/u);
    expect(readNotes(xml).explanations[0]!.reason).toBe('Dòng mộtdòng hai 😀 .');
  });

  test('a reason holds while the figures are those it was given for', () => {
    expect(explainFindings([finding(2)], { ...workbook(GRID), notes })[0]!.explained).toBe(note.reason);
    expect(explainFindings([finding(2)], { ...workbook('A|1\nB|7\nCộng|4'), notes })[0]!.explained).toBeUndefined();
  });

  test('a reason follows its figures when a line is inserted above', () => {
    expect(explainFindings([finding(3)], { ...workbook(`Tiêu đề\n${GRID}`), notes })[0]!.explained).toBe(note.reason);
  });

  test('a reason does not spread to a second finding with the same figures', () => {
    const twice = { ...workbook(`${GRID}\n${GRID}`), notes };
    expect(explainFindings([finding(2), finding(5)], twice).map((f) => f.explained)).toEqual([note.reason, undefined]);
  });

  test('a reading is off on its own sheet only', () => {
    const relation: Relation = {
      kind: 'sum',
      role: 'total',
      sheet: 0,
      axis: 'row',
      result: { line: 2 },
      operands: [{ line: 0 }, { line: 1, at: 3 }],
      signs: [1, -1],
      factor: 1,
      positions: [1],
      evidence: ['label'],
      confidence: 1,
      because: [],
    };
    expect(readingKey(relation)).toBe('sum:row:2=0,-1@3');
    const off = (sheet: string) => ({ ...workbook(GRID), notes: { explanations: [], off: [{ sheet, reading: readingKey(relation) }] } });
    expect(isOff(relation, off('Biểu "02" & <phụ>'))).toBe(true);
    expect(isOff(relation, off('Biểu 03'))).toBe(false);
  });
});
