import type { Candidate } from './candidate';

/** Evidence that a relation needs when it stands against the grain of those already chosen. */
const AGAINST = 4.5;

/** The relations chosen so far along one axis: no cycles, nothing counted twice, the best first. */
export class Choice {
  readonly chosen: Candidate[] = [];
  private readonly ofResult = new Map<number, Candidate[]>();
  private readonly users = new Map<number, Candidate[]>();

  /** Takes what fits of `candidates`, the best first; returns what was taken. */
  take(candidates: readonly Candidate[]): Candidate[] {
    const taken: Candidate[] = [];
    for (const candidate of [...candidates].sort((p, q) => q.score - p.score || p.operands.length - q.operands.length)) {
      if (!this.fits(candidate)) continue;
      taken.push(candidate);
      this.chosen.push(candidate);
      push(this.ofResult, candidate.result, candidate);
      for (const line of candidate.operands) push(this.users, line, candidate);
    }
    return taken;
  }

  explains(line: number): boolean {
    return this.ofResult.has(line);
  }

  private fits(candidate: Candidate): boolean {
    const { result, score } = candidate;
    const own = new Set(candidate.operands);
    for (const other of this.ofResult.get(result) ?? []) {
      // A second decomposition must stand on its own: other parts, evidence enough.
      if (score < AGAINST || other.operands.some((line) => own.has(line))) return false;
    }
    const rivals = new Set<Candidate>();
    for (const line of own) for (const other of this.users.get(line) ?? []) rivals.add(other);
    for (const other of rivals) {
      const shared = other.operands.reduce((n, line) => n + (own.has(line) ? 1 : 0), 0);
      // A line counted once by itself and once within its total.
      if (other.operands.includes(result) || own.has(other.result)) return false;
      const nested = shared === own.size || shared === other.operands.length;
      if (!nested && score < AGAINST) return false;
    }
    return !this.leadsTo(own, result);
  }

  /** True if `goal` takes part, at any depth, in one of `lines`. */
  private leadsTo(lines: ReadonlySet<number>, goal: number): boolean {
    const open = [...lines];
    const seen = new Set(open);
    for (let line = open.pop(); line !== undefined; line = open.pop()) {
      if (line === goal) return true;
      for (const other of this.ofResult.get(line) ?? []) {
        for (const part of other.operands) {
          if (seen.has(part)) continue;
          seen.add(part);
          open.push(part);
        }
      }
    }
    return false;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
