import { fault, ZERO_BASE, type Fault } from './fault';
import { figures } from './figures';
import type { Indicator, Written } from './indicator';

type Given = 'answer' | 'decimals' | 'formula' | 'guard' | 'optional' | 'unit';

/**
 * part / whole × 100 where the part lies within the whole. Parameters: one or more parts, then the whole.
 * Errors: base 0 or blank #DIV/0!; a negative figure or a part above its whole #N/A.
 */
export function share(written: Omit<Written, Given> & Partial<Pick<Indicator, 'decimals' | 'unit'>>): Indicator {
  const factor = written.factor ?? 100;
  const names = Object.keys(written.parameters);
  const whole = names.at(-1)!;
  const parts = names.slice(0, -1);
  const part = parts.length > 1 ? `(${parts.join('+')})` : parts[0]!;
  const compute =
    parts.length > 1 ? (a: number, b: number, c: number) => ofParts(a, b, c, factor) : (a: number, b: number) => ofPart(a, b, factor);
  return figures(
    {
      unit: 'percent',
      decimals: 2,
      ...written,
      factor,
      formula: `${part}/${whole}*${factor}`,
      guard: `((${[...parts, whole].map((name) => `${name}<0`).join(')+(')})+(${part}>${whole}))*(${whole}<>0)`,
    },
    compute,
  );
}

function ofPart(part: number, whole: number, factor: number): number | Fault {
  if (whole === 0) return ZERO_BASE;
  if (part < 0 || whole < 0) return fault('#N/A', 'negative');
  if (part > whole) return above(part, whole);
  return (part / whole) * factor;
}

function ofParts(first: number, second: number, whole: number, factor: number): number | Fault {
  if (whole !== 0 && (first < 0 || second < 0)) return fault('#N/A', 'negative');
  return ofPart(first + second, whole, factor);
}

function above(part: number, whole: number): Fault {
  return fault('#N/A', 'part-above-whole', { part, whole });
}
