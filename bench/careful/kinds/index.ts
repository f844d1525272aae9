import { LAYOUTS } from '../dress';
import type { Layout } from '../dress';
import type { Kind } from '../draft';
import { mirrored } from './mirrored';
import { density, share } from './quotients';
import { partAbove, wrongBase, zeroBase } from './rates';
import { rateBaseElsewhere } from './base-elsewhere';
import { neighbourColumn } from './neighbour';
import { sameUnit } from './same-unit';
import { summaryAgainstData } from './summary';
import { signTurned } from './signs';
import { blankTotal, countedTwice, leftOut, totalCopiesLine, totalFirstLine, typedOver } from './totals';
import { verdictAgainstTarget } from './verdict';

const WITH_FORMULAS: readonly Layout[] = LAYOUTS.filter((layout) => layout !== 'text');
const SINGLE: readonly Layout[] = ['plain', 'form', 'groups', 'text', 'bare', 'across', 'long'];

/** Every kind of fault with the layouts it is made in. */
export const KINDS: readonly { readonly name: string; readonly make: Kind; readonly layouts: readonly Layout[] }[] = [
  { name: 'left-out', make: leftOut, layouts: LAYOUTS },
  { name: 'counted-twice', make: countedTwice, layouts: LAYOUTS },
  { name: 'part-above', make: partAbove, layouts: LAYOUTS },
  { name: 'zero-base', make: zeroBase, layouts: LAYOUTS },
  { name: 'verdict', make: verdictAgainstTarget, layouts: ['plain', 'form', 'groups', 'text', 'bare', 'stacked'] },
  { name: 'mirrored', make: mirrored, layouts: LAYOUTS },
  { name: 'share', make: share, layouts: LAYOUTS },
  { name: 'density', make: density, layouts: LAYOUTS },
  { name: 'typed-over', make: typedOver, layouts: WITH_FORMULAS },
  { name: 'total-copies-line', make: totalCopiesLine, layouts: LAYOUTS },
  { name: 'total-first-line', make: totalFirstLine, layouts: LAYOUTS },
  { name: 'blank-total', make: blankTotal, layouts: LAYOUTS },
  { name: 'sign-turned', make: signTurned, layouts: SINGLE },
  { name: 'neighbour-column', make: neighbourColumn, layouts: LAYOUTS },
  { name: 'summary-data', make: summaryAgainstData, layouts: ['plain', 'form', 'groups', 'text', 'across', 'long'] },
  { name: 'same-unit', make: sameUnit, layouts: SINGLE },
  { name: 'base-elsewhere', make: rateBaseElsewhere, layouts: SINGLE },
  { name: 'wrong-base', make: wrongBase, layouts: LAYOUTS },
];
