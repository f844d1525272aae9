import type { Figures } from '../model/figures';
import type { Relation } from '../model/relation';
import { isPlain } from '../model/relation';
import type { FiguresIn, Reading } from './judge';
import { readingAt } from './judge';

/*
 * What is no comparison: a place at which a relation holds whatever its operands are. A total of which only one line is not
 * zero is a copy of that line, a rate over 1 is its own numerator, of 0 nothing can be more or less. Such a place neither
 * bears a relation out nor was anything checked there; the one definition, for miner, scales and judge.
 */

/** Sums longer than this have a third term worth mention sooner than it is worth while to weigh all of them. */
const LONG = 64;

/**
 * A sum, written as a balance (0 = Σ terms − result), compares only what stands beside its two largest terms: these may be
 * copies of each other (total and only line, opening and closing, a − a = 0). The rest must be more than rounding allows.
 */
class Balance {
  private first = 0;
  private second = 0;
  private rest = 0;

  clear(): void {
    this.first = this.second = this.rest = 0;
  }

  add(term: number): void {
    if (term !== term) return;
    const size = Math.abs(term);
    if (size > this.first) {
      this.rest += this.second;
      this.second = this.first;
      this.first = size;
    } else if (size > this.second) {
      this.rest += this.second;
      this.second = size;
    } else this.rest += size;
  }

  /** `parts`: terms beside the result; of a lone one only the two largest terms exist. */
  tells(parts: number, tolerance: number): boolean {
    return parts < 2 ? this.second > tolerance : this.rest > tolerance * (1 + 1e-9);
  }
}

/** Of `part` over `base`, with the result as printed: over a power of ten its digits are copied; a whole is 100 % of itself. */
export function quotientTells(part: number, base: number, result: number): boolean {
  return part !== 0 && part !== base && result !== 0 && !isPowerOfTen(base);
}

/** 1, 10, 0.1 …: to multiply or divide by it leaves every digit as it is. */
export function isPowerOfTen(value: number): boolean {
  const size = Math.abs(value);
  if (size === 1) return true;
  if (!(size > 0)) return false;
  const power = Math.round(Math.log10(size));
  return Math.abs(size / 10 ** power - 1) < 1e-12;
}

/** Whether `relation` is compared with anything at `position`, where it holds: see above. */
export function isInformative(relation: Relation, position: number, figuresIn: FiguresIn): boolean {
  const { kind, operands } = relation;
  const result = readingAt(relation, relation.result, position, figuresIn);
  if ((kind === 'sum' || kind === 'equality') && operands.length > LONG) return result.value !== 0;
  const readings = operands.map((ref) => readingAt(relation, ref, position, figuresIn));
  return TELLS[kind](result, readings);
}

type Tells = (result: Reading, operands: readonly Reading[]) => boolean;

const balance = new Balance();

const sumTells: Tells = (result, operands) => {
  balance.clear();
  balance.add(result.value);
  let tolerance = result.roundingError;
  for (const { value, roundingError } of operands) {
    balance.add(value);
    if (value === value) tolerance += roundingError;
  }
  return balance.tells(operands.length, tolerance);
};

const quotient: Tells = (result, [a, b]) => quotientTells(a?.value ?? 0, b?.value ?? 0, result.value);

const TELLS: Readonly<Record<Relation['kind'], Tells>> = {
  sum: sumTells,
  equality: sumTells,
  ratio: quotient,
  growth: (result, [a, b]) => result.value !== 0 && a?.value !== b?.value,
  // A factor of 1 leaves the other as it is; something must be left that is not.
  product: (result, operands) =>
    result.value !== 0 && operands.filter(({ value }) => !isPowerOfTen(value)).length >= Math.min(2, operands.length),
  // The mean of equal figures is each of them, however many are taken.
  average: (_, operands) => new Set(operands.flatMap(({ value }) => (value === value ? [value] : []))).size > 1,
  'at-most': (result) => result.value !== 0,
};

/** The same for one relation at many places of one sheet. */
export function informativeIn(relation: Relation, figures: Figures): (position: number) => boolean {
  const figuresIn = (): Figures => figures;
  if (relation.kind !== 'sum' || relation.operands.length > LONG || !isPlain(relation))
    return (position) => isInformative(relation, position, figuresIn);
  return plainSum(relation, figures);
}

/** Without an object for any operand: nearly all places of large sheets are sums of their own lines. */
function plainSum({ axis, result, operands }: Relation, { value, roundingError, rows, cols }: Figures): (position: number) => boolean {
  const [alongLine, alongPosition] = axis === 'row' ? [cols, 1] : [1, cols];
  const lines = [result, ...operands].map(({ line }) => line).filter((line) => line >= 0 && line < (axis === 'row' ? rows : cols));
  const offsets = Int32Array.from(lines, (line) => line * alongLine);
  return (position) => {
    balance.clear();
    let tolerance = 0;
    for (let i = 0; i < offsets.length; i++) {
      const at = offsets[i]! + position * alongPosition;
      const v = value[at]!;
      if (v !== v) continue;
      balance.add(v);
      tolerance += roundingError[at]!;
    }
    return balance.tells(operands.length, tolerance);
  };
}
