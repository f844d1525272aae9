import type { Indicator } from '../indicator';
import { checkRate } from './check-rate';
import { checkSum } from './check-sum';
import { vnNumber } from './vn-number';
import { vnText } from './vn-text';

/** Checks for a cell. */
export const checks: readonly Indicator[] = [checkSum, checkRate, vnNumber, vnText];
