import type { Answer, Indicator, Written } from './indicator';
import { Fault } from './fault';
import { lift, placesOf, settled } from './lift';

type Given = 'answer' | 'optional' | 'formula' | 'guard' | 'factor';
type Changes = { readonly [key in 'optional' | 'formula' | 'guard' | 'factor']?: Indicator[key] };

/**
 * An indicator that reads its cells itself, texts among them, place by place. `compute` gets the cells of all parameters
 * and of the optional ones but `decimals`, which rounds what it gives.
 */
export function cells(written: Written<Given> & Changes, compute: (...cells: readonly unknown[]) => Answer): Indicator {
  const optional = written.optional ?? [];
  const names = [...written.parameters, ...optional];
  const decimalsAt = names.indexOf('decimals');
  const count = decimalsAt < 0 ? names.length : decimalsAt;
  return {
    headings: null,
    direction: null,
    factor: null,
    formula: null,
    guard: null,
    ...written,
    optional,
    answer: (args) => {
      const places = decimalsAt < 0 ? null : placesOf(args[decimalsAt]);
      if (places instanceof Fault) return [[places]];
      const given = names.slice(0, count).map((_, i) => args[i] ?? null);
      return lift(given, (each) => settled(compute(...each), places));
    },
  };
}
