import { append } from '../../collections/append';
import { fold } from '../../text/fold';
import type { Target } from '../../text/target';
import type { BoardLine, Remark } from './model';
import { remark, type Bare } from './remarks';
import { greatest, smallest } from '../../collections/of-many';

/** Indicators of which the first can't exceed the second. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['certified-labour-rate', 'trained-labour-rate'],
  ['voluntary-insurance-rate', 'social-insurance-rate'],
];
const EVERYONE = ['dan so', 'nguoi dan', 'nhan dan', 'toan dan', 'dan cu', 'ho gia dinh', 'ho dan', 'tre em'];

const isFigure = (target: Target | null): target is Target => target?.kind === 'figure';
const low = (target: Target): number => target.low?.value ?? -Infinity;
const high = (target: Target): number => target.high?.value ?? Infinity;

/** What the rows of an annex say against each other, keyed by the index of the row. */
export function contradictions(rows: readonly Bare[]): ReadonlyMap<number, readonly Remark[]> {
  const found = new Map<number, Remark[]>();
  const add = (at: number, each: Remark): void => append(found, at, each);
  const statements = rows.map(({ line, kind }) => (kind === 'indicator' ? statementOf(line.label) : null));
  const seen = new Map<string, number>();
  rows.forEach((row, i) => {
    for (const each of runsBackwards(row)) add(i, each);
    for (const each of outsideItsParts(row, rows, i)) add(i, each);
    for (const each of groupBelowEveryone(row, statements, rows, i)) add(i, each);
    for (const each of partAboveWhole(row, rows)) add(i, each);
    const key = `${row.parent ?? row.group}:${fold(row.line.label)}:${fold(row.line.unit)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else if (row.kind !== 'group' && row.line.label.trim() !== '')
      add(i, remark('listed-twice', { label: rows[first]!.line.label }, first));
  });
  return found;
}

/** A later target that asks for less than an earlier one; not where the trend itself gave the direction. */
function runsBackwards({ goals, direction, directionReason, kind }: Bare): Remark[] {
  if (kind === 'group' || directionReason === 'trend') return [];
  for (let i = 0; i + 1 < goals.length; i++) {
    const [earlier, later] = [goals[i]!.target, goals[i + 1]!.target];
    if (!isFigure(earlier) || !isFigure(later)) continue;
    const worse = direction === 'higher' ? high(later) < low(earlier) : low(later) > high(earlier);
    if (worse) return [remark('runs-backwards', { earlier: earlier.text, later: later.text })];
  }
  return [];
}

/** The rate of a whole lies between the rates of its parts (town and country). */
function outsideItsParts(row: Bare, rows: readonly Bare[], at: number): Remark[] {
  const parts = rows.filter(({ parent }) => parent === at);
  if (parts.length < 2 || !row.line.unit.includes('%')) return [];
  for (let i = 0; i < row.goals.length; i++) {
    const whole = row.goals[i]!.target;
    const targets = parts.map(({ goals }) => goals[i]!.target);
    if (!isFigure(whole) || !targets.every(isFigure)) continue;
    const [least, most] = [smallest(targets.map(low)), greatest(targets.map(high))];
    if (high(whole) < least || low(whole) > most)
      return [remark('outside-its-parts', { target: whole.text, year: String(row.goals[i]!.year) })];
  }
  return [];
}

interface Statement {
  readonly subject: string;
  readonly predicate: string;
}

/** Abbreviations as they fold: y is i. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bbhit\b/g, 'bao hiem i te'],
  [/\bbhxh\b/g, 'bao hiem xa hoi'],
  [/\bbhtn\b/g, 'bao hiem that nghiep'],
  [/\bdtts\b/g, 'dan toc thieu so'],
];

/** "Tỉ lệ | đồng bào dân tộc thiểu số | tham gia BHYT": who, and what of them. */
function statementOf(label: string): Statement | null {
  const words = SHORT.reduce((text, [short, long]) => text.replace(short, long), fold(label));
  const match = /^ti le (.+?) ((?:tham gia|duoc|co|su dung|tiep can|dat|hoan thanh|bi) .+)$/.exec(words);
  return match ? { subject: match[1]!, predicate: match[2]! } : null;
}

/** False where `contradictions` can't find a group that is promised less than everyone, whatever the targets are. */
export function maySetGroupBelow(lines: readonly BoardLine[]): boolean {
  const statements = lines.map(({ label }) => statementOf(label));
  const all = new Set(statements.flatMap((each) => (each && EVERYONE.includes(each.subject) ? [each.predicate] : [])));
  return statements.some((each) => each !== null && all.has(each.predicate) && !EVERYONE.includes(each.subject));
}

/** Everyone is to be insured, yet only 98 % of a group. */
function groupBelowEveryone(row: Bare, statements: readonly (Statement | null)[], rows: readonly Bare[], at: number): Remark[] {
  const own = statements[at];
  if (!own || EVERYONE.includes(own.subject)) return [];
  for (let other = 0; other < rows.length; other++) {
    const their = statements[other];
    if (!their || their.predicate !== own.predicate || !EVERYONE.includes(their.subject)) continue;
    for (let i = 0; i < row.goals.length; i++) {
      const [group, all] = [row.goals[i]!.target, rows[other]!.goals[i]!.target];
      if (isFigure(group) && isFigure(all) && low(all) >= 100 && high(group) < 100) {
        return [
          remark(
            'group-below-everyone',
            { target: group.text, all: all.text, label: rows[other]!.line.label, year: String(row.goals[i]!.year) },
            other,
          ),
        ];
      }
    }
  }
  return [];
}

function partAboveWhole(row: Bare, rows: readonly Bare[]): Remark[] {
  for (const [part, whole] of PARTS) {
    if (row.indicator?.id !== part) continue;
    const other = rows.findIndex(({ indicator }) => indicator?.id === whole);
    if (other < 0) continue;
    for (let i = 0; i < row.goals.length; i++) {
      const [own, all] = [row.goals[i]!.target, rows[other]!.goals[i]!.target];
      if (isFigure(own) && isFigure(all) && low(own) > high(all))
        return [remark('part-above-whole', { target: own.text, all: all.text, label: rows[other]!.line.label }, other)];
    }
  }
  return [];
}
