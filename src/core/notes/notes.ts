import { fingerprint } from './fingerprint';
import type { Finding } from '../model/finding';
import type { Explanation, Notes } from '../model/notes';
import { NOTES_NAMESPACE } from '../model/notes';
import type { Ref, Relation } from '../model/relation';
import type { Workbook } from '../model/sheet';
import { cellAt } from '../model/sheet';
import type { Understanding } from '../model/understanding';
import { cellName } from '../text/a1';
import { attributesOf, element, elements } from './xml';

/** The figures that an explanation was given for: those of the finding's cell and of every related cell, in order. */
export function figuresOfFinding(finding: Finding, workbook: Workbook): string {
  const { sheet, row, col } = finding.cell;
  const parts = [printed(workbook, sheet, row, col)];
  for (const related of finding.related) {
    for (const area of related.areas) {
      for (let r = area.top; r <= area.bottom; r++) {
        for (let c = area.left; c <= area.right; c++) parts.push(printed(workbook, related.sheet, r, c));
      }
    }
  }
  return fingerprint(parts.join('\u0001')).slice(0, 16);
}

function printed(workbook: Workbook, sheet: number, row: number, col: number): string {
  const read = workbook.sheets[sheet];
  const cell = read && cellAt(read, row, col);
  return cell ? `${typeof cell.value}:${cell.error ?? String(cell.value)}` : '';
}

/** The note that records `reason` for `finding`; `on` is the day, "2026-11-22". */
export function explanationOf(finding: Finding, workbook: Workbook, reason: string, on: string): Explanation {
  const sheet = workbook.sheets[finding.cell.sheet]?.name ?? '';
  const cell = cellName(finding.cell.row, finding.cell.col);
  return { rule: finding.rule, sheet, cell, reason, figures: figuresOfFinding(finding, workbook), on };
}

/**
 * Findings with the recorded reasons that still apply. A reason holds for its own cell; where lines were inserted since,
 * for the single finding of its rule and sheet with the very same figures.
 */
export function explainFindings(findings: readonly Finding[], workbook: Workbook): Finding[] {
  const explanations = workbook.notes?.explanations ?? [];
  if (!explanations.length) return [...findings];
  const own = findings.map((finding) => explanationOf(finding, workbook, '', ''));
  const same = (a: Explanation, b: Explanation) => a.rule === b.rule && a.sheet === b.sheet && a.figures === b.figures;
  return findings.map((finding, i) => {
    const fitting = explanations.filter((note) => same(note, own[i]!));
    const exact = fitting.find((note) => note.cell === own[i]!.cell);
    const moved = fitting.length === 1 && own.filter((other) => same(other, own[i]!)).length === 1 ? fitting[0] : undefined;
    const note = exact ?? moved;
    return note ? { ...finding, explained: note.reason } : finding;
  });
}

/** Names a relation within its sheet, the same each time the sheet is read: "sum:row:15=4,5,-6". */
export function readingKey(relation: Relation): string {
  const ref = ({ line, at, sheet }: Ref) => `${sheet === undefined ? '' : `${sheet}!`}${line}${at === undefined ? '' : `@${at}`}`;
  const operands = relation.operands.map((operand, i) => (relation.signs[i] === -1 ? '-' : '') + ref(operand));
  return `${relation.kind}:${relation.axis}:${ref(relation.result)}=${operands.join(',')}`;
}

export function isOff(relation: Relation, workbook: Workbook): boolean {
  const off = workbook.notes?.off ?? [];
  if (!off.length) return false;
  const key = readingKey(relation);
  const sheet = workbook.sheets[relation.sheet]?.name;
  return off.some((reading) => reading.sheet === sheet && reading.reading === key);
}

/** What was understood but for the readings that are switched off in this workbook. */
export function withoutOff(understanding: Understanding): Understanding {
  const { workbook } = understanding;
  if (!workbook.notes?.off.length) return understanding;
  const kept = (relation: Relation) => !isOff(relation, workbook);
  return { workbook, sheets: understanding.sheets.map((sheet) => ({ ...sheet, relations: sheet.relations.filter(kept) })) };
}

/** The custom XML part that holds `notes`. */
export function writeNotes(notes: Notes): string {
  const explained = notes.explanations.map((note) => element('explained', { ...note }));
  const off = notes.off.map((reading) => element('off', { ...reading }));
  return `<notes xmlns="${NOTES_NAMESPACE}" version="1">${[...explained, ...off].join('')}</notes>`;
}

/** Reads what `writeNotes` wrote, whatever quotes or order another program gave it. Notes that lack a part are left out. */
export function readNotes(xml: string): Notes {
  const explanations = elements(xml, 'explained')
    .map(attributesOf)
    .flatMap(({ rule, sheet, cell, reason, figures, on }) =>
      rule && sheet && cell && reason && figures ? [{ rule, sheet, cell, reason, figures, on: on ?? '' }] : [],
    );
  const off = elements(xml, 'off')
    .map(attributesOf)
    .flatMap(({ sheet, reading }) => (sheet && reading ? [{ sheet, reading }] : []));
  return { explanations, off };
}
