import type { Figures } from '../../model/figures';
import { judgeAt } from '../../model/judge';
import type { Relation } from '../../model/relation';

/**
 * Takes the rates out of the lines of differences: a difference of two rates is no rate of two differences ("Tăng, giảm" of
 * 36,63 % and 16,47 % is −20,16 points, whatever households came and went). A line in which some rate does hold keeps all.
 */
export function withoutRatesOfChanges(relations: readonly Relation[], figures: Figures): Relation[] {
  const changes = new Set(relations.filter(isDifference).map((r) => lineKey(r.axis, r.result.line)));
  if (changes.size === 0) return [...relations];
  const rates = relations.filter((r) => r.kind === 'ratio' && r.evidence.every((e) => e === 'label' || e === 'values'));
  const failing = rates.flatMap((rate) => rate.places.filter((p) => changes.has(crossKey(rate, p))).map((place) => ({ rate, place, state: judgeAt(rate, place, () => figures).state })));
  const kept = new Set(failing.filter((f) => f.state === 'holds').map((f) => crossKey(f.rate, f.place)));
  const foreign = new Map<Relation, Set<number>>();
  for (const { rate, place, state } of failing) {
    if (state === 'fails' && !kept.has(crossKey(rate, place))) foreign.set(rate, (foreign.get(rate) ?? new Set()).add(place));
  }
  return relations.flatMap((relation) => {
    const out = foreign.get(relation);
    if (!out) return [relation];
    const places = relation.places.filter((p) => !out.has(p));
    return places.length ? [{ ...relation, places }] : [];
  });
}

function isDifference({ kind, operands, signs, result, places }: Relation): boolean {
  const running = operands.length === 2 && [result, ...operands].every((ref) => ref.at === undefined && ref.sheet === undefined);
  return kind === 'sum' && running && signs.includes(-1) && signs.includes(1) && places.length > 1;
}

const lineKey = (axis: Relation['axis'], line: number): string => `${axis}${line}`;

/** The line that crosses `relation` at `place`: its columns are the places of rows. */
const crossKey = ({ axis }: Relation, place: number): string => lineKey(axis === 'row' ? 'column' : 'row', place);
