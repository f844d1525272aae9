import { append } from '../../collections/append';
import type { Table } from '../../model/table';
import { fold } from '../../text/fold';
import { isMisspelling } from '../../text/spelling';
import { bareLabel } from '../../tables/outline/markers';
import { LOWER_TIER, UPPER_TIER } from '../../tables/vocabulary/areas';
import { namesHouseholds, namesPersons } from '../../tables/vocabulary/households';

export type Series = 'households' | 'persons';

/** A line of a form as the place that it stands for. */
export interface UnitLine {
  readonly row: number;
  /** "ba cum": folded, without "xã", "thị trấn", "TT", "huyện"; '' for a total without a name of its own. */
  readonly name: string;
  /** The name with its tier and its district, told from its namesakes; "Thôn 1" stands in many communes. */
  readonly full: string;
  /** The whole label without blanks: "xacumlan" is both "Xã Cư M'Lan" and "XãCư M'Lan". */
  readonly closed: string;
  readonly series: Series | null;
}

/** The tier of a folded place name and the name itself. */
export function bareName(folded: string): { readonly name: string; readonly tier: 'upper' | 'lower' | '' } {
  const clean = folded
    .replace(/[.:;,]+$/, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .trim();
  const tier = UPPER_TIER.test(clean) ? 'upper' : LOWER_TIER.test(clean) ? 'lower' : '';
  // "Thôn 1" is no name without its "thôn".
  const once = clean.replace(tier === 'upper' ? UPPER_TIER : LOWER_TIER, '').trim();
  // "Xã Buôn Choáh" is "Buôn Choáh", which would lose its "buôn" alone.
  const name = tier === 'lower' ? once.replace(LOWER_TIER, '').trim() || once : once;
  return { name: /^[\d ivx]*$/.test(name) ? clean : name, tier };
}

export function unitLines(table: Table): UnitLine[] {
  let above = '';
  return table.lines
    .filter((line) => line.role !== 'heading' && line.role !== 'note' && line.role !== 'of-which')
    .map((line) => {
      const { name, tier } = line.role === 'total' ? { name: '', tier: '' as const } : bareName(bareLabel(line.label));
      if (line.level === 0) above = name;
      const closed = fold(bareLabel(line.label)).replace(/[^a-z0-9]/g, '');
      const upper = tier === 'upper' || (tier === '' && line.role === 'subtotal');
      return {
        row: line.row,
        name,
        full: `${upper ? 'upper' : 'lower'}/${line.level === 0 ? '' : above}/${name}`,
        closed,
        series: seriesOf(line.breakdown),
      };
    });
}

function seriesOf(breakdown: string | null): Series | null {
  const folded = fold(breakdown ?? '');
  if (namesPersons(folded)) return 'persons';
  return namesHouseholds(folded) ? 'households' : null;
}

/** At least this share of the smaller form's places must stand in the other: else they are forms of different areas. */
const SHARED = 0.6;

/** Rows of two forms that stand for the same place, once each; none where the forms cover different areas. */
export function sameUnits(ours: readonly UnitLine[], theirs: readonly UnitLine[]): (readonly [UnitLine, UnitLine])[] {
  const [a, b] = [named(ours), named(theirs)];
  const shared = [...a].filter((name) => b.has(name));
  const exact = sameInFull(ours, theirs);
  const near = exact.length + shared.length > 0 ? misspelt(...apart(ours, theirs, exact)) : [];
  const byName = pairsByName(...apart(ours, theirs, [...exact, ...near]));
  const nearNames = new Set(near.map(([line]) => line.name).filter((name) => !b.has(name)));
  if (shared.length + nearNames.size < SHARED * Math.min(a.size, b.size)) return [];
  const pairs = [...exact, ...near, ...byName];
  // Totals without a name are totals of the same only where the lines are the same.
  const totals = [ours, theirs].map((lines) => lines.filter((line) => line.name === ''));
  const same = [a, b].every((names) => shared.length + nearNames.size === names.size);
  return same && totals[0]!.length === 1 && totals[1]!.length === 1 ? [...pairs, [totals[0]![0]!, totals[1]![0]!]] : pairs;
}

type Pair = readonly [UnitLine, UnitLine];

/** Lines that have no partner yet. */
function apart(ours: readonly UnitLine[], theirs: readonly UnitLine[], pairs: readonly Pair[]): [UnitLine[], UnitLine[]] {
  const paired = new Set(pairs.flat());
  const left = (lines: readonly UnitLine[]): UnitLine[] => lines.filter((line) => line.name !== '' && !paired.has(line));
  return [left(ours), left(theirs)];
}

/** The same name in the same district: namesakes (a district and its town) are told apart by tier and district. */
function sameInFull(ours: readonly UnitLine[], theirs: readonly UnitLine[]): Pair[] {
  return paired(ours, theirs, ({ full }) => full);
}

/** The same name where one form has no districts. */
function pairsByName(ours: readonly UnitLine[], theirs: readonly UnitLine[]): Pair[] {
  return paired(ours, theirs, ({ name }) => name);
}

/** Lines that `key` names alone on both sides. */
function paired(ours: readonly UnitLine[], theirs: readonly UnitLine[], key: (line: UnitLine) => string): Pair[] {
  const [a, b] = [ours, theirs].map((lines) => {
    const groups = new Map<string, UnitLine[]>();
    for (const line of lines) if (line.name !== '') append(groups, key(line), line);
    return groups;
  });
  return [...a!].flatMap(([word, own]): Pair[] => {
    const other = b!.get(word) ?? [];
    return own.length === 1 && other.length === 1 ? [[own[0]!, other[0]!]] : [];
  });
}

/** Shorter names are one letter apart by quantity: "Ea Bá" and "Ea Bar" are two communes. */
const SHORTEST = 6;
/** Forms of different areas have hardly a name in common: so many are not compared one with another. */
const MOST_COMPARED = 2500;

/** "Xã Sn Lâm" is "Xã Sơn Lâm", where neither form has a place of the other's spelling. */
function misspelt(ours: readonly UnitLine[], theirs: readonly UnitLine[]): Pair[] {
  if (ours.length * theirs.length > MOST_COMPARED) return [];
  return ours.flatMap((line): Pair[] => {
    const found = twinOf(line, theirs);
    return found && twinOf(found, ours) === line ? [[line, found]] : [];
  });
}

/** The only other line that may be meant: of its district first, then one whose blanks alone stand elsewhere. */
function twinOf(line: UnitLine, others: readonly UnitLine[]): UnitLine | null {
  const long = (other: UnitLine): boolean => Math.min(line.name.length, other.name.length) >= SHORTEST;
  const ways: ((other: UnitLine) => boolean)[] = [
    (other) => long(other) && isMisspelling(line.full, other.full),
    (other) => line.closed === other.closed,
    (other) => long(other) && isMisspelling(line.closed, other.closed),
  ];
  for (const way of ways) {
    const found = others.filter(way);
    if (found.length > 0) return found.length === 1 ? found[0]! : null;
  }
  return null;
}

function named(lines: readonly UnitLine[]): Set<string> {
  return new Set(lines.map(({ name }) => name).filter((name) => name !== ''));
}
