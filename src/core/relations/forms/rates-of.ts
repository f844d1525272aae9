import { CONFIDENCE } from '../confidence';
import { State } from '../../model/figures';
import type { FiguresIn } from '../../arithmetic/judge';
import { judgeAt } from '../../arithmetic/judge';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import type { Instance } from './instance';
import { inRuns, pairedLines, refTo } from './pair';

/** Rates in one form of counts in another: form 5 is form 4 over its households, form 7 is form 6 over its. */
export function ratesOfCounts(groups: readonly (readonly Instance[])[], figuresIn: FiguresIn): Relation[] {
  const all = groups.flat();
  return groups.flatMap((group) =>
    group.flatMap((rates) => {
      const of = rates.form.ratesOf;
      const counts = of && countsOf(rates, of, group, all, figuresIn);
      if (!of || !counts) return [];
      const found = rates.form.columns
        .filter(({ key }) => key !== of.base)
        .flatMap(({ key }) => quotients(rates, counts, key, of.base, figuresIn));
      const states = found.flatMap((r) => r.positions.map((position) => judgeAt(r, position, figuresIn).state));
      const fails = states.filter((s) => s === 'fails').length;
      const holds = states.filter((s) => s === 'holds').length;
      const confidence =
        fails <= 3 || 2 * fails <= holds ? CONFIDENCE.form.stated : holds > 0 ? CONFIDENCE.form.usual : CONFIDENCE.form.breaksEverywhere;
      return found.map((relation) => ({ ...relation, confidence }));
    }),
  );
}

type RatesOf = NonNullable<Instance['form']['ratesOf']>;

/** So many households of different number must be the same in both forms before the figures, not the titles, say that they are of one period. */
const LEAST_SAME = 3;

/** The form of the counts: that of the period, else the only one with the same households, whatever year stands in its title. */
function countsOf(
  rates: Instance,
  of: RatesOf,
  group: readonly Instance[],
  all: readonly Instance[],
  figuresIn: FiguresIn,
): Instance | undefined {
  const own = group.find(({ form }) => form.id === of.form);
  if (own) return own;
  const alike = all.filter((other) => other.form.id === of.form && sameBase(rates, other, of.base, figuresIn));
  return alike.length === 1 ? alike[0] : undefined;
}

function sameBase(one: Instance, other: Instance, base: string, figuresIn: FiguresIn): boolean {
  const at = (instance: Instance, row: number): number => {
    const { value, cols } = figuresIn(instance.sheet);
    return value[row * cols + instance.columnOf(base, 'households')!]!;
  };
  const pairs = pairedLines(one, other, 'households').map(([a, b]) => [at(one, a.row), at(other, b.row)] as const);
  const same = pairs.filter(([a, b]) => a === b);
  return new Set(same.map(([a]) => a)).size >= LEAST_SAME && same.length >= pairs.length - 1;
}

function quotients(rates: Instance, counts: Instance, key: string, base: string, figuresIn: FiguresIn): Relation[] {
  const [result, part, whole] = [
    rates.columnOf(key, 'households'),
    counts.columnOf(key, 'households'),
    counts.columnOf(base, 'households'),
  ];
  if (result === undefined || part === undefined || whole === undefined) return [];
  const { state, cols } = figuresIn(rates.sheet);
  const { sheet } = counts;
  const pairs = pairedLines(rates, counts, 'households').filter(([own]) => state[own.row * cols + result] === State.Figure);
  return inRuns(pairs.map(([own, other]) => [own.row, other.row] as const)).map((rows): Relation => ({
    kind: 'ratio',
    role: 'rate',
    sheet: rates.sheet,
    axis: 'column',
    result: { line: result },
    operands: [refTo(sheet, part, rows), refTo(sheet, whole, rows)],
    signs: [1, 1],
    factor: 100,
    positions: rows.positions,
    evidence: ['label'],
    confidence: 0,
    because: [message('because.rate-of-form', { form: message(`form.${rates.form.id}`), other: message(`form.${counts.form.id}`) })],
  }));
}
