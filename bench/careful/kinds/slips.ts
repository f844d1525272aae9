import type { Dice } from '../../../test/generate/dice';
import { rounded } from '../figures';

/** A figure as a hand mistypes it: two digits changed about, one replaced, left out or doubled. Never the same figure. */
export function slipped(d: Dice, right: number, decimals: number): number {
  const digits = Math.abs(right).toFixed(decimals).replace('.', '');
  for (let tries = 0; tries < 50; tries++) {
    const wrong = Number(d.pick([swapped, replaced, dropped, doubled])(d, digits)) / 10 ** decimals;
    if (wrong > 0 && Math.abs(wrong - Math.abs(right)) > 1.5 * 10 ** -decimals) return rounded(wrong * Math.sign(right || 1), decimals);
  }
  return rounded(right + 7, decimals);
}

function swapped(d: Dice, digits: string): string {
  const i = d.int(0, Math.max(0, digits.length - 2));
  return digits.slice(0, i) + (digits[i + 1] ?? '') + digits[i]! + digits.slice(i + 2);
}

function replaced(d: Dice, digits: string): string {
  const i = d.int(0, digits.length - 1);
  return digits.slice(0, i) + String(d.int(0, 9)) + digits.slice(i + 1);
}

function dropped(d: Dice, digits: string): string {
  const i = d.int(0, digits.length - 1);
  return digits.slice(0, i) + digits.slice(i + 1);
}

function doubled(d: Dice, digits: string): string {
  const i = d.int(0, digits.length - 1);
  return digits.slice(0, i) + digits[i]! + digits.slice(i);
}
