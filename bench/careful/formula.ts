import type { Edit, From } from './model';
import { columnOf, lineOf } from './model';
import { letter } from './paper';
import type { Plan } from './lay';

/** The formula of a cell, or undefined where it is typed. */
export function formulaAt(plan: Plan, line: string, col: string, edit: Edit | undefined): string | undefined {
  const { form, dress } = plan;
  if (dress.formulas === 'none') return undefined;
  if (edit) return editedFormula(plan, edit);
  const { from, words } = columnOf(form, col);
  if (words) return undefined;
  const { parts, minus } = lineOf(form, line);
  if (from) return dress.formulas === 'all' ? followed(plan, line, col, from) : undefined;
  return parts ? added(plan, col, parts, minus ?? []) : undefined;
}

function editedFormula(plan: Plan, { line, col, from, copyOf }: Edit): string | undefined {
  if (copyOf !== undefined) return name(plan, copyOf, col);
  return from && plan.dress.formulas === 'all' ? followed(plan, line, col, from) : undefined;
}

function name(plan: Plan, line: string, col: string): string {
  const { row, col: at } = plan.at(line, col);
  return `${letter(at)}${row + 1}`;
}

function followed(plan: Plan, line: string, col: string, from: From): string {
  const of = (id: string): string => name(plan, line, id);
  if (from.how === 'sum') return [...from.plus.map(of).join('+').split(''), ...(from.minus ?? []).flatMap((id) => ['-', of(id)])].join('');
  const base = from.how === 'ratio' ? of(from.base) : name(plan, plan.form.grand, from.of).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const times = from.how === 'share' ? 100 : from.times;
  const factor = times === 1 || (columnOf(plan.form, col).percent && plan.dress.percent === 'format') ? '' : `*${times}`;
  return `${of(from.how === 'ratio' ? from.part : from.of)}/${base}${factor}`;
}

/** SUM over lines that stand side by side, else a chain of them; what is named twice is added once more. */
function added(plan: Plan, col: string, parts: readonly string[], minus: readonly string[]): string {
  const order = plan.form.lines.map(({ id }) => id);
  const once = [...new Set(parts)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const again = parts.filter((id, i) => parts.indexOf(id) !== i);
  const runs = runsOf(once.map((id) => order.indexOf(id)));
  const range = ([from, to]: readonly [number, number]): string =>
    from === to ? name(plan, order[from]!, col) : `${name(plan, order[from]!, col)}:${name(plan, order[to]!, col)}`;
  const sum = once.length > 2 && runs.length <= 2 ? `SUM(${runs.map(range).join(',')})` : once.map((id) => name(plan, id, col)).join('+');
  return [sum, ...again.map((id) => `+${name(plan, id, col)}`), ...minus.map((id) => `-${name(plan, id, col)}`)].join('');
}

function runsOf(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last && place === last[1] + 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}
