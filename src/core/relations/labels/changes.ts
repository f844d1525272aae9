import type { Figures } from '../../model/figures';
import { judgeAt } from '../../arithmetic/judge';
import type { Relation } from '../../model/relation';
import { isPlain } from '../../model/relation';
import { supportOf } from '../support';

/** Different rates that make a line one of rates. */
const RATES = 3;

/** Lines that are another thing than their neighbours, and the relations that therefore do not hold in them. */
interface Foreign {
  readonly lines: ReadonlySet<string>;
  readonly means: (relation: Relation) => boolean;
  /** Nor do they mean anything where they happen to hold. */
  readonly never?: boolean;
}

/**
 * Takes rates out of the lines of differences, and totals out of cumulated lines and of lines of rates: a difference of two
 * rates is no rate of two differences ("Tăng, giảm" of 36,63 % and 16,47 % is −20,16 points, whatever households came and went), and figures that
 * contain each other do not add up, no more than percentages do. A line in which some such relation does hold keeps all. What
 * a line compares has no parts: of 161 fewer cattle 122 fewer may be cross-bred, or 212.
 */
export function withoutForeign(relations: readonly Relation[], figures: Figures): Relation[] {
  const changes = new Set(relations.filter(isDifference).map((r) => lineKey(r.axis, r.result.line)));
  const cumulated = new Set(relations.filter((r) => r.role === 'cumulated').flatMap((r) => r.positions.map((p) => crossKey(r, p))));
  const compared = new Set([
    ...changes,
    ...relations.filter((r) => r.kind === 'growth' || r.kind === 'ratio').map((r) => lineKey(r.axis, r.result.line)),
  ]);
  const kinds: Foreign[] = [
    { lines: changes, means: (r) => r.kind === 'ratio' && !isPrinted(r) },
    { lines: cumulated, means: (r) => r.kind === 'sum' && r.role === 'total' && !isPrinted(r) },
    { lines: compared, means: (r) => r.kind === 'at-most' && !isPrinted(r), never: true },
    // "Tổng thu (I+II+III)" is printed for amounts: the percentages beside them do not add up even so.
    {
      lines: new Set(relations.filter((r) => isRate(r, figures)).map((r) => lineKey(r.axis, r.result.line))),
      means: (r) => r.kind === 'sum' && r.operands.length > 1 && !r.signs.includes(-1),
    },
  ];
  return kinds.reduce((left, kind) => (kind.lines.size ? without(kind, left, figures) : left), [...relations]);
}

function without({ lines, means, never = false }: Foreign, relations: readonly Relation[], figures: Figures): Relation[] {
  const weak = relations.filter(means);
  const found = weak.flatMap((relation) =>
    relation.positions
      .filter((p) => lines.has(crossKey(relation, p)))
      .map((position) => ({
        relation,
        position,
        line: crossKey(relation, position),
        state: judgeAt(relation, position, () => figures).state,
      })),
  );
  const kept = new Set(never ? [] : found.filter((f) => f.state === 'holds').map((f) => f.line));
  const foreign = new Map<Relation, Set<number>>();
  for (const { relation, position, line, state } of found) {
    if (state === 'fails' && !kept.has(line)) foreign.set(relation, (foreign.get(relation) ?? new Set()).add(position));
  }
  return relations.flatMap((relation) => {
    const out = foreign.get(relation);
    if (!out) return [relation];
    const positions = relation.positions.filter((p) => !out.has(p));
    return positions.length ? [{ ...relation, positions }] : [];
  });
}

/** A line that is a percentage of two others, whatever its head says ("So sánh", "Kết quả"). */
function isRate(relation: Relation, figures: Figures): boolean {
  const { kind, factor, result, role } = relation;
  if ((kind !== 'ratio' && kind !== 'growth') || factor < 100 || role === 'share' || result.at !== undefined || result.sheet !== undefined)
    return false;
  const { proving, fails, informative } = supportOf(relation, figures);
  return informative >= RATES && fails.length * 4 <= proving.length;
}

const isPrinted = ({ evidence }: Relation): boolean => evidence.includes('printed');

function isDifference(relation: Relation): boolean {
  const { kind, operands, signs, positions } = relation;
  return kind === 'sum' && operands.length === 2 && isPlain(relation) && signs.includes(-1) && signs.includes(1) && positions.length > 1;
}

const lineKey = (axis: Relation['axis'], line: number): string => `${axis}${line}`;

/** The line that crosses `relation` at `position`: its columns are the places of rows. */
const crossKey = ({ axis }: Relation, position: number): string => lineKey(axis === 'row' ? 'column' : 'row', position);
