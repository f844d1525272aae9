import type { Rule } from '../../src/core/model/rule';
import { check } from '../../src/core/check';
import type { Finding, Severity } from '../../src/core/model/finding';
import type { Report } from '../../src/core/model/report';
import { readTxt } from '../../src/file/txt';

/** A text without its marks, and what they mark: "{230 !error}" in paragraph 1. */
interface Marked {
  readonly text: string;
  readonly marks: readonly string[];
}

const MARK = /\{([^{}]*) !(error|warning|info)\}/g;

/** Paragraphs are lines; a line that begins with "|" is one of a table. */
export function parseText(example: string): Marked {
  const lines = example
    .replace(/^\n+|\s+$/g, '')
    .split('\n')
    .map((line) => line.trim());
  const marks: string[] = [];
  const text = lines.map((line, i) => {
    const plain = line.replace(MARK, (_, said: string, severity: Severity) => {
      marks.push(`¶${i + 1} ${said} ${severity}`);
      return said;
    });
    return plain.startsWith('|')
      ? plain
          .slice(1)
          .split('|')
          .map((cell) => cell.trim())
          .join('\t')
      : plain;
  });
  return { text: text.join('\n'), marks: marks.sort() };
}

/** What is told of the text's own places, one line a finding, of one rule or of all. */
export function toldIn(text: string, rule?: Rule): string[] {
  const report = check(readTxt(text));
  return report.findings
    .filter((finding) => rule === undefined || finding.rule === rule.id)
    .map((finding) => tell(finding, report))
    .sort();
}

function tell({ cell, severity }: Finding, { sheets }: Report): string {
  const prose = sheets[cell.sheet]!.prose;
  const spot = prose?.spots[cell.row];
  if (!prose || !spot) return `${sheets[cell.sheet]!.name} ${cell.row}:${cell.col} ${severity}`;
  return `¶${spot.paragraph + 1} ${prose.paragraphs[spot.paragraph]!.text.slice(spot.start, spot.end)} ${severity}`;
}
