import type { Table } from '../../model/table';
import { fold } from '../../text/fold';
import { isMisspelling } from '../../text/spelling';
import { bareLabel } from '../outline/markers';

export type Series = 'households' | 'persons';

/** A line of a form as the place that it stands for. */
export interface PlaceLine {
  readonly row: number;
  /** "ba cum": folded, without "xã", "thị trấn", "TT", "huyện"; '' for a total without a name of its own. */
  readonly name: string;
  /** The name with its tier and its district, told from its namesakes; "Thôn 1" stands in many communes. */
  readonly full: string;
  /** The whole label without blanks: "xacumlan" is both "Xã Cư M'Lan" and "XãCư M'Lan". */
  readonly closed: string;
  readonly series: Series | null;
}

const UPPER = /^(?:tinh|huien|quan|thi xa|thanh pho|tp)[. ]+/;
const LOWER = /^(?:xa|phuong|thi tran|tt|dac khu|thon|ban|lang|buon|to dan pho|khu pho|khoi|ap)[. ]+/;

/** The tier of a folded place name and the name itself. */
export function bareName(folded: string): { readonly name: string; readonly tier: 'upper' | 'lower' | '' } {
  const clean = folded.replace(/[.:;,]+$/, '').replace(/[’‘ʼ`´]/g, "'").trim();
  const tier = UPPER.test(clean) ? 'upper' : LOWER.test(clean) ? 'lower' : '';
  // "Thôn 1" is no name without its "thôn".
  const once = clean.replace(tier === 'upper' ? UPPER : LOWER, '').trim();
  // "Xã Buôn Choáh" is "Buôn Choáh", which would lose its "buôn" alone.
  const name = tier === 'lower' ? once.replace(LOWER, '').trim() || once : once;
  return { name: /^[\d ivx]*$/.test(name) ? clean : name, tier };
}

export function placeLines(table: Table): PlaceLine[] {
  let above = '';
  return table.lines.filter((line) => line.role !== 'heading' && line.role !== 'note' && line.role !== 'of-which').map((line) => {
    const { name, tier } = line.role === 'total' ? { name: '', tier: '' as const } : bareName(bareLabel(line.label));
    if (line.level === 0) above = name;
    const closed = fold(bareLabel(line.label)).replace(/[^a-z0-9]/g, '');
    const upper = tier === 'upper' || (tier === '' && line.role === 'subtotal');
    return { row: line.row, name, full: `${upper ? 'upper' : 'lower'}/${line.level === 0 ? '' : above}/${name}`, closed, series: seriesOf(line.breakdown) };
  });
}

function seriesOf(breakdown: string | null): Series | null {
  const folded = fold(breakdown ?? '');
  if (/khau|nguoi/.test(folded)) return 'persons';
  return /(?:^|[^a-z])ho(?=$|[^a-z])/.test(folded) ? 'households' : null;
}

/** At least this share of the smaller form's places must stand in the other: else they are forms of different areas. */
const SHARED = 0.6;

/** Rows of two forms that stand for the same place, once each; none where the forms cover different areas. */
export function samePlaces(ours: readonly PlaceLine[], theirs: readonly PlaceLine[]): (readonly [PlaceLine, PlaceLine])[] {
  const [a, b] = [named(ours), named(theirs)];
  const shared = [...a.keys()].filter((name) => b.has(name));
  const exact = shared.flatMap((name) => pairUp(a.get(name)!, b.get(name)!));
  const without = (lines: readonly PlaceLine[], side: 0 | 1): PlaceLine[] => lines.filter((line) => line.name !== '' && !exact.some((pair) => pair[side] === line));
  const near = exact.length > 0 ? misspelt(without(ours, 0), without(theirs, 1)) : [];
  const nearNames = new Set(near.map(([line]) => line.name).filter((name) => !b.has(name)));
  if (shared.length + nearNames.size < SHARED * Math.min(a.size, b.size)) return [];
  const pairs = [...exact, ...near];
  // Totals without a name are totals of the same only where the lines are the same.
  const totals = [ours, theirs].map((lines) => lines.filter((line) => line.name === ''));
  const same = [a, b].every((names) => shared.length + nearNames.size === names.size);
  return same && totals[0]!.length === 1 && totals[1]!.length === 1 ? [...pairs, [totals[0]![0]!, totals[1]![0]!]] : pairs;
}

/** Shorter names are one letter apart by nature: "Ea Bá" and "Ea Bar" are two communes. */
const SHORTEST = 6;

/** "Xã Sn Lâm" is "Xã Sơn Lâm", where neither form has a place of the other's spelling. */
function misspelt(ours: readonly PlaceLine[], theirs: readonly PlaceLine[]): (readonly [PlaceLine, PlaceLine])[] {
  // Forms of different areas have hardly a name in common: they are not compared name by name.
  if (ours.length * theirs.length > 2500) return [];
  const twins = (line: PlaceLine, others: readonly PlaceLine[]): PlaceLine[] => others.filter((other) => line.closed === other.closed || (Math.min(line.name.length, other.name.length) >= SHORTEST && (isMisspelling(line.full, other.full) || isMisspelling(line.closed, other.closed))));
  return ours.flatMap((line) => {
    const found = twins(line, theirs);
    return found.length === 1 && twins(found[0]!, ours).length === 1 ? [[line, found[0]!] as const] : [];
  });
}

function named(lines: readonly PlaceLine[]): Map<string, PlaceLine[]> {
  const groups = new Map<string, PlaceLine[]>();
  for (const line of lines) if (line.name !== '') groups.set(line.name, [...(groups.get(line.name) ?? []), line]);
  return groups;
}

/** Namesakes (a district and its town) are told apart by tier and district; where that does not part them, left alone. */
function pairUp(ours: readonly PlaceLine[], theirs: readonly PlaceLine[]): (readonly [PlaceLine, PlaceLine])[] {
  if (ours.length === 1 && theirs.length === 1) return [[ours[0]!, theirs[0]!]];
  return ours.flatMap((line) => {
    const twins = theirs.filter(({ full }) => full === line.full);
    return twins.length === 1 && ours.filter(({ full }) => full === line.full).length === 1 ? [[line, twins[0]!] as const] : [];
  });
}
