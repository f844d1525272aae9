import type { Indicator } from '../indicator';
import { onTrack } from './on-track';
import { pathValue } from './path-value';
import { projectedYear } from './projected-year';
import { targetGap } from './target-gap';
import { targetParse } from './target-parse';
import { targetStatus } from './target-status';

/** Results against targets. */
export const targets: readonly Indicator[] = [targetStatus, targetGap, targetParse, onTrack, pathValue, projectedYear];
