import type { SheetToWrite } from '../../host/host';
import type { Finding } from '../../core/model/finding';
import type { Undecided } from '../../core/model/report';
import { cellName } from '../../core/text/a1';
import type { Outcome } from '../state';
import { sidesOf } from '../../report/figures';
import { visibleLine } from '../../report/visible';
import { byReason } from '../result/by-reason';
import { sectionOf } from '../result/filter';
import { printedFigure } from '../result/printed';
import { summarise } from '../result/verdict';
import { kindsWords, verdictWords } from '../result/verdict-words';
import type { Words } from '../words/Words';
import { addAll } from '../../core/collections/of-many';

type Row = readonly (string | number | null)[];

export interface SheetFacts {
  readonly outcome: Outcome;
  readonly seal: string;
  readonly version: string;
}

/** The result sheet, in the reader's language: what was compared, what was found, the reasons given, and the seal. */
export function resultSheet({ outcome, seal, version }: SheetFacts, words: Words): SheetToWrite {
  const { t, count } = words;
  const { report } = outcome;
  const summary = summarise(report, null);
  const { counts, compared } = summary;
  const rows: Row[] = [];
  const bold: number[] = [];
  const heading = (...cells: Row): void => void (bold.push(rows.length), rows.push(cells));
  heading(t('sheet.unit'));
  rows.push([]);
  const centred = [rows.length];
  heading(t('sheet.title'));
  rows.push([]);
  rows.push([t('sheet.time'), null, dateTime(outcome.at, words)]);
  rows.push([t('sheet.version'), null, `Khớp Số ${version}`]);
  rows.push([t('sheet.sheets'), null, report.sheets.map((sheet) => sheet.name).join('; ')]);
  rows.push([t('sheet.verdict'), null, verdictWords(summary, words)]);
  rows.push([
    t('sheet.compared'),
    null,
    t('sheet.counts', {
      compared: count(compared),
      holds: count(counts.holds),
      fails: count(counts.fails),
      undecided: count(counts.undecided),
    }),
  ]);
  rows.push([t('sheet.seal'), null, seal]);
  rows.push([null, null, t('sheet.seal-scope')]);
  rows.push([]);
  heading(
    report.findings.length > 0
      ? t('sheet.findings', { count: count(report.findings.length), kinds: kindsWords(summary, words) })
      : t('sheet.findings-none'),
  );
  const from = rows.length;
  if (report.findings.length > 0) {
    heading(...['number', 'severity', 'content', 'sheet', 'cell', 'actual', 'expected', 'reason'].map((name) => t(`sheet.column.${name}`)));
    report.findings.forEach((finding, i) => rows.push(findingRow(finding, i + 1, words)));
  }
  const table = report.findings.length > 0 ? { from, to: rows.length - 1 } : undefined;
  rows.push([]);
  heading(t('sheet.undecided', { count: count(report.undecided.length) }));
  addAll(rows, undecidedRows(report.undecided, words));
  rows.push([], [null, null, null, null, null, t('sheet.day')]);
  heading(null, null, t('sheet.head'), null, null, t('sheet.signature'));
  rows.push([null, null, t('sheet.signature-hint'), null, null, t('sheet.signature-hint')]);
  return { rows: rows.map(shown), bold, centred, ...(table && { table }), widths: WIDTHS };
}

/** Of the eight columns, in characters: together one landscape page of A4. */
const WIDTHS = [6, 16, 70, 20, 8, 16, 16, 40];

/** Names of sheets and reasons are somebody else's text: what would act on paper or on the clipboard is written out. */
function shown(row: Row): Row {
  return row.map((cell) => (typeof cell === 'string' ? visibleLine(cell) : cell));
}

function findingRow(finding: Finding, number: number, { t, say, language, sheetNames }: Words): Row {
  const { cell } = finding;
  const { actual, expected, apart } = sidesOf(finding);
  return [
    number,
    t(`section.${sectionOf(finding)}`),
    say(finding.message),
    sheetNames[cell.sheet]!,
    cellName(cell.row, cell.col),
    figureCell(finding.actual, actual, language),
    figureCell(apart ? finding.expected : null, expected, language),
    finding.explained ?? '',
  ];
}

/** A figure as a number that Excel can go on with, rounded as it is printed. */
function figureCell(figure: number | string | null, decimals: number, language: Words['language']): string | number {
  return typeof figure === 'number' ? Number(figure.toFixed(Math.max(0, decimals))) : printedFigure(figure, decimals, language);
}

/** One row a reason: how often, and the first cells it stands for. */
function undecidedRows(undecided: readonly Undecided[], words: Words): Row[] {
  return byReason(undecided, words.say).map(({ words: reason, ones }) => {
    const cells = [...new Set(ones.map(({ cell }) => words.cell(cell)))];
    return [ones.length, null, reason, cells.slice(0, 12).join('; ') + (cells.length > 12 ? '; …' : '')];
  });
}

export function dateTime(at: Date, { language }: Words): string {
  return at.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** The sheet as text with tabs, for the clipboard. */
export function sheetText({ rows }: SheetToWrite): string {
  return rows
    .map((row) =>
      row
        .map((cell) => String(cell ?? '').replace(/[\t\n\r]+/g, ' '))
        .join('\t')
        .trimEnd(),
    )
    .join('\n');
}
