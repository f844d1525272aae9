import type { Words } from '../words/Words';
import type { Summary } from './verdict';

/** The head line. */
export function verdictWords({ verdict, count: n }: Summary, { t, count }: Words): string {
  return t(`verdict.${verdict}`, { count: count(n) });
}

/** "3 mâu thuẫn · 1 đáng ngờ · 16 nên xem qua": the kinds that are there. */
export function kindsWords({ errors, warnings, infos, explained }: Summary, { t, count }: Words): string {
  return [
    { kind: 'error', n: errors },
    { kind: 'warning', n: warnings },
    { kind: 'info', n: infos },
    { kind: 'explained', n: explained },
  ]
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => t(`kind.${kind}`, { count: count(n) }))
    .join(' · ');
}
