import { fault, ZERO_BASE } from './fault';
import { figures } from './figures';
import type { Indicator, Written } from './indicator';

type Given = 'answer' | 'formula' | 'guard' | 'optional';

/**
 * a / b × factor where a may exceed b: doctors per 10,000 people, boys per 100 girls, gross enrolment.
 * Errors: base 0 or blank #DIV/0!; a negative figure #N/A.
 */
export function ratio(written: Omit<Written, Given> & { readonly factor: number }): Indicator {
  const [above, below] = Object.keys(written.parameters) as [string, string];
  const { factor } = written;
  return figures(
    {
      ...written,
      formula: factor === 1 ? `${above}/${below}` : `${above}/${below}*${factor}`,
      guard: `((${above}<0)+(${below}<0))*(${below}<>0)`,
    },
    (a, b) => (b === 0 ? ZERO_BASE : a < 0 || b < 0 ? fault('#N/A', 'negative') : (a / b) * factor),
  );
}
