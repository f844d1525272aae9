import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, understand } from '../../src/core/check';
import type { Report } from '../../src/core/model/report';
import type { Workbook } from '../../src/core/model/sheet';
import { isRefusal, readBytes } from '../../src/file/read';
import { stateAt } from '../../src/report/structure';
import { atOf } from '../../src/report/texts';
import { reportBytes } from '../../scripts/samples/reports/write-report';
import { REPORTS } from '../../scripts/samples/reports/texts';

jest.setTimeout(120_000);

const FOLDER = path.join(__dirname, '../../assets/samples');

async function read(file: string): Promise<Workbook> {
  const workbook = await readBytes(file, readFileSync(path.join(FOLDER, file)));
  if (isRefusal(workbook)) throw new Error(workbook.code);
  return workbook;
}

/** "text-rate error 6,81% → 6.18": rule, severity, what stands there, and what the first suspect should be. */
function told({ findings, sheets }: Report): string[] {
  return findings.map(({ rule, severity, cell, suspects }) => {
    const [first] = suspects;
    const quote = (place: typeof cell): string => atOf(place, sheets[place.sheet]!.prose!)?.quote ?? '';
    return `${rule} ${severity} ${quote(cell)}: ${first ? `${quote(first.cell)} → ${first.suggestion}` : ''}`;
  });
}

/** What must be found of each, and nothing else. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'bao-cao-giam-ngheo.docx': [],
  'bao-cao-viec-lam.docx': [],
  'bao-cao-an-sinh.docx': [],
  'bao-cao-ngan-sach.docx': [],
  'bao-cao-giao-duc.docx': [],
  'bao-cao-giam-ngheo-sai.docx': [
    'text-difference error 90: 90 → 9',
    'text-rate error 6,81%: 6,81% → 6.18',
    'text-sum error 12.740: 6.014 → 6104',
    'text-sum error 1.850: 740 → 470',
    'text-table error 184.260: 184.260 → 182460',
  ],
};

test.each(REPORTS.map((report) => [report.file, report] as const))(
  '%s: written by its script, and found is what was put wrong',
  async (file, report) => {
    expect(Buffer.from(reportBytes(report)).equals(readFileSync(path.join(FOLDER, file)))).toBe(true);
    expect(told(check(await read(file))).sort()).toEqual([...EXPECTED[file]!].sort());
  },
);

/** The figure at a spot, with its first two unequal neighbours crossed (of the last the rounding of the others may be larger); null where none are. */
function slipped(quote: string): string | null {
  for (let at = 0; at < quote.length - 1; at++) {
    const [a, b] = [quote[at]!, quote[at + 1]!];
    if (/\d/.test(a) && /\d/.test(b) && a !== b && !(at === 0 && b === '0')) return quote.slice(0, at) + b + a + quote.slice(at + 2);
  }
  return null;
}

test.each(Object.keys(EXPECTED).filter((file) => !file.includes('-sai')))(
  '%s: what structure lists as a sum, a share, a difference or a plan turns to fails when its result is changed',
  async (file) => {
    const workbook = await read(file);
    const text = understand(workbook).sheets.at(-1)!;
    const changed: string[] = [];
    for (const { rule, result, kind } of text.relations) {
      const spot = text.prose!.spots[result.line]!;
      const paragraph = text.prose!.paragraphs[spot.paragraph]!;
      const slip = slipped(paragraph.text.slice(spot.start, spot.end));
      if (slip === null || kind === 'at-most' || !['text-sum', 'text-rate', 'text-difference', 'text-plan'].includes(rule!)) continue;
      const paragraphs = text.prose!.paragraphs.map((one) =>
        one === paragraph ? { ...one, text: one.text.slice(0, spot.start) + slip + one.text.slice(spot.end) } : one,
      );
      const understanding = understand({ sheets: [...workbook.sheets.slice(0, -1), { ...workbook.sheets.at(-1)!, paragraphs }] });
      const after = understanding.sheets
        .at(-1)!
        .relations.filter((relation) => relation.result.line === result.line && relation.rule === rule);
      if (!after.some((relation) => stateAt(relation, 0, understanding).state === 'fails'))
        changed.push(`${rule} ${slip} in “${paragraph.text}”`);
    }
    expect(changed).toEqual([]);
  },
);
