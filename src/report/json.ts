import { isFormula } from '../core/text/formula/is-formula';
import type { Finding, Fix, Suspect } from '../core/model/finding';
import type { Report, SheetReport } from '../core/model/report';
import { sheetNamesOf } from '../core/model/report';
import { areaName, cellName } from '../core/text/a1';
import type { Language } from '../messages';
import { addressOf, relatedAddresses } from './addresses';
import type { FileReport } from './file-report';
import { faultText } from './fault';
import { fixLabel } from './fix-label';
import { say } from './say';
import type { Texts } from './texts';
import { atOf, textsOf } from './texts';
import { visibleJson } from './visible';

/** One entry of `files` in "khopso/report@1" (docs/json.md). */
export function fileJson(file: FileReport, language: Language): object {
  const { path } = file;
  if ('refusal' in file)
    return { path, status: 'refused', refusal: { code: file.refusal.code, message: say(file.refusal.message, language, []) } };
  const { report, notesAside } = file;
  const { holds, fails, undecided } = report.counts;
  return {
    path,
    status: 'checked',
    ...documentJson(report),
    sheets: report.sheets.filter(({ prose }) => !prose).map((sheet) => sheetJson(sheet, language)),
    counts: { holds, fails, undecided },
    findings: report.findings.map((finding) => findingJson(finding, report, language)),
    ...(notesAside && { notesAside }),
  };
}

export function reportJson(files: readonly object[]): string {
  return `${visibleJson(JSON.stringify({ schema: 'khopso/report@1', files }, null, 2))}\n`;
}

/** Of a document: how much text it has. */
function documentJson({ sheets }: Report): object {
  const prose = sheets.find((sheet) => sheet.prose)?.prose;
  return prose ? { document: { paragraphs: prose.paragraphs.length, figures: prose.figures } } : {};
}

function sheetJson({ name, visibility, tables, failed, unrecognised }: SheetReport, language: Language): object {
  return {
    name,
    hidden: visibility !== 'visible',
    tables: tables.map(({ area, header }) => ({ range: areaName(area), header: header && areaName(header) })),
    ...(failed && { failed: { message: faultText(failed, language) } }),
    ...(unrecognised && { unrecognised }),
  };
}

function findingJson(finding: Finding, report: Report, language: Language): object {
  const { rule, severity, cell, cells, related, message, expected, actual, suspects, fix, explained } = finding;
  const names = sheetNamesOf(report);
  const texts = textsOf(report);
  const text = texts.get(cell.sheet);
  return {
    rule,
    severity,
    ...(text ? { sheet: null, cell: null, at: atOf(cell, text) } : { sheet: names[cell.sheet], cell: cellName(cell.row, cell.col) }),
    ...(cells && { places: cells.slice(0, MOST_CELLS).map((one) => addressOf(one, cell.sheet, names, texts)) }),
    related: relatedAddresses(related, cell.sheet, names, texts),
    message: say(message, language, names),
    expected: finite(expected),
    actual: finite(actual),
    suspects: suspects.map((suspect) => suspectJson(suspect, cell.sheet, names, texts)),
    fix: fix && fixJson(fix, finding, names, language),
    ...(explained === undefined ? {} : { explained }),
  };
}

/** So many places of one cause are named (second part of the contract). */
const MOST_CELLS = 200;

function suspectJson(
  { cell, actual, suggestion, formula, reason, score }: Suspect,
  home: number,
  names: readonly string[],
  texts: Texts,
): object {
  const text = texts.get(cell.sheet);
  return {
    ...(text ? { at: atOf(cell, text) } : { cell: addressOf(cell, home, names) }),
    actual: finite(actual),
    suggestion: finite(suggestion),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    reason,
    score: Math.round(score * 1e4) / 1e4,
  };
}

function fixJson(fix: Fix, finding: Finding, names: readonly string[], language: Language): object {
  const edits = fix.edits.map(({ cell, value }) => ({
    sheet: names[cell.sheet],
    cell: cellName(cell.row, cell.col),
    ...(isFormula(value) ? { formula: value } : { value }),
  }));
  return { label: fixLabel(fix, finding, names, language), edits };
}

/** JSON has no NaN; the noise of binary fractions (193670.99999999997) is none of the reader's business. */
function finite(value: number | string | null): number | string | null {
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return null;
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
