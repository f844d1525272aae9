import { message } from '../../src/core/model/message';
import { say, sayFigure } from '../../src/report/say';
import { area } from './reports';

const NAMES = ['Biểu 01', "Xã 'A'"];
const fix = (
  value: Parameters<typeof message>[1] extends infer A ? (A extends Record<string, infer V> ? V : never) : never,
  cell: typeof value = 'X',
) => message('cli.fix', { value, cell });

test('figures in the separators of the language, with their decimals', () => {
  const sentence = fix({ figure: 1234567.891, decimals: 2 });
  expect(say(sentence, 'vi', NAMES)).toBe('Ghi 1.234.567,89 vào ô X.');
  expect(say(sentence, 'en', NAMES)).toBe('Enter 1,234,567.89 in X.');
  expect(say(fix({ figure: 1e15, decimals: 0 }), 'vi', NAMES)).toContain('1.000.000.000.000.000');
  expect(say(fix({ figure: -0.004, decimals: 2 }), 'vi', NAMES)).toContain('Ghi 0,00 ');
});

test('bare numbers and texts stand as they are: years and numbers of rows have no separators', () => {
  expect(say(fix(2026, 'C9'), 'vi', NAMES)).toBe('Ghi 2026 vào ô C9.');
  expect(say(fix(0.5), 'vi', NAMES)).toContain('0,5');
  expect(say(fix('$& {cell}', 'C9'), 'vi', NAMES)).toBe('Ghi $& {cell} vào ô C9.');
});

test('places: the sheet is named, quoted, where it is another one', () => {
  const at = (sheet: number, ...names: string[]) => say(fix('1', { sheet, home: 0, areas: names.map(area) }), 'vi', NAMES);
  expect(at(0, 'C4:C14', 'E2')).toBe('Ghi 1 vào ô C4:C14, E2.');
  expect(at(1, 'C9')).toBe("Ghi 1 vào ô 'Xã ''A'''!C9.");
  expect(at(0, 'C4', 'C5', 'C6', 'D6', 'F1', 'G1')).toBe('Ghi 1 vào ô C4:C6, D6, F1:G1.');
});

test('a long list of places is counted', () => {
  const areas = Array.from({ length: 30 }, (_, i) => area(`C${2 * i + 1}`));
  expect(say(fix('1', { sheet: 0, home: 0, areas }), 'vi', NAMES)).toBe(
    'Ghi 1 vào ô C1, C3, C5, C7, C9, C11, C13, C15, C17, C19, C21 và 19 vùng khác.',
  );
});

test('a message within a message', () => {
  expect(say(fix(message('cli.row', { n: 4 })), 'en', NAMES)).toBe('Enter row 4 in X.');
});

test('figures of unknown decimals lose the noise of binary fractions only', () => {
  expect(sayFigure(0.1 + 0.2, 'vi')).toBe('0,3');
  expect(sayFigure(999999999999999, 'vi')).toBe('999.999.999.999.999');
  expect(sayFigure(4.82, 'en')).toBe('4.82');
});
