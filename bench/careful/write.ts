import { cellFor } from './cell';
import { Figures } from './figures';
import { formulaAt } from './formula';
import { lastCol, writeHead } from './heads';
import type { Plan } from './lay';
import { flatHead } from './lay';
import type { Edit, Line } from './model';
import { isLeaf } from './model';
import type { Paper } from './paper';

/** Writes one form; what the paper holds already stays. */
export function writeForm(paper: Paper, plan: Plan, edits: readonly Edit[]): void {
  writeHead(paper, plan);
  if (plan.dress.across) plan.form.columns.forEach((_, i) => besideColumn(paper, plan, i));
  else plan.form.lines.forEach((line, i) => stub(paper, plan, line, i));
  const figures = new Figures(plan.form, edits);
  for (const line of plan.form.lines) for (const { id } of plan.form.columns) figure(paper, plan, figures, line, id);
  writeFoot(paper, plan);
}

function figure(paper: Paper, plan: Plan, figures: Figures, line: Line, col: string): void {
  const { form, dress } = plan;
  const { row, col: at } = plan.at(line.id, col);
  const column = form.columns.find(({ id }) => id === col)!;
  const edit = figures.editOf(line.id, col);
  if (edit?.error) return paper.put(row, at, { value: null, error: edit.error });
  const formula = formulaAt(plan, line.id, col, edit);
  paper.put(row, at, cellFor(figures.at(line.id, col), column, dress, isLeaf(line), formula, isBold(plan, line)));
}

const isBold = ({ dress, form }: Plan, line: Line): boolean => dress.bold && (line.id === form.grand || line.level === 0) && !isLeaf(line);

function stub(paper: Paper, plan: Plan, line: Line, i: number): void {
  const { dress } = plan;
  const row = plan.body + i;
  const number = /^\d+$/.test(line.marker) && dress.serialAs === 'number';
  if (plan.serial >= 0 && line.marker) paper.put(row, plan.serial, { value: number ? Number(line.marker) : line.marker });
  if (plan.code >= 0) paper.text(row, plan.code, String(i + 1).padStart(2, '0'));
  paper.text(row, plan.name, line.label, isBold(plan, line));
}

function besideColumn(paper: Paper, plan: Plan, i: number): void {
  const column = plan.form.columns[i]!;
  if (plan.serial >= 0) paper.put(plan.body + i, plan.serial, { value: plan.dress.serialAs === 'number' ? i + 1 : String(i + 1) });
  paper.text(plan.body + i, plan.name, flatHead(column));
}

function writeFoot(paper: Paper, plan: Plan): void {
  const { dress, end } = plan;
  const right = Math.max(plan.first, lastCol(plan) - 1);
  if (dress.note) paper.text(end, dress.left, 'Ghi chú: Số liệu tính đến hết ngày 31/12, kèm theo Báo cáo số 214/BC-UBND');
  if (!dress.signature) return;
  paper.text(end + 2, plan.name, 'NGƯỜI LẬP BIỂU', true);
  paper.text(end + 2, right, 'TM. ỦY BAN NHÂN DÂN', true);
  paper.text(end + 3, right, 'CHỦ TỊCH', true);
}
