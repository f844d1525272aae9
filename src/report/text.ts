import type { Severity } from '../core/model/finding';
import type { Language } from '../messages';
import { text } from '../messages';
import type { Account, FindingAccount } from './account';
import type { Mood } from './verdict';
import { widthOf, wrap } from './wrap';
import { addAll } from '../core/collections/of-many';

/** How a report may be printed: `columns` wide, and with the colours of a terminal or without. */
export interface Paper {
  readonly columns: number;
  readonly colour: boolean;
}

const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;
type Ink = keyof typeof CODES;

const SEVERITY: Record<Severity, { mark: string; ink: Ink }> = {
  error: { mark: '✗', ink: 'red' },
  warning: { mark: '!', ink: 'yellow' },
  info: { mark: 'i', ink: 'cyan' },
};
const MOOD: Record<Mood, { mark: string; ink: Ink }> = {
  clean: { mark: '✓', ink: 'green' },
  warned: { mark: '!', ink: 'yellow' },
  failed: { mark: '✗', ink: 'red' },
  unchecked: { mark: '?', ink: 'yellow' },
  refused: { mark: '✗', ink: 'red' },
};

export function accountText(account: Account, language: Language, paper: Paper): string {
  const paint = painter(paper);
  const { mark, ink } = MOOD[account.mood];
  const lines = [
    paint(account.path, 'bold'),
    ...wrap(account.verdict, paper.columns, `  ${mark} `, '    ').map((line) => paint(line, ink)),
  ];
  if (account.checked) addAll(lines, wrap(account.checked, paper.columns, '    '));
  for (const finding of account.findings) addAll(lines, ['', ...findingLines(finding, language, paper)]);
  if (account.undecided.length > 0) {
    addAll(lines, [
      '',
      `  ${paint(text(language, 'cli.undecided'), 'bold')}`,
      ...account.undecided.flatMap((one) => wrap(one, paper.columns, '    - ', '      ')),
    ]);
  }
  // What was read comes last: of fifty sheets it would hide the only error.
  if (account.sheets.length > 0)
    addAll(lines, [
      '',
      `  ${paint(`${text(language, 'cli.sheets')}:`, 'bold')}`,
      ...account.sheets.flatMap((sheet) => wrap(sheet, paper.columns, '    · ', '      ').map((line) => paint(line, 'dim'))),
    ]);
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: FindingAccount, language: Language, paper: Paper): string[] {
  const paint = painter(paper);
  const { mark, ink } = SEVERITY[finding.severity];
  const say = (line: string, indent: string, hanging = indent) => wrap(line, paper.columns, indent, hanging);
  const lines = [
    `  ${paint(`${mark} ${text(language, `cli.severity.${finding.severity}`)}`, ink)}  ${paint(finding.address, 'bold')}`,
    ...quoteLines(finding, paper),
    ...say(finding.message, '    '),
    ...finding.facts.flatMap(([label, value]) => say(`${label}: ${value}`, '      ', '        ')),
  ];
  if (finding.suspects.length > 0)
    addAll(lines, [
      `      ${finding.suspectsTitle}`,
      ...finding.suspects.flatMap((suspect, i) => say(suspect, `        ${i + 1}. `, '           ')),
    ]);
  if (finding.noSuspect !== null) addAll(lines, say(finding.noSuspect, '      ', '        '));
  if (finding.fix) addAll(lines, say(`${text(language, 'cli.fix-title')}: ${finding.fix}`, '      ', '        '));
  if (finding.explained !== null) addAll(lines, say(`${text(language, 'cli.explained')}: ${finding.explained}`, '      ', '        '));
  return lines;
}

/** The words with a caret under the figure; cut where the line is too short for both sides. */
function quoteLines({ quote }: FindingAccount, { columns }: Paper): string[] {
  if (!quote) return [];
  const room = Math.max(0, columns - INDENT.length - widthOf(quote.marked) - 2);
  const before = [...quote.before].slice(-Math.ceil(room * 0.7)).join('');
  const after = [...quote.after].slice(0, Math.max(0, room - widthOf(before))).join('');
  return [
    `${INDENT}${before}${quote.marked}${after}`,
    `${INDENT}${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(quote.marked)))}`,
  ];
}

const INDENT = '    ';

function painter({ colour }: Paper): (line: string, ink: Ink) => string {
  return (line, ink) => (colour ? `\u001B[${CODES[ink]}m${line}\u001B[0m` : line);
}
