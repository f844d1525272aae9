import { fold } from '../../text/fold';
import { remembered } from '../../text/remember';
import { OUTLINE_LETTERS } from '../vocabulary/marks';

/** How a line is numbered in the outline. `family` tells the kind of numbering, `value` the place in it. */
export interface Marker {
  readonly family: 'upper' | 'roman' | 'arabic' | 'dotted' | 'lower' | 'dash' | 'plus' | 'star';
  readonly value: number;
  /** The codes of a dotted number: "3.10" → ["3", "10"], "I.2" → ["I", "2"]. */
  readonly codes: readonly string[];
  /** The marker as a code that identities use: "I", "1.2", "A". */
  readonly code: string;
  readonly rest: string;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** 1.1, 3.10, I.2, A.I.1, 2.a, HC.1.3: codes of several levels. */
const DOTTED = String.raw`(?:\d{1,3}|[IVXL]{1,5}|[A-ZĐ]{1,3})(?:\.(?:\d{1,3}|[IVXL]{1,5}|[a-zđ])){1,4}`;
const WHOLE_DOTTED = new RegExp(`^${DOTTED}$`);
/**
 * At the start of a label a code of several levels needs no punctuation behind it. A dash parts a number from its label ("a- Bán
 * thẻ", "1-Nguồn khác"), and a letter from its word ("e-Government").
 */
const LEADING = new RegExp(
  String.raw`^\(?(?:(${DOTTED}|[IVXL]{1,5}|[A-ZĐ]|\d{1,2}|[a-zđ])\s*(?:[.):/]|\s-|-(?=\s))\s*(?=\p{L})|([IVXL]{2,5}|\d{1,2})-(?=\p{Lu}))`,
  'u',
);
const LEADING_DOTTED = new RegExp(String.raw`^(${DOTTED})\s+(?=\p{L})`, 'u');

/**
 * The outline marker of a serial cell or of the start of a label: I, II · A, B · 1, 2 · 1.1, 3.10, I.2 · a) b) đ) · - · +.
 * A whole cell ("II") needs no punctuation; at the start of a label it does ("II. Khu vực nông thôn").
 */
export const markerOf = remembered((text): Marker | null => {
  const t = text.normalize('NFC').trim();
  if (t === '') return null;
  return bare(t) ?? leading(t);
});

function bare(t: string): Marker | null {
  const code = t
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[.)]$/, '')
    .trim();
  return fromCode(code, '');
}

function leading(t: string): Marker | null {
  const dash = /^([-\u2010-\u2015\u2212+*•])\s*(?=\p{L})/u.exec(t);
  if (dash) {
    const family = dash[1] === '+' ? 'plus' : dash[1] === '*' || dash[1] === '•' ? 'star' : 'dash';
    return { family, value: 0, codes: [], code: '', rest: t.slice(dash[0].length) };
  }
  const match = LEADING.exec(t) ?? LEADING_DOTTED.exec(t);
  return match ? fromCode(match[1] ?? match[2]!, t.slice(match[0].length)) : null;
}

function fromCode(code: string, rest: string): Marker | null {
  if (/^[-\u2010-\u2015\u2212]$/.test(code)) return { family: 'dash', value: 0, codes: [], code: '', rest };
  if (code === '+') return { family: 'plus', value: 0, codes: [], code: '', rest };
  if (/^[IVXL]{1,6}$/.test(code)) return { family: 'roman', value: roman(code), codes: [code], code, rest };
  if (/^\d{1,3}$/.test(code)) return { family: 'arabic', value: Number(code), codes: [code], code, rest };
  if (WHOLE_DOTTED.test(code)) {
    const codes = code.split('.');
    return { family: 'dotted', value: valueOf(codes[codes.length - 1]!), codes, code, rest };
  }
  if (/^[A-ZĐ]$/.test(code)) return { family: 'upper', value: OUTLINE_LETTERS.indexOf(code.toLowerCase()) + 1, codes: [code], code, rest };
  if (/^[a-zđ]$/.test(code)) return { family: 'lower', value: OUTLINE_LETTERS.indexOf(code) + 1, codes: [code], code, rest };
  return null;
}

/** The place that the last level of a code names: 2 of "1.2", 2 of "1.b", 4 of "A.IV". */
function valueOf(code: string): number {
  if (/^\d/.test(code)) return Number(code);
  return /^[a-zđ]$/.test(code) ? OUTLINE_LETTERS.indexOf(code) + 1 : roman(code);
}

function roman(code: string): number {
  let sum = 0;
  for (let i = 0; i < code.length; i++) {
    const here = ROMAN[code[i]!]!;
    sum += here < (ROMAN[code[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return sum;
}

/** The label without its marker, folded: what is compared between lines. */
export function bareLabel(label: string): string {
  return fold(markerOf(label)?.rest || label);
}
