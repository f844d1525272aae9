import { fold } from '../text/fold';
import type { Draft } from '../tables/draft';
import type { Entry } from '../tables/outline/lines';
import { administrativeTier } from '../tables/vocabulary/areas';
import { isVietnamese } from '../tables/vocabulary/languages';
import { isOther } from '../tables/vocabulary/totals';

/** How sure the outline makes it that all of these lines belong to their total. */
export enum Kinship {
  None,
  /** Their running numbers say so. */
  Numbered,
  /** Their names are of one kind: communes, quarters, schools. */
  Named,
}

/** What the lines `rows` have in common. */
export function kinshipOf({ entries }: Draft, total: number, rows: readonly number[]): Kinship {
  const set = new Set(rows);
  const own = entries.filter(({ row }) => set.has(row));
  if (own.length < rows.length) return Kinship.None;
  const label = entries.find(({ row }) => row === total)?.label ?? '';
  if (areNamedAlike(own.map(nameOf), label)) return Kinship.Named;
  return areNumbered(own) ? Kinship.Numbered : Kinship.None;
}

const nameOf = ({ label, marker }: Entry): string => (marker?.rest || label).trim();

/** Places of one tier ("Xã Ba Cụm"), proper names ("Ba Cụm"), names that differ in their number or begin alike. */
export function areNamedAlike(names: readonly string[], total: string): boolean {
  const tiers = new Set(names.map(administrativeTier));
  if (tiers.size === 1 && !tiers.has(-1)) return true;
  return differInNumber(names) || beginAlike(names) || isClosed(names) || areProper(names, total);
}

/** "Quý III" and "Khối 6", "A" and "Tổ B": what differs is a number or a letter at the end. */
function differInNumber(names: readonly string[]): boolean {
  return names.every((name) => name !== '') && new Set(names.map(withoutNumber)).size === 1;
}

const withoutNumber = (name: string): string => fold(name).replace(/(?:^|\s)(?:\d+[a-z]?|[ivxl]+|[a-z])$/, '');

/** "Trường Ba Cụm", "Trường Tô Hạp"; "Khu vực thành thị", "Khu vực nông thôn"; not "Thu nội địa", "Thu chuyển nguồn". */
function beginAlike(names: readonly string[]): boolean {
  const split = names.map((name) => name.split(' '));
  const same = (at: number): boolean => new Set(split.map((words) => fold(words[at] ?? ''))).size === 1;
  return split.every((words) => words.length > 1) && same(0) && (same(1) || split.every((words) => startsHigh(words[words.length - 1]!)));
}

/** The list ends with what is left: "Vốn khác", "Còn lại". */
const isClosed = (names: readonly string[]): boolean => isOther(names[names.length - 1] ?? '');

const startsHigh = (word: string): boolean => /^[\p{Lu}\d(]/u.test(word);

/** All words in capitals: in Vietnamese only names of places and persons are. */
function areProper(names: readonly string[], total: string): boolean {
  const isProper = (name: string): boolean => name.split(/[\s-]+/).every(startsHigh) && /\p{Ll}/u.test(name);
  return (
    names.every(isProper) && 2 * names.filter((name) => name.includes(' ')).length >= names.length && [...names, total].some(isVietnamese)
  );
}

/** 1, 2, 3 … without a gap, in one numbering. */
function areNumbered(entries: readonly Entry[]): boolean {
  const [first] = entries;
  return entries.every(
    ({ marker }, i) =>
      marker !== null && marker.value > 0 && marker.family === first!.marker!.family && marker.value === first!.marker!.value + i,
  );
}
