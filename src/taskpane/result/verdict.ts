import type { Severity } from '../../core/model/finding';
import type { Counts, Report } from '../../core/model/report';

/** What may be said of a workbook; never more than was compared. */
export type Verdict =
  | 'to-review' // contradictions or suspicious figures are open
  | 'only-info' // nothing contradicts, something is worth a look
  | 'only-explained' // every finding has its reason
  | 'only-undecided' // something was found to compare, nothing could be decided
  | 'nothing-compared'
  | 'unspoken' // breaks too slight for a rule to speak of them
  | 'not-all' // nothing contradicts in what could be judged, and something could not for a mistake of ours
  | 'none-found';

/** The one count of findings: head, live region, sending, result sheet all say these. */
export interface Summary {
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly compared: number;
  readonly errors: number;
  readonly warnings: number;
  /** Worth a look: never counted among what has to be looked at again. */
  readonly infos: number;
  readonly explained: number;
  /** Errors and warnings that are open. */
  readonly toReview: number;
  /** What the head line counts. */
  readonly count: number;
}

/** The head line of the whole report, or of one of its sheets. */
export function summarise(report: Report, sheet: number | null): Summary {
  const counts = sheet === null ? report.counts : (report.sheets[sheet]?.counts ?? { holds: 0, fails: 0, undecided: 0 });
  const here = report.findings.filter(({ cell }) => sheet === null || cell.sheet === sheet);
  const open = (wanted: Severity): number =>
    here.filter(({ severity, explained }) => severity === wanted && explained === undefined).length;
  const [errors, warnings, infos] = [open('error'), open('warning'), open('info')];
  const explained = here.filter((finding) => finding.explained !== undefined).length;
  const compared = counts.holds + counts.fails;
  const toReview = errors + warnings;
  const base = { counts, compared, errors, warnings, infos, explained, toReview };
  if (toReview > 0) return { ...base, verdict: 'to-review', count: toReview };
  if (infos > 0) return { ...base, verdict: 'only-info', count: infos };
  if (explained > 0) return { ...base, verdict: 'only-explained', count: explained };
  return { ...base, verdict: silent(report, sheet, counts), count: 0 };
}

/** Nothing is told: because nothing could be compared, not all was, or all of it agrees. */
function silent({ sheets }: Report, sheet: number | null, { holds, fails, undecided }: Counts): Verdict {
  if (holds + fails === 0) return undecided > 0 ? 'only-undecided' : 'nothing-compared';
  if (sheets.some(({ failed }, i) => failed && (sheet === null || sheet === i))) return 'not-all';
  return fails > 0 ? 'unspoken' : 'none-found';
}
