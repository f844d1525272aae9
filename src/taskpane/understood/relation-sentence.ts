import type { Relation } from '../../core/model/relation';
import { cellOf } from '../../core/model/relation';
import type { Report } from '../../core/model/report';
import { labelOf } from '../result/labels';
import type { Words } from '../words/Words';

/** A reading as a sentence of the labels that stand on the sheet; null where a line of it has no label. */
export function relationSentence(relation: Relation, report: Report, { t }: Words): string | null {
  const { kind, axis, signs, result, operands, positions } = relation;
  const at = positions[0] ?? 0;
  const nameOf = (ref: Relation['result']): string => labelOf(cellOf(relation, ref, at), report, axis === 'row' ? 'line' : 'column');
  const names = operands.map(nameOf);
  const whole = nameOf(result);
  if (!whole || names.length === 0 || names.some((name) => !name)) return null;
  const [a = '', b = ''] = names;
  if (kind !== 'sum') return t(`says.${kind}`, { whole, a, b, count: names.length });
  if (signs.every((sign) => sign === 1))
    return names.length > 2
      ? t(`says.sum.${axis}`, { whole, count: names.length, first: a, last: names.at(-1)! })
      : t('says.sum.two', { whole, a, b });
  const terms = names.map((name, i) =>
    i === 0 && signs[i] === 1 ? `“${name}”` : t(signs[i] === -1 ? 'says.less' : 'says.plus', { name }),
  );
  return t('says.sum.signed', { whole, terms: terms.join(' ') });
}
