import { readDecimals } from '../text/decimals';
import type { Severity } from '../model/finding';
import type { FigureArg, PlacesArg } from '../model/message';
import { message } from '../model/message';
import type { OddityRule } from '../model/rule';
import type { Oddity } from '../model/understanding';

type Written = Pick<OddityRule, 'id' | 'title' | 'why' | 'says' | 'shown'> & {
  readonly severity: Severity | ((oddity: Oddity) => Severity);
};

/** A rule that speaks of the kinds of oddities that its `says` has sentences for. */
export function oddityRule({ severity, ...written }: Written): OddityRule {
  return {
    ...written,
    notices: ({ kind }) => kind in written.says,
    assess: (oddity) => ({
      severity: typeof severity === 'string' ? severity : severity(oddity),
      message: message(oddity.words?.['why'] ? `finding.${oddity.kind}-why` : `finding.${oddity.kind}`, {
        actual: typeof oddity.actual === 'number' ? figureOf(oddity.actual) : (oddity.actual ?? ''),
        expected: oddity.suggestion === null ? '' : figureOf(oddity.suggestion),
        cell: { sheet: oddity.cell.sheet, home: oddity.cell.sheet, areas: [areaOf(oddity.cell)] },
        from: placesOf(oddity),
        ...oddity.words,
      }),
    }),
  };
}

/** The related cells, of one sheet: those of the first where they stand on several. */
function placesOf({ cell, related }: Oddity): PlacesArg {
  const sheet = related[0]?.sheet ?? cell.sheet;
  return { sheet, home: cell.sheet, areas: related.filter((one) => one.sheet === sheet).map(areaOf) };
}

function areaOf({ row, col }: { row: number; col: number }): { top: number; left: number; bottom: number; right: number } {
  return { top: row, left: col, bottom: row, right: col };
}

function figureOf(figure: number): FigureArg {
  return { figure, decimals: readDecimals(figure) };
}
