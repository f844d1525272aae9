/** A term of a printed identity: the number of a column (or a letter, a code) with its sign. */
export interface IdentityTerm {
  readonly code: string;
  readonly sign: 1 | -1;
}

/**
 * An identity as forms print it. `sum`: result = Σ sign × term. `ratio`: result = factor × terms[0] / terms[1].
 * `product`: result = factor × terms[0] × terms[1].
 */
export interface Identity {
  readonly kind: 'sum' | 'ratio' | 'product';
  readonly result: string;
  readonly terms: readonly IdentityTerm[];
  readonly factor: number;
  /** As printed, in one line without spaces. */
  readonly printed: string;
}

const CODE = String.raw`(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-ZĐ])`;
const WHOLE = new RegExp(`^${CODE}=`);

/**
 * Reads "9=1-2-3-\n4+5+6+7+\n8", "4=3/1*100", "(5)=(3)-(4)", "A = I + II", "20 = 9 / 1 x 100%"; brackets around codes,
 * "x", "×", ":" and "%" as forms write them. null where the text is no identity. "2.0" and "2" name the same column.
 */
export function readIdentity(text: string): Identity | null {
  const flat = text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00D7\u2715*]|(?<=[\d)%])[xX](?=[\d(])/g, '*')
    .replace(/(?<=[\d)A-Z]):(?=[\d(A-Z])/g, '/')
    .replace(/\((?:cột|c)?([\dA-ZĐ.]{1,9})\)/gi, '$1')
    .replace(/\[([\dA-ZĐ.]{1,9})\]/g, '$1')
    .replace(/^\((.*=.*)\)$/, '$1');
  if (flat.length < 3 || flat.length > 200 || !WHOLE.test(flat)) return null;
  const [left, right, ...more] = flat.split('=') as [string, string?, ...string[]];
  if (right === undefined || more.length > 0) return null;
  return sumIdentity(left, right, flat) ?? quotientIdentity(left, right, flat) ?? productIdentity(left, right, flat);
}

/** An identity inside a label: "Tổng số (1=2+3)", "Còn lại\n(5)=(3)-(4)". */
export function identityWithin(label: string): Identity | null {
  const direct = readIdentity(label);
  if (direct) return direct;
  const flat = label.normalize('NFC');
  const bracketed = /\(([^()]*=[^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/.exec(flat)?.[1];
  if (bracketed) {
    const read = readIdentity(bracketed);
    if (read) return read;
  }
  // "Tổng cộng (I+II)", "Tổng số (=2+3)": the result is the line or column that carries the label.
  const own = /\(\s*=?\s*([\dA-Z.]{1,6}(?:\s*[+\-\u2013]\s*[\dA-Z.]{1,6})+)\s*\)/.exec(flat)?.[1];
  if (own) {
    const read = readIdentity(`Z=${own}`);
    if (read?.kind === 'sum') return { ...read, result: '', printed: own.replace(/\s+/g, '') };
  }
  const tail = /((?:\(\s*)?[\dA-Z.]{1,6}(?:\s*\))?\s*=[\s\dA-Z.()+\-\u2013*/x×:%]+)$/.exec(flat)?.[1];
  return tail ? readIdentity(tail) : null;
}

/** "2.0" and "02" name column 2; other codes stay as they are. */
export function plainCode(code: string): string {
  const number = /^0*(\d+)(?:\.0)?$/.exec(code);
  return number ? number[1]! : code;
}

function sumIdentity(left: string, right: string, printed: string): Identity | null {
  const expanded = expandRange(right);
  if (!new RegExp(`^[+-]?${CODE}(?:[+-]${CODE})*$`).test(expanded)) return null;
  const terms = [...expanded.matchAll(new RegExp(`([+-]?)(${CODE})`, 'g'))].map(
    (m): IdentityTerm => ({ code: m[2]!, sign: m[1] === '-' ? -1 : 1 }),
  );
  if (terms.length < 1 || terms.some((t) => t.code === left)) return null;
  return { kind: 'sum', result: left, terms, factor: 1, printed };
}

/** "4+5+...+8" and "4+…+8" mean every column between. */
function expandRange(right: string): string {
  return right.replace(/(\d{1,3})\+(?:\.{2,}|\u2026)\+(\d{1,3})/g, (_, from: string, to: string) => {
    const [a, b] = [Number(from), Number(to)];
    return b > a && b - a < 60 ? Array.from({ length: b - a + 1 }, (_x, i) => a + i).join('+') : `${from}+${to}`;
  });
}

function quotientIdentity(left: string, right: string, printed: string): Identity | null {
  const forms = [
    new RegExp(`^\\(?(${CODE})\\/(${CODE})\\)?(?:\\*(10+)%?|(%))?$`),
    new RegExp(`^(?:(10+)%?)\\*\\(?(${CODE})\\/(${CODE})\\)?$`),
    new RegExp(`^\\(?(${CODE})\\*(10+)%?\\)?\\/(${CODE})$`),
  ] as const;
  const direct = forms[0].exec(right);
  if (direct) return ratio(left, direct[1]!, direct[2]!, direct[4] ? '100' : direct[3], printed);
  const front = forms[1].exec(right);
  if (front) return ratio(left, front[2]!, front[3]!, front[1], printed);
  const middle = forms[2].exec(right);
  return middle ? ratio(left, middle[1]!, middle[3]!, middle[2], printed) : null;
}

/** A factor of 0 is "not printed": the reader of the table decides between 1 and 100 by the values. */
function ratio(result: string, a: string, b: string, factor: string | undefined, printed: string): Identity {
  return { kind: 'ratio', result, terms: [{ code: a, sign: 1 }, { code: b, sign: 1 }], factor: factor ? Number(factor) : 0, printed };
}

function productIdentity(left: string, right: string, printed: string): Identity | null {
  const match = new RegExp(`^(${CODE})\\*(${CODE})$`).exec(right);
  if (!match) return null;
  return { kind: 'product', result: left, terms: [{ code: match[1]!, sign: 1 }, { code: match[2]!, sign: 1 }], factor: 1, printed };
}
