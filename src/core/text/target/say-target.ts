import { message, type Message } from '../../model/message';
import type { Bound, Target } from './target';

/** A target in words, for messages: "từ 2 đến 2,5", "dưới 4", "từ 1 trở lên". */
export function sayTarget(target: Target): Message {
  const { kind, percent, remaining } = target;
  if (kind === 'none' || kind === 'tick') return message(`target.${kind}`);
  if (kind === 'level') return message('target.level', { level: target.text });
  const prefix = kind === 'change' ? (target.sense > 0 ? 'target.raise' : 'target.reduce') : kind === 'multiple' ? 'target.multiple' : null;
  const figures = percent ? message('target.percent', { amount: sayFigures(target) }) : sayFigures(target);
  const plain = prefix ? message(prefix, { amount: figures }) : figures;
  // "giảm 4-5%/năm": an amount for each year is another target than that amount in all.
  const words = /\/ ?nam$/.test(target.unit) ? message('target.a-year', { amount: plain }) : plain;
  return remaining ? message('target.remaining', { amount: words, rest: sayTarget(remaining) }) : words;
}

function sayFigures({ low, high, decimals, approximate }: Target): Message {
  const figure = ({ value }: Bound) => ({ figure: value, decimals });
  if (!low) return message(high!.open ? 'target.below' : 'target.at-most', { figure: figure(high!) });
  if (!high) return message(low.open ? 'target.above' : 'target.at-least', { figure: figure(low) });
  if (low.value === high.value) return message(approximate ? 'target.about' : 'target.exactly', { figure: figure(low) });
  return message(rangeKey(low, high, approximate), { low: figure(low), high: figure(high) });
}

function rangeKey(low: Bound, high: Bound, approximate: boolean): string {
  if (low.open && high.open) return 'target.above-below';
  if (low.open) return 'target.above-to';
  if (high.open) return 'target.between-open';
  return approximate ? 'target.between-about' : 'target.between';
}
