import type { CellRef } from './model/cell-ref';
import { inArea, sameCell } from './model/cell-ref';
import type { Finding, RelatedCells, Severity } from './model/finding';
import { message } from './model/message';
import type { SheetUnderstanding } from './model/understanding';

/** What relations and single cells tell of one cause, told once: `broken` of relations, `odd` of cells. */
export function withoutEchoes(broken: readonly Finding[], odd: readonly Finding[], sheets: readonly SheetUnderstanding[]): Finding[] {
  const causes = odd.filter((f) => f.severity === 'error' && f.expected !== null);
  const texts = odd.filter((f) => f.suspects[0]?.reason === 'text-number');
  const left = new Map<Finding, Finding[]>(texts.map((text) => [text, []]));
  const formulas = odd.filter((f) => f.severity !== 'info' && f.rule.startsWith('formula-'));
  const outdone = new Map<Finding, Finding[]>(formulas.map((formula) => [formula, []]));
  const kept = broken.filter((f) => {
    if (causes.some((cause) => isMendedBy(f, cause))) return false;
    const told = formulas.find((formula) => isToldBy(f, formula));
    if (told) outdone.get(told)!.push(f);
    if (told) return false;
    const passedOver = textsPassedOver(f, texts, sheets);
    for (const text of passedOver) left.get(text)!.push(f);
    return passedOver.length === 0;
  });
  const followed = kept.map((f) => behindFormula(f, formulas));
  return [...followed, ...odd.map((f) => asGraveAs(withTotals(f, left.get(f) ?? []), outdone.get(f) ?? []))];
}

/** 1.855 among thousands breaks its total too; the cell says more of it than the total. */
function isMendedBy({ suspects: [first] }: Finding, cause: Finding): boolean {
  if (!first || !sameCell(first.cell, cause.cell)) return false;
  return first.suggestion === null || Math.abs(first.suggestion - cause.expected!) < 1e-6;
}

/** A formula that is told as wrong says why its own cell contradicts others: another finding there would speak against it. */
function isToldBy({ cell, related, suspects: [first] }: Finding, formula: Finding): boolean {
  return cellsOf(formula).some((one) => sameCell(one, cell) || (first !== undefined && sameCell(one, first.cell)) || isAll(related, one));
}

/** A figure that only says again what the wrong formula gives, as on another sheet, contradicts nothing else. */
function isAll(related: Finding['related'], { sheet, row, col }: CellRef): boolean {
  const [only, ...more] = related;
  const [area, ...areas] = only?.areas ?? [];
  if (!area || more.length > 0 || areas.length > 0 || only!.sheet !== sheet) return false;
  return area.top === row && area.bottom === row && area.left === col && area.right === col;
}

/** What a wrong formula is read by may be right: nothing there is to be changed before the formula is mended. */
function behindFormula(f: Finding, formulas: readonly Finding[]): Finding {
  const wrong = formulas.find(({ suspects, cell }) => suspects.length > 0 && isRelated(f.related, cell));
  if (!wrong || !f.fix) return f;
  return { ...f, suspects: [wrong.suspects[0]!, ...f.suspects], fix: null };
}

function asGraveAs(formula: Finding, told: readonly Finding[]): Finding {
  return told.some(({ severity }) => severity === 'error') ? { ...formula, severity: 'error' } : formula;
}

/** The findings of numbers typed as text that account for all that is missing from a total: Excel's sum passes over them. */
function textsPassedOver(total: Finding, texts: readonly Finding[], sheets: readonly SheetUnderstanding[]): Finding[] {
  if (total.expected === null || typeof total.actual !== 'number') return [];
  const missing = Math.abs(total.expected - total.actual);
  const found = texts
    .filter(({ cell }) => cell.sheet === total.cell.sheet)
    .map((text) => ({ text, cells: cellsOf(text).filter((cell) => isRelated(total.related, cell)) }));
  const sum = found.flatMap(({ cells }) => cells).reduce((all, cell) => all + figureAt(cell, sheets), 0);
  const half = 0.5 * 10 ** -total.decimals;
  return sum !== 0 && Math.abs(Math.abs(sum) - missing) < half ? found.filter(({ cells }) => cells.length).map(({ text }) => text) : [];
}

const cellsOf = ({ cell, cells }: Finding): readonly CellRef[] => cells ?? [cell];

function isRelated(related: readonly RelatedCells[], { sheet, row, col }: CellRef): boolean {
  return related.some((one) => one.sheet === sheet && one.areas.some((area) => inArea(area, row, col)));
}

function figureAt({ sheet, row, col }: CellRef, sheets: readonly SheetUnderstanding[]): number {
  const { value, cols } = sheets[sheet]!.figures;
  return value[row * cols + col]!;
}

/** As grave as the totals that it breaks, and naming them. */
function withTotals(text: Finding, totals: readonly Finding[]): Finding {
  if (totals.length === 0) return text;
  const severity: Severity = totals.some((f) => f.severity === 'error') ? 'error' : text.severity;
  const { sheet } = text.cell;
  const broken = totals.map(({ cell: { row, col } }) => ({ top: row, left: col, bottom: row, right: col }));
  return {
    ...text,
    severity,
    related: [...text.related, { sheet, areas: broken }],
    message: message(`${text.message.key}.passed-over`, { ...text.message.args, totals: { sheet, home: sheet, areas: broken } }),
  };
}
