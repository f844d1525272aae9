import { ANOMALY_RULES } from './anomalies';
import type { Rule } from './model/rule';
import { TEXT_ANOMALY_RULES, TEXT_RELATION_RULES } from './prose/rules';
import { RELATION_RULES } from './rules';

/** Every rule: of figures that should agree, and of single cells. */
export const ALL_RULES: readonly Rule[] = [...RELATION_RULES, ...ANOMALY_RULES];

/** Rules of reports' texts; their examples are paragraphs, not grids. */
export const TEXT_RULES: readonly Rule[] = [...TEXT_RELATION_RULES, ...TEXT_ANOMALY_RULES];

/** The rule that a finding names. */
export function ruleNamed(id: string): Rule {
  const rule = [...ALL_RULES, ...TEXT_RULES].find((each) => each.id === id);
  if (!rule) throw new Error(`no rule "${id}": add it to the list in core/rules/index.ts or core/anomalies/index.ts`);
  return rule;
}
