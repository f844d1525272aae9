import { message, type Message } from '../model/message';
import type { Target } from './target';

/** A target in words, for messages: "từ 2 đến 2,5", "dưới 4", "từ 1 trở lên". */
export function sayTarget(target: Target): Message {
  const { kind, low, high, decimals } = target;
  if (kind === 'none' || kind === 'tick') return message(`target.${kind}`);
  if (kind === 'level') return message('target.level', { level: target.text });
  const prefix = kind === 'change' ? (target.sense > 0 ? 'target.raise' : 'target.reduce') : kind === 'multiple' ? 'target.multiple' : null;
  const figure = (value: number) => ({ figure: value, decimals });
  const words = low && high
    ? low.value === high.value
      ? message(target.approximate ? 'target.about' : 'target.exactly', { figure: figure(low.value) })
      : message(high.open ? 'target.between-open' : low.open ? 'target.above-to' : 'target.between', { low: figure(low.value), high: figure(high.value) })
    : low
      ? message(low.open ? 'target.above' : 'target.at-least', { figure: figure(low.value) })
      : message(high!.open ? 'target.below' : 'target.at-most', { figure: figure(high!.value) });
  return prefix ? message(prefix, { amount: words }) : words;
}
