import { Faults, acrossOrApart } from './faults';
import { judgeSheet } from './rules/judge-sheet';
import type { Judged } from './rules/judge-sheet';
import { append } from './collections/append';
import { calculated } from './calculate';
import type { Finding, Severity } from './model/finding';
import type { Counts, Report, SheetReport } from './model/report';
import type { Failure } from './model/rule';
import type { Workbook } from './model/sheet';
import type { SheetUnderstanding, Understanding } from './model/understanding';
import { explainFindings, withoutOff } from './notes/notes';
import { anomalyFindings } from './anomalies/anomaly-findings';
import { withTextTables } from './prose/against-tables';
import { traced } from './repair';
import { gathered } from './repair/gather';
import { TEXT_ANOMALY_RULES, TEXT_RELATION_RULES } from './prose/rules';
import { toldOfTexts } from './prose/told-findings';
import { acrossSheets } from './across/across-sheets';
import { withoutEchoes } from './echoes';
import { understand, understandApart } from './understand';

export { understand };

/**
 * Checks a whole workbook: what holds, what fails and why, what could not be decided. The one door of the core. The
 * workbook's notes are heeded: readings switched off are not judged, reasons stand at the findings they were given for.
 */
export function check(workbook: Workbook): Report {
  return judgeRead(readThrough(workbook));
}

/** The half of `check` that reads: what is to be judged of a workbook, without the readings that its notes switch off. */
export function readThrough(workbook: Workbook): Understanding {
  return withoutOff(understand(workbook));
}

/** The same check in steps: before each sheet its index is given, so that a caller can tell how far it is, or pause. */
export function* checkInSteps(given: Workbook): Generator<number, Report> {
  const workbook = calculated(given);
  const sheets: SheetUnderstanding[] = [];
  for (let index = 0; index < workbook.sheets.length; index++) {
    yield index;
    sheets.push(understandApart(workbook, index));
  }
  return judgeRead(withoutOff(withTextTables(acrossOrApart({ workbook, sheets }, acrossSheets))));
}

/** The other half: what was read through is judged, with the reasons that its notes give. */
export function judgeRead(understanding: Understanding): Report {
  const report = judge(understanding);
  return { ...report, findings: explainFindings(report.findings, understanding.workbook) };
}

/** Judges what was understood; apart from `check` so that a caller can switch off readings in between. */
export function judge(understanding: Understanding): Report {
  const faults = new Faults(understanding.sheets);
  const judged = understanding.sheets.map((sheet) =>
    faults.guard(sheet.sheet, () => withComparisons(judgeSheet(sheet, understanding, sheet.prose && TEXT_RELATION_RULES), sheet), NOTHING),
  );
  const broken = diagnoseApart(
    judged.flatMap((j) => j.failures),
    understanding,
    faults,
  );
  const odd = understanding.sheets.flatMap((sheet) =>
    faults.guard(sheet.sheet, () => anomalyFindings(sheet, sheet.prose && TEXT_ANOMALY_RULES), []),
  );
  return {
    sheets: understanding.sheets.map((sheet, i) => sheetReport(sheet, understanding, judged[i]!.counts, faults)),
    counts: judged.reduce((sum, j) => add(sum, j.counts), { holds: 0, fails: 0, undecided: 0 }),
    findings: toldOfTexts(withoutEchoes(broken, odd, understanding.sheets).sort(byCell), understanding),
    undecided: judged.flatMap((j) => j.undecided),
  };
}

/** Targets with their verdicts, numbers of documents with their dates are compared too, though no equation joins them. */
function withComparisons(judged: Judged, { anomalies, agreed = 0 }: SheetUnderstanding): Judged {
  const fails = anomalies.filter(({ compared }) => compared).length;
  return { ...judged, counts: add(judged.counts, { holds: agreed, fails, undecided: 0 }) };
}

const NOTHING: Judged = { counts: { holds: 0, fails: 0, undecided: 0 }, failures: [], undecided: [] };

/** The breaks of all sheets are traced together; where that breaks down, sheet by sheet. */
function diagnoseApart(failures: readonly Failure[], understanding: Understanding, faults: Faults): Finding[] {
  try {
    return gathered(traced(failures, understanding));
  } catch {
    // Not lost: the sheet that it comes from throws it again below, and is named.
    const bySheet = new Map<number, Failure[]>();
    for (const failure of failures) append(bySheet, failure.relation.sheet, failure);
    return [...bySheet].flatMap(([sheet, own]) => faults.guard(sheet, () => gathered(traced(own, alone(understanding, sheet))), []));
  }
}

/** The figures of all sheets, and the relations of one. */
function alone({ workbook, sheets }: Understanding, sheet: number): Understanding {
  return { workbook, sheets: sheets.map((other) => (other.sheet === sheet ? other : { ...other, relations: [] })) };
}

function sheetReport(
  { sheet, tables, relations, unrecognised, prose }: SheetUnderstanding,
  { workbook }: Understanding,
  counts: Counts,
  faults: Faults,
): SheetReport {
  const { name, visibility } = workbook.sheets[sheet]!;
  const failed = faults.of(sheet);
  return {
    name,
    visibility,
    tables,
    relations,
    counts,
    ...(failed && { failed }),
    ...(unrecognised && { unrecognised }),
    ...(prose && { prose }),
  };
}

function add(a: Counts, b: Counts): Counts {
  return { holds: a.holds + b.holds, fails: a.fails + b.fails, undecided: a.undecided + b.undecided };
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function byCell(a: Finding, b: Finding): number {
  return (
    a.cell.sheet - b.cell.sheet ||
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    a.cell.row - b.cell.row ||
    a.cell.col - b.cell.col ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
