import type { Counts, Report } from '../../core/model/report';

/** What may be said of a workbook; never more than was compared. */
export type Verdict =
  | 'to-review' // findings are open
  | 'only-info' // nothing contradicts, something is worth a look
  | 'only-explained' // every finding has its reason
  | 'only-undecided' // something was found to compare, nothing could be decided
  | 'nothing-compared'
  | 'unspoken' // breaks too slight for a rule to speak of them
  | 'not-all' // nothing contradicts in what could be judged, and something could not for a mistake of ours
  | 'none-found';

export interface Summary {
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly compared: number;
  readonly open: number;
  readonly explained: number;
}

/** The head line of the whole report, or of one of its sheets. */
export function summarise(report: Report, sheet: number | null): Summary {
  const counts = sheet === null ? report.counts : (report.sheets[sheet]?.counts ?? { holds: 0, fails: 0, undecided: 0 });
  const findings = report.findings.filter((finding) => sheet === null || finding.cell.sheet === sheet);
  const open = findings.filter((finding) => finding.explained === undefined);
  const explained = findings.length - open.length;
  const compared = counts.holds + counts.fails;
  const base = { counts, compared, open: open.length, explained };
  if (open.some((finding) => finding.severity !== 'info')) return { ...base, verdict: 'to-review' };
  if (open.length > 0) return { ...base, verdict: 'only-info' };
  if (explained > 0) return { ...base, verdict: 'only-explained' };
  if (compared === 0) return { ...base, verdict: counts.undecided > 0 ? 'only-undecided' : 'nothing-compared' };
  if (report.sheets.some(({ failed }, i) => failed && (sheet === null || sheet === i))) return { ...base, verdict: 'not-all' };
  return { ...base, verdict: counts.fails > 0 ? 'unspoken' : 'none-found' };
}
