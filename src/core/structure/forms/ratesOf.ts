import { State } from '../../model/figures';
import type { FiguresOf } from '../../model/judge';
import { judgeAt } from '../../model/judge';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import type { Instance } from './instance';
import { inRuns, pairedLines, refTo } from './pair';

/** Rates in one form of counts in another: form 5 is form 4 over its households, form 7 is form 6 over its. */
export function ratesOfCounts(group: readonly Instance[], figuresOf: FiguresOf): Relation[] {
  return group.flatMap((rates) => {
    const of = rates.form.ratesOf;
    const counts = of && group.find(({ form }) => form.id === of.form);
    if (!of || !counts) return [];
    const found = rates.form.columns.filter(({ key }) => key !== of.base).flatMap(({ key }) => quotients(rates, counts, key, of.base, figuresOf));
    const states = found.flatMap((r) => r.places.map((place) => judgeAt(r, place, figuresOf).state));
    const fails = states.filter((s) => s === 'fails').length;
    const holds = states.filter((s) => s === 'holds').length;
    const confidence = fails <= 3 || 2 * fails <= holds ? 0.9 : holds > 0 ? 0.5 : 0.3;
    return found.map((relation) => ({ ...relation, confidence }));
  });
}

function quotients(rates: Instance, counts: Instance, key: string, base: string, figuresOf: FiguresOf): Relation[] {
  const [result, part, whole] = [rates.columnOf(key, 'households'), counts.columnOf(key, 'households'), counts.columnOf(base, 'households')];
  if (result === undefined || part === undefined || whole === undefined) return [];
  const { state, cols } = figuresOf(rates.sheet);
  const { sheet } = counts;
  const pairs = pairedLines(rates, counts, 'households').filter(([own]) => state[own.row * cols + result] === State.Figure);
  return inRuns(pairs.map(([own, other]) => [own.row, other.row] as const)).map((rows): Relation => ({
    kind: 'ratio', role: 'rate', sheet: rates.sheet, axis: 'column', result: { line: result }, operands: [refTo(sheet, part, rows), refTo(sheet, whole, rows)],
    signs: [1, 1], factor: 100, places: rows.places, evidence: ['label'], confidence: 0,
    because: [message('because.rate-of-form', { form: message(`form.${rates.form.id}`), other: message(`form.${counts.form.id}`) })],
  }));
}
