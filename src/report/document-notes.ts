import type { CellRef } from '../core/model/cell-ref';
import type { Report } from '../core/model/report';
import type { Language } from '../messages';
import { text } from '../messages';
import type { FindingAccount } from './account';
import { findingAccounts } from './account';

/** What is said at one place of a document: of its text (paragraph from 0, offsets in it), or at a cell of one of its tables. */
export interface SaidAt {
  readonly place: { readonly paragraph: number; readonly start: number; readonly end: number } | { readonly cell: string };
  readonly paragraphs: readonly string[];
}

/** The findings of a document as comments for its margin; a document's tables come as its first sheets, in their order. */
export function documentNotes(report: Report, language: Language): SaidAt[] {
  return findingAccounts(report, language).flatMap(([{ cell }, account]) => {
    const place = placeOf(cell, report);
    return place ? [{ place, paragraphs: wordsOf(account, language) }] : [];
  });
}

function placeOf({ sheet, row, col }: CellRef, { sheets }: Report): SaidAt['place'] | null {
  const prose = sheets[sheet]?.prose;
  if (!prose) return sheet < sheets.length ? { cell: `${sheet}:${row}:${col}` } : null;
  return prose.spots[row] ?? null;
}

function wordsOf({ severity, message, suspects, suspectsTitle }: FindingAccount, language: Language): string[] {
  const numbered = suspects.map((suspect, i) => `${i + 1}. ${suspect}`);
  return [`${text(language, `cli.severity.${severity}`)}: ${message}`, ...(suspects.length > 0 ? [suspectsTitle, ...numbered] : [])];
}
