import type { Dice } from '../../../test/generate/dice';
import type { Scene } from './scene';
import { to } from './scene';

/** Tables whose lines are matters, not places: a scene, and its lines by groups. */
export interface Matter extends Scene {
  readonly stub: string;
  readonly groups: readonly (readonly [string, readonly string[]])[];
}

/** Widely spread, as the lines of a budget are. */
export const money = (d: Dice, middle: number): number => to(d.around(middle, 5), 0);
