import type { Dice } from '../../test/generate/dice';
import type { Line } from './model';
import { ROMAN } from './names';

/** Leaves dealt out to groups of about the same size. */
export function inGroups(names: readonly string[], leaves: readonly Line[], d: Dice): Line[] {
  const cuts = names.map((_, i) =>
    Math.round(((i + 1) * leaves.length) / names.length + (i + 1 < names.length ? d.int(-1, 1) * Number(leaves.length > 8) : 0)),
  );
  return numbered(
    names.map((name, i): [string, Line[]] => [name, leaves.slice(i === 0 ? 0 : cuts[i - 1], cuts[i])]),
    d.chance(0.25),
  );
}

/** Groups with their sums before or after the lines. */
export function numbered(groups: readonly (readonly [string, readonly Line[]])[], after = false): Line[] {
  return groups.flatMap(([name, lines], g) => {
    const parts = lines.map((_, i) => `g${g}p${i}`);
    const sum: Line = {
      id: `g${g}`,
      label: after ? `Cộng ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name,
      marker: after ? '' : ROMAN[g]!,
      level: 0,
      parts,
    };
    const leaves = lines.map((line, i): Line => ({ ...line, id: parts[i]!, marker: String(i + 1), level: 1 }));
    return after ? [...leaves, sum] : [sum, ...leaves];
  });
}
