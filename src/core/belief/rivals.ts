import { isInformative } from '../arithmetic/informative';
import type { FiguresIn } from '../arithmetic/judge';
import { judgeAt } from '../arithmetic/judge';
import { append } from '../collections/append';
import type { Relation } from '../model/relation';
import { isPlain } from '../model/relation';
import { combinedIn } from './combined';
import type { Broken, Tested } from './tested';

/**
 * Whether another reading accounts for a cell at which one breaks. `more`: it reads all of the same lines and others besides
 * (net income is operating income and two other items, so it is not the first of them alone); of the two it is then the
 * one that is meant. `kin`: it reads some of the same lines, or two others together say more. `apart`: it divides the same whole
 * otherwise, and both may be meant.
 */
export type Rival = 'none' | 'more' | 'kin' | 'apart';

/** A rival must hold so many times as often as it breaks, and in so many places that could have shown otherwise. */
const SURE = 4;
const LEAST = 2;

export function rivalsIn(tested: readonly Tested[], figuresIn: FiguresIn): (one: Tested, broken: Broken) => Rival {
  const byResult = new Map<string, Tested[]>();
  const sure = tested.filter(
    ({ relation, compared, broken }) => compared >= LEAST && compared >= SURE * broken.length && isPlain(relation),
  );
  for (const one of sure) append(byResult, keyOf(one.relation, one.relation.result.line), one);
  const isCombined = combinedIn(sure, figuresIn);
  return ({ relation }, { position }) => {
    if (!isPlain(relation)) return 'none';
    const lines = linesOf(relation);
    let found: Rival = 'none';
    for (const line of lines)
      for (const { relation: other } of byResult.get(keyOf(relation, line)) ?? []) {
        if (other === relation || found === 'more') continue;
        const kind = kinship(relation, other, lines);
        if (NEARNESS[kind] > NEARNESS[found] && holdsAt(other, position, figuresIn)) found = kind;
      }
    return NEARNESS[found] >= NEARNESS.kin || !isCombined(relation, position) ? found : 'kin';
  };
}

const NEARNESS: Readonly<Record<Rival, number>> = { none: 0, apart: 1, kin: 2, more: 3 };

const keyOf = ({ axis, sheet }: Relation, line: number): string => `${sheet}${axis}${line}`;

const linesOf = ({ result, operands }: Relation): ReadonlySet<number> => new Set([result.line, ...operands.map(({ line }) => line)]);

function kinship(relation: Relation, other: Relation, lines: ReadonlySet<number>): Rival {
  const theirs = linesOf(other);
  if (other.kind === 'sum' && relation.kind === 'sum' && theirs.size > lines.size && [...lines].every((line) => theirs.has(line)))
    return 'more';
  if (other.result.line !== relation.result.line) return 'none';
  return relation.operands.some(({ line }) => theirs.has(line)) ? 'kin' : 'apart';
}

function holdsAt(relation: Relation, position: number, figuresIn: FiguresIn): boolean {
  return (
    isAsked(relation, position) && judgeAt(relation, position, figuresIn).state === 'holds' && isInformative(relation, position, figuresIn)
  );
}

const asked = new WeakMap<Relation, ReadonlySet<number>>();

function isAsked(relation: Relation, position: number): boolean {
  const positions = asked.get(relation) ?? new Set(relation.positions);
  asked.set(relation, positions);
  return positions.has(position);
}
