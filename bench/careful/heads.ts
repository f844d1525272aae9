import type { Paper } from './paper';
import type { Plan } from './lay';
import { flatHead } from './lay';
import type { Column, Form } from './model';

/** Motto, title, unit, heads and numbers of the columns. */
export function writeHead(paper: Paper, plan: Plan): void {
  const { form, dress, top } = plan;
  const left = dress.left;
  let row = top;
  if (dress.motto) {
    paper.text(row, left, 'ỦY BAN NHÂN DÂN', true);
    paper.text(row, plan.first + 1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true);
    paper.text(row + 1, plan.first + 1, 'Độc lập - Tự do - Hạnh phúc');
    row += 3;
  }
  if (dress.titled) form.title.forEach((title, i) => paper.text(row + i, left, title, i === 0));
  if (form.unit) paper.text(plan.head - 1, Math.max(plan.first, lastCol(plan) - 1), form.unit);
  stubHeads(paper, plan);
  if (dress.across) form.lines.forEach((line, i) => paper.text(plan.head, plan.first + i, line.label, true));
  else columnHeads(paper, plan);
  if (plan.numbers >= 0) numberRow(paper, plan);
}

export const lastCol = ({ form, dress, first }: Plan): number => first + (dress.across ? form.lines.length : form.columns.length) - 1;

function stubHeads(paper: Paper, plan: Plan): void {
  const bottom = plan.head + heights(plan) - 1;
  const heads: [number, string][] = [
    [plan.serial, plan.dress.serialAs === 'number' ? 'STT' : 'TT'],
    [plan.code, 'Mã số'],
    [plan.name, plan.dress.across ? 'Chỉ tiêu' : plan.form.stub],
  ];
  for (const [col, head] of heads)
    if (col >= 0) {
      paper.text(plan.head, col, head, true);
      paper.merge(plan.head, col, bottom, col);
    }
}

const heights = ({ form, dress }: Plan): number =>
  dress.tall && !dress.across ? Math.max(...form.columns.map(({ head }) => head.length)) : 1;

function columnHeads(paper: Paper, plan: Plan): void {
  const { columns } = plan.form;
  const height = heights(plan);
  if (height === 1) return columns.forEach((column, i) => paper.text(plan.head, plan.first + i, flatHead(column), true));
  columns.forEach(({ head }, i) =>
    head.forEach((text, level) => {
      const start = level < head.length - 1 ? sameAbove(columns, i, level) : i;
      if (start !== i) return;
      paper.text(plan.head + level, plan.first + i, text, true);
      const bottom = level === head.length - 1 ? height - 1 : level;
      paper.merge(
        plan.head + level,
        plan.first + i,
        plan.head + bottom,
        plan.first + (level === head.length - 1 ? i : lastSame(columns, i, level)),
      );
    }),
  );
}

const upTo = ({ head }: Column, level: number): string => head.slice(0, level + 1).join('|');

/** The first of the columns that stand under the same head as column `i`. */
function sameAbove(columns: readonly Column[], i: number, level: number): number {
  let first = i;
  while (first > 0 && columns[first - 1]!.head.length > level + 1 && upTo(columns[first - 1]!, level) === upTo(columns[i]!, level)) first--;
  return first;
}

function lastSame(columns: readonly Column[], i: number, level: number): number {
  let last = i;
  while (columns[last + 1] && columns[last + 1]!.head.length > level + 1 && upTo(columns[last + 1]!, level) === upTo(columns[i]!, level))
    last++;
  return last;
}

function numberRow(paper: Paper, plan: Plan): void {
  ['A', 'B', 'C'].slice(0, plan.first - plan.dress.left).forEach((name, i) => paper.text(plan.numbers, plan.dress.left + i, name));
  plan.form.columns.forEach((column, i) => {
    const text = plan.dress.numbering === 'identities' ? identity(plan.form, column, i + 1) : null;
    paper.put(plan.numbers, plan.first + i, { value: text ?? i + 1 });
  });
}

function identity({ columns }: Form, { from }: Column, number: number): string | null {
  const of = (id: string): number => columns.findIndex((column) => column.id === id) + 1;
  if (from?.how === 'sum') return `${number}=${from.plus.map(of).join('+')}${(from.minus ?? []).map((id) => `-${of(id)}`).join('')}`;
  if (from?.how !== 'ratio') return null;
  return `${number}=${of(from.part)}/${of(from.base)}${from.times === 1 ? '' : `*${from.times}`}`;
}
