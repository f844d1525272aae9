import { columnName } from '../a1';
import { parseFormula } from './parse';
import type { Shape } from './shape';
import { shapeOf } from './shape';
import { remembered } from '../remember';
import { COLUMN_REFERENCE } from '../vocabulary';

/** A term of a printed identity: the number of a column (or a letter, a code) with its sign. */
export interface IdentityTerm {
  readonly code: string;
  readonly sign: 1 | -1;
}

/**
 * An identity as forms print it. `sum`: result = Σ sign × term. `ratio`: result = factor × terms[0] / terms[1].
 * `growth`: result = factor × (terms[1] − terms[0]) / terms[0]. `product`: result = factor × terms[0] × terms[1].
 */
export interface Identity {
  readonly kind: 'sum' | 'ratio' | 'growth' | 'product';
  /** '' where the label that carries the identity names its own line. */
  readonly result: string;
  readonly terms: readonly IdentityTerm[];
  /** 0: not printed ("4=3/1" in a column of percentages leaves the 100 unsaid). */
  readonly factor: number;
  /** As printed, in one line without spaces. */
  readonly printed: string;
}

const CODE = String.raw`(?:\d{1,6}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-ZĐ])`;
const EQUATION = new RegExp(`^(${CODE})=([^=]+)$`);
const SCALE = /^10+$/;

/**
 * Reads "9=1-2-3-\n4+5+6+7+\n8", "4=3/1*100", "(5)=(3)-(4)", "(4)=((2)-(1)):(1)x100", "A = I + II", "20 = 9 / 1 x 100%";
 * brackets around codes, "x", "×", ":" and "%" as forms write them. null where the text is no identity.
 */
export const readIdentity = remembered((text): Identity | null => {
  const flat = flatten(text);
  if (flat.length < 3 || flat.length > 200) return null;
  const match = EQUATION.exec(flat);
  return match && identityOf(match[1]!, expandRange(match[2]!), flat);
});

/** An identity inside a label: "Tổng số (1=2+3)", "Còn lại\n(5)=(3)-(4)", "Tổng cộng (I+II)". */
export const identityWithin = remembered((label): Identity | null => {
  if (!/[=+]|\d\s*[-/:]/.test(label)) return null;
  const direct = readIdentity(label);
  if (direct) return direct;
  const flat = label.normalize('NFC');
  const tail = /((?:\(\s*)?[\dA-Z.]{1,6}(?:\s*\))?\s*=[\s\dA-Z.()+\-\u2013*/xX\u00D7:%\u2026]+)$/.exec(flat)?.[1];
  const bracketed = /\(([^()]*=[^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/.exec(flat)?.[1];
  for (const part of [bracketed, tail]) {
    const read = part ? (readIdentity(part) ?? readIdentity(part.replace(/\)$/, ''))) : null;
    if (read) return read;
  }
  const own = /\(\s*=?\s*([\dA-Z.]{1,6}(?:\s*[+\-\u2013]\s*[\dA-Z.]{1,6})+)\s*\)/.exec(flat)?.[1];
  if (!own || /^\d{4}\s*-/.test(own)) return null;
  const read = readIdentity(`Z=${own}`);
  return read?.kind === 'sum' && read.terms.length > 1 && own.includes('+')
    ? { ...read, result: '', printed: own.replace(/\s+/g, '') }
    : null;
});

/** "2.0" and "02" name column 2; other codes stay as they are. */
export function plainCode(code: string): string {
  const number = /^0*(\d+)(?:\.0)?$/.exec(code);
  return number ? number[1]! : code;
}

function flatten(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00D7\u2715]|(?<=[\d)%])[xX](?=[\d(])/g, '*')
    .replace(/(?<=[\d)A-Z]):(?=[\d(A-Z])/g, '/')
    .replace(COLUMN_REFERENCE, '$1')
    .replace(/\[([\dA-ZĐ.]{1,9})\]/g, '$1')
    .replace(/^\((.*=.*)\)$/, '$1');
}

/** "4+5+...+8" and "4+…+8" mean every column between. */
function expandRange(right: string): string {
  return right.replace(/(\d{1,3})\+(?:\.{2,}|\u2026)\+(\d{1,3})/g, (whole: string, from: string, to: string) => {
    const [a, b] = [Number(from), Number(to)];
    return b > a && b - a < 60 ? Array.from({ length: b - a + 1 }, (_, i) => a + i).join('+') : whole;
  });
}

/** Codes become cells of an imagined sheet, and the expression a formula: its shape is the identity's. */
function identityOf(result: string, right: string, printed: string): Identity | null {
  const codes: string[] = [];
  // "3:1x10" turns tons a hectare into quintals: a ten behind a quotient is no column.
  const tenfold = /^[^*+-]*\/[^*+-]*\*10$/.test(right);
  const formula = right.replace(new RegExp(CODE, 'g'), (code, at: number) => {
    if (SCALE.test(code) && (code.length >= 3 || (tenfold && at + code.length === right.length))) return code;
    if (!codes.includes(code)) codes.push(code);
    return `${columnName(codes.indexOf(code))}1`;
  });
  if (codes.length === 0 || codes.includes(result) || !/^[A-Z0-9+\-*/()%]+$/.test(formula)) return null;
  const tree = parseFormula(formula.replace(/\*100%/g, '*100').replace(/%$/, '*100'));
  const shape = tree && shapeOf(tree);
  return shape && identityOfShape(shape, result, codes, printed);
}

function identityOfShape(shape: Shape, result: string, codes: readonly string[], printed: string): Identity | null {
  const terms = shape.operands.map(({ col, sign }) => ({ code: codes[col]!, sign }));
  if (shape.kind === 'average' || shape.kind === 'at-most') return null;
  if (shape.kind === 'equality' || shape.kind === 'sum') return { kind: 'sum', result, terms, factor: 1, printed };
  const quotient = shape.kind === 'ratio' || shape.kind === 'growth';
  return { kind: shape.kind, result, terms, factor: quotient && shape.factor === 1 ? 0 : shape.factor, printed };
}
