import type { SlipReason } from '../model/finding';
import { digitSlip, digitsOf } from '../arithmetic/digits';
import type { Entry } from './board';
import { snap } from './board';
import { coincidence, copiesOf, likelihood, oddness, scaleOff } from './likeness';

/** What a correction presumes to have happened; `nats` = −ln of its probability: sums are joint probabilities. */
export interface Slip {
  readonly reason: SlipReason;
  readonly nats: number;
}

/** The part that a figure plays in the broken equation; what may happen to it depends on that. */
export interface Role {
  readonly as: 'item' | 'total' | 'rate';
  /** The broken total misses its sum by just one of its items: that item was left out, or counted twice. */
  readonly line?: 'left-out' | 'twice';
  /** Number of items of the total. */
  readonly items: number;
  /** Probability that the result as it stands was right before one of its operands was changed by up to 40 %. */
  readonly stale?: number;
}

export const ITEM: Role = { as: 'item', items: 1 };

/**
 * How often which slip happens, given that a figure is wrong. The order of the digit slips is that of Scholtus 2009
 * (112 replaced : 15 omitted : 14 interchanged : 11 added in 152 typing slips of a business survey), drawn towards each
 * other because sheets are also retyped and reworked by hand; slips of magnitude and of whole lines are not in that count.
 */
const SHARE = {
  'replaced-digit': 0.34,
  'transposed-digits': 0.13,
  'dropped-digit': 0.12,
  'added-digit': 0.11,
  tenfold: 0.07,
  hundredfold: 0.015,
  thousandfold: 0.07,
  millionfold: 0.01,
  separator: 0.1,
  sign: 0.03,
  copied: 0.04,
  swapped: 0.03,
  leftOut: 0.06,
  twice: 0.03,
  totalNotRenewed: 0.2,
  rateNotRenewed: 0.2,
  other: 0.03,
} as const;

/** A blank among cells that are all filled is odd in itself: so many times likelier wrong than a figure is. */
const LEFT_BLANK = 3;

/** −ln of the probability that a figure picked at random is wrong at all. */
const WRONG_AT_ALL = Math.log(100);
/** Going to the larger unit, digits are rounded away: less often so than not. */
const ROUNDED = 4;
/** Extra cost of a figure that was computed by Excel, not typed; and of a blank that should not be one. */
const ORIGIN_COST = { typed: 0, formula: Math.log(8), blank: Math.log(2), fixed: Infinity } as const;

/** A figure typed where its neighbours are calculated: so many times likelier wrong than one that had to be typed. */
const TYPED_OVER = 30;
/** Of two corrections as cheap as any can be, the one of such a figure is the likelier. */
const TYPED_OVER_AT_LEAST = 1;

/** The least that any correction costs. */
export const CHEAPEST = WRONG_AT_ALL;

/** Two neighbouring figures changed places: one slip, two figures. */
export const SWAP: Slip = { reason: 'copied-neighbour', nats: WRONG_AT_ALL - Math.log(SHARE.swapped / 4) };

class Mixture {
  private sum = 0;
  private best = 0;
  reason: SlipReason = 'other';

  add(reason: SlipReason, probability: number): void {
    this.sum += probability;
    if (probability <= this.best) return;
    this.best = probability;
    this.reason = reason;
  }

  get nats(): number {
    return -Math.log(this.sum);
  }
}

/** The slip that would have turned `meant` into what stands in `entry`, and how likely that is. */
export function slipOf(entry: Entry, meant: number, role: Role = ITEM): Slip {
  const mixture = new Mixture();
  const { keyed, origin } = entry;
  if (origin === 'typed') {
    addDigits(mixture, entry, meant);
    addMagnitude(mixture, entry, meant);
    if (keyed !== 0 && meant === -keyed) mixture.add('sign', SHARE.sign);
    addCopies(mixture, entry);
  }
  if (entry.gapes > 0) mixture.add('line-left-out', LEFT_BLANK * entry.gapes * likelihood(entry, meant));
  // A range that ends too early is what goes wrong with formulas.
  addLines(mixture, role, origin === 'formula' ? 4 : 1);
  addAnything(mixture, entry, meant, role);
  return weighed(mixture, entry, meant, role);
}

/** As `slipOf`, for one of `count` figures about `meant` of which none in particular comes from a slip of the fingers. */
export function anySlipOf(entry: Entry, meant: number, role: Role, count: number): Slip {
  const mixture = new Mixture();
  if (entry.origin === 'typed') addCopies(mixture, entry);
  addAnything(mixture, entry, meant, role);
  const { reason, nats } = weighed(mixture, entry, meant, role);
  return { reason, nats: Math.max(nats - Math.log(count), CHEAPEST) };
}

function weighed(mixture: Mixture, entry: Entry, meant: number, role: Role): Slip {
  const nats =
    WRONG_AT_ALL +
    mixture.nats +
    ORIGIN_COST[entry.origin] -
    (entry.typedOver ? Math.log(TYPED_OVER) : 0) +
    coincidence(entry) +
    oddness(entry, meant) +
    (role.as === 'item' ? scaleOff(entry, meant) : 0);
  return { reason: mixture.reason, nats: Math.max(nats, CHEAPEST) - (entry.typedOver ? TYPED_OVER_AT_LEAST : 0) };
}

function addDigits(mixture: Mixture, entry: Entry, meant: number): void {
  const { keyed, decimals, grid } = entry;
  if (meant < 0 !== keyed < 0 && meant !== 0 && keyed !== 0) return;
  const match = digitSlip(digitsOf(meant, grid), digitsOf(keyed, grid));
  if (match) mixture.add(match.slip, SHARE[match.slip] * match.share);
  if (decimals >= grid) return;
  // 4.8 for 4.82: the last decimal was not typed.
  const cut = digitSlip(digitsOf(meant, grid), digitsOf(keyed, grid - 1));
  if (cut?.slip === 'dropped-digit' && Math.trunc(meant) === Math.trunc(keyed)) mixture.add(cut.slip, SHARE[cut.slip] * cut.share);
}

function addMagnitude(mixture: Mixture, { keyed, grid }: Entry, meant: number): void {
  if (keyed === 0 || meant === 0 || keyed < 0 !== meant < 0) return;
  const times = (power: number) => same(keyed * power, meant) || same(meant * power, keyed);
  if (times(10)) mixture.add('factor-ten', SHARE.tenfold / 2);
  else if (times(100)) mixture.add('factor-ten', SHARE.hundredfold / 2);
  else if (times(1e6)) mixture.add('factor-thousand', SHARE.millionfold / 2);
  else if (times(1000)) {
    if (Number.isInteger(keyed) || !Number.isInteger(meant)) mixture.add('factor-thousand', SHARE.thousandfold / 2);
    else mixture.add('misread-separator', SHARE.separator);
  } else if (snap(meant / 10, grid) === keyed) mixture.add('factor-ten', SHARE.tenfold / ROUNDED);
  else if (snap(meant / 1000, grid) === keyed) mixture.add('factor-thousand', SHARE.thousandfold / ROUNDED);
}

function addCopies(mixture: Mixture, entry: Entry): void {
  const copies = entry.keyed === 0 ? 0 : copiesOf(entry);
  if (copies > 0) mixture.add('copied-neighbour', (SHARE.copied * copies) / 4);
}

function addLines(mixture: Mixture, { line, items }: Role, times: number): void {
  if (line === 'left-out') mixture.add('line-left-out', (times * SHARE.leftOut) / items);
  if (line === 'twice') mixture.add('line-counted-twice', (times * SHARE.twice) / items);
}

/** Any other figure: half of them near the true one (the spread is even on a logarithmic scale), half anywhere. */
function addAnything(mixture: Mixture, entry: Entry, meant: number, { as, stale }: Role): void {
  const unit = 10 ** entry.grid;
  const off = Math.max(1, Math.abs(meant - entry.keyed) * unit);
  const reach = 10 * Math.max(Math.abs(meant), Math.abs(entry.keyed)) * unit + 10;
  const near = 1 / (2 * off * Math.log(reach));
  mixture.add('other', SHARE.other * (0.5 * near + 0.5 / reach));
  const old = stale === undefined ? near : 0.5 * near + 0.5 * stale;
  if (as === 'total') mixture.add('total-not-renewed', SHARE.totalNotRenewed * old);
  if (as === 'rate') mixture.add('rate-not-renewed', SHARE.rateNotRenewed * old);
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 4e-16;
}
