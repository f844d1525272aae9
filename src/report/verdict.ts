import type { Finding, Severity } from '../core/model/finding';
import type { Report } from '../core/model/report';
import { formatNumber } from '../core/text/number';
import type { Language } from '../messages';
import { text } from '../messages';

/** `unchecked`: nothing could be compared, so nothing can be said. */
export type Mood = 'clean' | 'warned' | 'failed' | 'unchecked' | 'refused';

/** Findings that still count: those without a recorded reason. */
export function openFindings(report: Report, severity?: Severity): Finding[] {
  return report.findings.filter((finding) => finding.explained === undefined && (severity === undefined || finding.severity === severity));
}

function nothingCompared({ counts, sheets }: Report): string {
  if (counts.undecided > 0) return 'cli.nothing-decided';
  return sheets.some(({ tables }) => tables.length > 0) ? 'cli.nothing-checked' : 'cli.no-figures';
}

/** The verdict never promises more than was checked: "no contradiction in n comparisons", not "correct". */
export function verdictOf(report: Report, language: Language): { mood: Mood; verdict: string } {
  const failed = report.sheets.filter((sheet) => sheet.failed).length;
  const { mood, verdict } = verdictOnRest(report, language);
  if (failed === 0) return { mood, verdict };
  return { mood: mood === 'clean' ? 'unchecked' : mood, verdict: `${text(language, 'cli.sheets-failed', { n: failed })} ${verdict}` };
}

function verdictOnRest(report: Report, language: Language): { mood: Mood; verdict: string } {
  const { holds, fails, undecided } = report.counts;
  const count = (n: number) => formatNumber(n, 0, language);
  const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map((severity) => openFindings(report, severity).length) as [
    number,
    number,
    number,
  ];
  const explained = report.findings.length - errors - warnings - infos;
  const found = [
    ...(errors ? [text(language, 'cli.n-errors', { n: count(errors) })] : []),
    ...(warnings ? [text(language, 'cli.n-warnings', { n: count(warnings) })] : []),
    ...(infos ? [text(language, 'cli.n-infos', { n: count(infos) })] : []),
    ...(explained ? [text(language, 'cli.n-explained', { n: count(explained) })] : []),
  ];
  const rest = undecided > 0 ? ` ${text(language, 'cli.some-undecided', { n: count(undecided) })}` : '';
  if (errors + warnings + infos > 0)
    return { mood: errors ? 'failed' : 'warned', verdict: `${text(language, 'cli.found', { list: found.join(', ') })}${rest}` };
  if (explained > 0) return { mood: 'clean', verdict: `${text(language, 'cli.all-explained', { list: found.join(', ') })}${rest}` };
  if (holds + fails === 0) return { mood: 'unchecked', verdict: text(language, nothingCompared(report)) };
  return { mood: 'clean', verdict: `${text(language, 'cli.clean', { n: count(holds + fails) })}${rest}` };
}
