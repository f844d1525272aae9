import type { Dice } from '../dice';

/** What is checkable of a text stands between these, so that a slip can be put there; they are taken out before it is read. */
export const [OPEN, CLOSE] = ['\u0001', '\u0002'];

export function vi(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A figure that the text lets be checked. */
export function fig(value: number, decimals = 0): string {
  return `${OPEN}${vi(value, decimals)}${CLOSE}`;
}

export const rate = (part: number, whole: number, decimals = 2): string => `${OPEN}${vi((100 * part) / whole, decimals)}%${CLOSE}`;

/** `parts` numbers, none of them small, that make `whole`. */
export function split(dice: Dice, whole: number, parts: number): number[] {
  const weights = Array.from({ length: parts }, () => 0.35 + dice.next());
  const all = weights.reduce((a, b) => a + b, 0);
  const found = weights.slice(1).map((weight) => Math.max(1, Math.round((whole * weight) / all)));
  return [whole - found.reduce((a, b) => a + b, 0), ...found];
}

/** One slip of the hand in a figure as it is written: two digits crossed, one replaced, left out or typed twice; null where none shows. */
export function slip(text: string, dice: Dice): string | null {
  const places = [...text].flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  const kind = dice.int(0, 3);
  const at = places[dice.int(0, Math.max(0, Math.min(places.length - 1, 2)))]!;
  const next = places[places.indexOf(at) + 1];
  const written = [...text];
  if (kind === 0 && next !== undefined && written[at] !== written[next]) [written[at], written[next]] = [written[next]!, written[at]!];
  else if (kind === 1 && places.length > 2) written.splice(at, 1);
  else if (kind === 2 && places.length > 1) written.splice(at, 0, written[at]!);
  else written[at] = String((Number(written[at]) + dice.int(1, 8)) % 10);
  const digits = written.join('').replace(/[^\d,%]/g, '');
  const [whole = '', fraction = ''] = digits.replace('%', '').split(',');
  if (whole === '' || (whole.length > 1 && whole.startsWith('0')) || Number(digits.replace(/[%,]/g, '')) === 0) return null;
  const again = `${Number(whole)
    .toFixed(0)
    .replace(/\B(?=(\d{3})+$)/g, '.')}${text.includes(',') ? `,${fraction}` : ''}${text.endsWith('%') ? '%' : ''}`;
  return again === text ? null : again;
}
