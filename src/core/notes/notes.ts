import { fingerprint } from './fingerprint';
import type { Finding } from '../model/finding';
import type { Explanation, Notes, OffReading } from '../model/notes';
import { NOTES_NAMESPACE } from '../model/notes';
import type { Ref, Relation } from '../model/relation';
import type { Workbook } from '../model/sheet';
import { cellAt } from '../model/sheet';
import type { Understanding } from '../model/understanding';
import { cellName } from '../text/a1';
import { element, elements } from './xml';

/** The figures that an explanation was given for: those of the finding's cell and of every related cell, in order. */
function figuresOfFinding(finding: Finding, workbook: Workbook): string {
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
export function writeNotes({ explanations, off, aside = [] }: Notes): string {
  const explained = explanations.map((note) => element('explained', { ...note }));
  const switched = off.map((reading) => element('off', { ...reading }));
  const kept = aside.map((text) => element('aside', { text }));
  return `<notes xmlns="${NOTES_NAMESPACE}" version="1">${[...explained, ...switched, ...kept].join('')}</notes>`;
}

/**
 * Reads what `writeNotes` wrote, whatever quotes or order another program gave it. A note that can't be read or lacks a
 * part is set aside by its text: it counts for nothing, is told, and is not lost when the notes are written anew.
 */
export function readNotes(xml: string): Notes {
  const explanations: Explanation[] = [];
  const off: OffReading[] = [];
  const aside: string[] = [];
  for (const { name, raw, attributes } of elements(xml, 'explained', 'off', 'aside')) {
    const { rule, sheet, cell, reason, figures, on, reading, text } = attributes ?? {};
    if (name === 'explained' && rule && sheet && cell && reason && figures)
      explanations.push({ rule, sheet, cell, reason, figures, on: on ?? '' });
    else if (name === 'off' && sheet && reading) off.push({ sheet, reading });
    else aside.push(name === 'aside' && text ? text : raw);
  }
  return { explanations, off, ...(aside.length > 0 && { aside }) };
}

/** Whether there is anything in them that is to be kept. */
export function hasNotes({ explanations, off, aside = [] }: Notes): boolean {
  return explanations.length + off.length + aside.length > 0;
}
