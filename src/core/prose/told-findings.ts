import type { Finding, RelatedCells, Suspect } from '../model/finding';
import type { Area } from '../model/cell-ref';
import type { Written } from '../model/prose';
import type { Understanding } from '../model/understanding';

/**
 * Findings as they may be told of a text: numbers that its words give are no places and no suspects, and a correction is for
 * a person to type: no fix is offered there.
 */
export function toldOfTexts(findings: readonly Finding[], { sheets }: Understanding): Finding[] {
  const proseOf = (sheet: number) => sheets[sheet]?.prose;
  if (!sheets.some(({ prose }) => prose)) return [...findings];
  const isPlace = (sheet: number, row: number): boolean => proseOf(sheet)?.spots[row] !== null;
  return findings.map((finding) => ({
    ...finding,
    suspects: finding.suspects
      .filter(({ cell }) => isPlace(cell.sheet, cell.row))
      .map((suspect) => asWritten(suspect, proseOf(suspect.cell.sheet)?.written.get(suspect.cell.row))),
    related: finding.related.map((cells): RelatedCells =>
      proseOf(cells.sheet) ? { ...cells, areas: cells.areas.flatMap(rowsOf).filter(({ top }) => isPlace(cells.sheet, top)) } : cells,
    ),
    fix: finding.fix?.edits.some(({ cell }) => proseOf(cell.sheet)) ? null : finding.fix,
  }));
}

/** In terms of the figure that stands there, where it was reckoned with what it was before a change, or in another size. */
function asWritten(suspect: Suspect, written: Written | undefined): Suspect {
  if (!written) return suspect;
  const { times, plus } = written;
  const moved = <T>(value: T): T | number => (typeof value === 'number' ? Number((value * times + plus).toPrecision(14)) : value);
  return { ...suspect, actual: moved(suspect.actual), suggestion: moved(suspect.suggestion) };
}

function rowsOf({ top, bottom, left, right }: Area): Area[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => ({ top: top + i, bottom: top + i, left, right }));
}
