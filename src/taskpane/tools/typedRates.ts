import { rateFormulas } from '../../core/indicators/plain';
import type { RateFormula } from '../../core/indicators/plain';
import type { Edit } from '../../core/model/finding';
import type { CellPlace } from '../../core/model/place';
import { placeKey } from '../../core/model/place';
import type { Relation } from '../../core/model/relation';
import { cellAt } from '../../core/model/sheet';
import type { Cell } from '../../core/model/sheet';
import { storedDecimals } from '../../core/text/number';
import type { Outcome } from '../state';

/** A column (or row) of typed rates that could be calculated instead. */
export interface RateColumn {
  readonly relation: Relation;
  readonly edits: readonly (Edit & { readonly value: string })[];
}

/**
 * Typed rates that agree with their quotient, as formulas. A rate under an open finding stays as it is: a formula would
 * hide which of the figures is wrong.
 */
export function typedRates({ report, workbook }: Outcome): RateColumn[] {
  const sheetNames = workbook.sheets.map((sheet) => sheet.name);
  const cell = ({ sheet, row, col }: CellPlace) => cellAt(workbook.sheets[sheet]!, row, col);
  const broken = new Set(report.findings.flatMap((finding) => [placeKey(finding.cell), ...finding.suspects.map(({ place }) => placeKey(place))]));
  const isPercentFormat = (place: CellPlace): boolean => cell(place)?.format?.includes('%') ?? false;
  return report.sheets.flatMap((sheet) =>
    sheet.relations
      .filter((relation) => relation.kind === 'ratio' && isMeant(relation))
      .map((relation) => ({
        relation,
        edits: asPrinted(
          rateFormulas(relation, { sheetNames, isPercentFormat }).filter(
            ({ place }) => typeof cell(place)?.value === 'number' && !cell(place)?.formula && !broken.has(placeKey(place)),
          ),
          cell,
        ),
      }))
      .filter(({ edits }) => edits.length > 0),
  );
}

/** A quotient that only the figures suggest may be chance: nobody wants it as a formula. */
function isMeant({ evidence, confidence }: Relation): boolean {
  return evidence.some((kind) => kind !== 'values') || confidence >= 0.9;
}

type CellOf = (place: CellPlace) => Cell | undefined;

/** Cells without a number format would show every digit of the quotient: there it is rounded to the digits typed so far. */
function asPrinted(formulas: readonly RateFormula[], cell: CellOf): RateColumn['edits'] {
  const decimals = Math.max(0, ...formulas.map(({ place }) => storedDecimals(cell(place)!.value as number)));
  return formulas.map(({ place, formula }) => {
    const format = cell(place)!.format ?? 'General';
    return { place, value: format === 'General' ? `=ROUND(${formula.slice(1)},${Math.min(decimals, 6)})` : formula };
  });
}
