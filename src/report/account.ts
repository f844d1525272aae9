import { append } from '../core/collections/append';
import type { Area } from '../core/model/cell-ref';
import type { Finding, RelatedCells, Severity, Suspect } from '../core/model/finding';
import type { Prose } from '../core/model/prose';
import type { Counts, Report, SheetReport, Undecided } from '../core/model/report';
import { sheetNamesOf } from '../core/model/report';
import { areaName } from '../core/text/a1';
import { formulaText } from '../core/text/formula/as-typed';
import { formatNumber } from '../core/text/number';
import type { Language } from '../messages';
import { text } from '../messages';
import { addressOf, relatedAddresses } from './addresses';
import { faultText } from './fault';
import type { FileReport } from './file-report';
import { fixLabel } from './fix-label';
import { gapOf, reasonKey, sidesOf, suspectDecimals, suspectsWorthALook } from './figures';
import { say } from './say';
import type { Quote, Texts } from './texts';
import { atOf, quoteOf, textsOf } from './texts';
import type { Mood } from './verdict';
import { verdictOf } from './verdict';
import { visible, visibleLine } from './visible';

/** What is said of one finding, worded; how it is laid out is the business of text and html. */
export interface FindingAccount {
  readonly severity: Severity;
  readonly address: string;
  /** The words around it, where it stands in a text, and all of its paragraph. */
  readonly quote: Quote | null;
  readonly paragraph: Quote | null;
  readonly message: string;
  /** "Đang ghi", "193.671" …: what stands there, what is expected, from which cells. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly suspects: readonly string[];
  /** "Ô nghi sai, theo thứ tự nghi ngờ:". */
  readonly suspectsTitle: string;
  /** Said in the place of suspects that are all alike. */
  readonly noSuspect: string | null;
  readonly fix: string | null;
  readonly explained: string | null;
}

/** What is said of one file. */
export interface Account {
  readonly path: string;
  readonly mood: Mood;
  readonly verdict: string;
  /** How much was checked; null for a refused file. */
  readonly checked: string | null;
  readonly sheets: readonly string[];
  readonly findings: readonly FindingAccount[];
  /** "3 chỗ: ô kết quả để trống (C4, C5, D9)". */
  readonly undecided: readonly string[];
}

export function accountOf(file: FileReport, language: Language): Account {
  return shown(worded(file, language));
}

/** Names and cells are somebody else's text: what acts in them is written out. */
function shown<T>(account: T): T {
  if (typeof account === 'string') return visibleLine(account) as T;
  if (typeof account !== 'object' || account === null) return account;
  if (Array.isArray(account)) return account.map((one: unknown) => shown(one)) as T;
  return Object.fromEntries(Object.entries(account).map(([key, value]) => [key, shown(value as unknown)])) as T;
}

function worded(file: FileReport, language: Language): Account {
  const path = visible(file.path);
  if ('refusal' in file) {
    const verdict = say(file.refusal.message, language, []);
    return { path, mood: 'refused', verdict, checked: null, sheets: [], findings: [], undecided: [] };
  }
  const { report } = file;
  const names = sheetNamesOf(report);
  return {
    path,
    ...verdictOf(report, language),
    checked: checkedText(report.counts, language),
    sheets: [
      ...report.sheets.map((sheet) => (sheet.prose ? proseText(sheet.prose, sheet.counts, language) : sheetText(sheet, language))),
      ...asideText(file, language),
    ],
    findings: gravestFirst(report.findings).map((finding) => findingAccount(finding, names, textsOf(report), language)),
    undecided: undecidedTexts(report, names, language),
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings with what is said of each, the gravest first. */
export function findingAccounts(report: Report, language: Language): [Finding, FindingAccount][] {
  const [names, texts] = [sheetNamesOf(report), textsOf(report)];
  return gravestFirst(report.findings).map((finding) => [finding, shown(findingAccount(finding, names, texts, language))]);
}

/** In a workbook of many sheets the only error is not to be looked for among notes. */
function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function checkedText({ holds, fails, undecided }: Counts, language: Language): string {
  const count = (n: number) => formatNumber(n, 0, language);
  return text(language, 'cli.checked', {
    all: count(holds + fails + undecided),
    holds: count(holds),
    fails: count(fails),
    undecided: count(undecided),
  });
}

function sheetText({ name, visibility, tables, counts, failed, unrecognised }: SheetReport, language: Language): string {
  const hidden = visibility === 'visible' ? '' : ` (${text(language, 'cli.hidden')})`;
  const found =
    tables.length === 0
      ? text(language, unrecognised ? 'cli.unrecognised' : 'cli.no-table')
      : `${text(language, 'cli.tables', { n: tables.length, ranges: tables.map(({ area }) => areaName(area)).join(', ') })}. ${checkedText(counts, language)}`;
  return `${name}${hidden}: ${failed ? `${faultText(failed, language)} ` : ''}${found}`;
}

function asideText({ notesAside }: { readonly notesAside?: number }, language: Language): string[] {
  return notesAside ? [text(language, 'cli.notes-aside', { n: notesAside })] : [];
}

function proseText({ paragraphs, figures }: Prose, counts: Counts, language: Language): string {
  return `${text(language, 'cli.document', { paragraphs: paragraphs.length, figures })} ${checkedText(counts, language)}`;
}

function findingAccount(finding: Finding, names: readonly string[], texts: Texts, language: Language): FindingAccount {
  const { severity, cell, message, fix, explained } = finding;
  const worth = suspectsWorthALook(finding);
  const prose = texts.get(cell.sheet);
  const at = prose && atOf(cell, prose);
  const sheet = names.length > 1 && !prose ? `${names[cell.sheet] ?? ''} · ` : '';
  return {
    severity,
    address: at ? text(language, 'cli.paragraph', { n: at.paragraph }) : `${sheet}${addressOf(cell, cell.sheet, names)}`,
    quote: prose ? quoteOf(cell, prose) : null,
    paragraph: prose ? quoteOf(cell, prose, WHOLE_PARAGRAPH) : null,
    message: say(message, language, names),
    facts: factsOf(finding, names, texts, language),
    suspects: (worth ?? []).map((suspect) => suspectText(suspect, finding, names, texts, language)),
    suspectsTitle: text(language, prose ? 'cli.suspects-in-text' : 'cli.suspects'),
    noSuspect: worth ? null : text(language, prose ? 'slip.none-stands-out-in-text' : 'slip.none-stands-out'),
    fix: fix && fixLabel(fix, finding, names, language),
    explained: explained ?? null,
  };
}

function factsOf(finding: Finding, names: readonly string[], texts: Texts, language: Language): [string, string][] {
  const { actual, expected, related, cell } = finding;
  const sides = sidesOf(finding);
  const figure = (value: number | string, decimals: number) =>
    typeof value === 'number' ? formatNumber(value, decimals, language) : `"${value}"`;
  const facts: [string, string][] = [];
  if (actual !== null) facts.push([text(language, 'cli.actual'), figure(actual, sides.actual)]);
  if (expected !== null && sides.apart)
    facts.push([
      text(language, related.length > 0 ? (texts.has(cell.sheet) ? 'cli.expected-text' : 'cli.expected') : 'cli.expected-alone'),
      figure(expected, sides.expected),
    ]);
  const gap = sides.apart ? gapOf(finding) : null;
  if (gap !== null) {
    const difference = formatNumber(gap, Math.max(sides.actual, sides.expected), language);
    facts.push([text(language, 'cli.difference'), `${gap > 0 ? '+' : ''}${difference}`]);
  }
  const others = relatedAddresses(otherCells(finding), cell.sheet, names, texts);
  if (others.length > 0)
    facts.push([
      text(language, 'cli.also-at'),
      others.length > CELLS_SAID ? `${others.slice(0, CELLS_SAID).join(', ')}, …` : others.join(', '),
    ]);
  const cells = [
    ...quotesOf(related, cell.sheet, texts, language),
    ...relatedAddresses(inTables(related, cell.sheet, texts), cell.sheet, names, texts),
  ];
  if (cells.length > 0) facts.push([text(language, texts.has(cell.sheet) ? 'cli.related-places' : 'cli.related'), cells.join(', ')]);
  return facts;
}

/** The cells beside its own one at which a finding's cause is seen. */
function otherCells({ cells = [] }: Finding): RelatedCells[] {
  const bySheet = new Map<number, Area[]>();
  for (const { sheet, row, col } of cells.slice(1)) append(bySheet, sheet, { top: row, left: col, bottom: row, right: col });
  return [...bySheet].map(([sheet, areas]) => ({ sheet, areas }));
}

/** Figures of the same text are known by what they are, not by a count of letters: "300 (đoạn 97)". */
function quotesOf(related: readonly RelatedCells[], home: number, texts: Texts, language: Language): string[] {
  const prose = texts.get(home);
  if (!prose) return [];
  const places = related
    .filter(({ sheet }) => sheet === home)
    .flatMap(({ areas }) => areas.flatMap(({ top, bottom }) => rowsFrom(top, bottom)));
  return [...new Set(places)].flatMap((row) => {
    const at = atOf({ row }, prose);
    return at ? [text(language, 'cli.figure-in-text', { quote: at.quote, n: at.paragraph })] : [];
  });
}

const rowsFrom = (top: number, bottom: number): number[] => Array.from({ length: bottom - top + 1 }, (_, i) => top + i);

function inTables(related: readonly RelatedCells[], home: number, texts: Texts): RelatedCells[] {
  return texts.has(home) ? related.filter(({ sheet }) => sheet !== home) : [...related];
}

/** The words that a figure of a text is known by. */
function placeOf({ cell }: Suspect, home: number, names: readonly string[], texts: Texts, language: Language): string {
  const prose = cell.sheet === home ? texts.get(home) : undefined;
  const at = prose && atOf(cell, prose);
  const quote = prose && quoteOf(cell, prose, FEW_WORDS);
  if (!at || !quote) return addressOf(cell, home, names, texts);
  return text(language, 'cli.words-in-text', { quote: `${quote.before}${quote.marked}${quote.after}`, n: at.paragraph });
}

const FEW_WORDS = { before: 24, after: 16 };
/** More of a paragraph nobody reads to find one figure. */
const WHOLE_PARAGRAPH = { before: 1500, after: 1500 };

function suspectText(suspect: Suspect, finding: Finding, names: readonly string[], texts: Texts, language: Language): string {
  const decimals = suspectDecimals(suspect, finding);
  const figure = (value: number | string) => (typeof value === 'string' ? `"${value}"` : formatNumber(value, decimals, language));
  const actual = suspect.actual === null ? text(language, 'cli.blank') : figure(suspect.actual);
  const figures = suspect.suggestion === null ? actual : `${actual} → ${figure(suspect.suggestion)}`;
  const change = suspect.formula === undefined ? figures : `${figures} (${formulaText(suspect.formula, language)})`;
  const score = formatNumber(suspect.score * 100, 0, language);
  return text(language, 'cli.suspect', {
    cell: placeOf(suspect, finding.cell.sheet, names, texts, language),
    change,
    reason: text(language, reasonKey(suspect)),
    score,
  });
}

const CELLS_SAID = 8;

/** Joined by reason: the same obstacle usually stands in a whole column. */
function undecidedTexts(report: Report, names: readonly string[], language: Language): string[] {
  const byReason = new Map<string, Undecided[]>();
  for (const one of report.undecided) {
    const why = say(one.why, language, names);
    append(byReason, why, one);
  }
  return [...byReason].map(([why, all]) => {
    const home = names.length > 1 ? -1 : 0;
    const cells = all
      .slice(0, CELLS_SAID)
      .map(({ cell }) => addressOf(cell, home, names, textsOf(report)))
      .join(', ');
    return text(language, 'cli.undecided-for', {
      n: formatNumber(all.length, 0, language),
      why,
      cells: all.length > CELLS_SAID ? `${cells}, …` : cells,
    });
  });
}
