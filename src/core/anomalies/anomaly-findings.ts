import type { Finding, Fix, RelatedCells, Suspect } from '../model/finding';
import { Origin } from '../model/figures';
import { readDecimals } from '../text/decimals';
import type { Oddity, SheetUnderstanding } from '../model/understanding';
import { ODDITY_RULES } from '../rules';

/** What the rules say of the cells that the structure found odd. */
export function oddityFindings(sheet: SheetUnderstanding): Finding[] {
  return sheet.oddities.flatMap((oddity): Finding[] => {
    const rule = ODDITY_RULES.find((r) => r.notices(oddity));
    const verdict = rule?.assess(oddity, sheet);
    if (!rule || !verdict) return [];
    const { cell, actual, suggestion } = oddity;
    return [
      {
        rule: rule.id,
        severity: verdict.severity,
        cell,
        expected: suggestion,
        actual,
        decimals: Math.max(...[actual, suggestion].map((side) => (typeof side === 'number' ? readDecimals(side) : 0))),
        related: relatedOf(oddity),
        message: verdict.message,
        suspects: suspectsOf(oddity, sheet),
        fix: fixOf(oddity, sheet),
      },
    ];
  });
}

/** Sheet by sheet. */
function relatedOf({ related }: Oddity): RelatedCells[] {
  const sheets = [...new Set(related.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    sheet,
    areas: related.filter((one) => one.sheet === sheet).map(({ row, col }) => ({ top: row, left: col, bottom: row, right: col })),
  }));
}

/** The cell itself; of a negative result the figures that its formula reads; none where what stands there says it all. */
function suspectsOf({ kind, cell, actual, suggestion, reason, related, confidence }: Oddity, { figures }: SheetUnderstanding): Suspect[] {
  if (kind === 'formula-typed-over' || kind === 'error-value') return [];
  if (kind !== 'negative' || related.length === 0) return [{ place: cell, actual, suggestion, reason, score: confidence }];
  return related.map((place) => ({
    place,
    actual: figures.value[place.row * figures.cols + place.col]!,
    suggestion: null,
    reason,
    score: confidence / related.length,
  }));
}

/** Only a number typed as text has a repair that changes nothing but its type. */
function fixOf(oddity: Oddity, sheet: SheetUnderstanding): Fix | null {
  if (oddity.kind !== 'text-number' || oddity.suggestion === null) return null;
  const { cell, suggestion } = oddity;
  const percent = (sheet.figures.origin[cell.row * sheet.figures.cols + cell.col]! & Origin.PercentFormat) !== 0;
  return { edits: [{ place: cell, value: percent ? suggestion / 100 : suggestion }] };
}
