import { Fault } from './fault';
import { indicator, type Answer, type Indicator, type Written } from './indicator';
import { lift, decimalsOf, rounded } from './lift';

/**
 * An indicator that reads its cells itself, texts among them, place by place. `compute` gets the cells of all parameters
 * and of the optional ones but `decimals`, which rounds what it gives.
 */
export function cells(written: Omit<Written, 'answer'>, compute: (...cells: readonly unknown[]) => Answer): Indicator {
  const names = Object.keys({ ...written.parameters, ...written.optional });
  const decimalsAt = names.indexOf('decimals');
  const count = decimalsAt < 0 ? names.length : decimalsAt;
  return indicator({
    ...written,
    answer: (args) => {
      const decimals = decimalsAt < 0 ? null : decimalsOf(args[decimalsAt]);
      if (decimals instanceof Fault) return [[decimals]];
      const given = names.slice(0, count).map((_, i) => args[i] ?? null);
      return lift(given, (each) => rounded(compute(...each), decimals));
    },
  });
}
