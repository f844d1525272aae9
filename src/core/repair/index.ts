import type { Finding } from '../model/finding';
import { resultCell } from '../model/relation';
import type { Failure } from '../model/rule';
import type { Understanding } from '../model/understanding';

/** Stands here until the diagnosis is in: one finding a failure. */
export function diagnose(failures: readonly Failure[], _understanding: Understanding): Finding[] {
  return failures.map((f) => ({
    rule: f.rule, severity: f.severity, cell: resultCell(f.relation, f.place), expected: f.judgement.expected, actual: f.judgement.actual,
    decimals: 2, related: [], message: f.message, suspects: [], fix: null,
  }));
}
