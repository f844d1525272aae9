import { figureOf, isBlank } from '../cell';
import { cells } from '../cells';
import type { Indicator } from '../indicator';

export const vnNumber: Indicator = cells(
  {
    id: 'vn-number',
    group: 'check',
    names: { en: 'VNNUMBER', vi: 'GIATRISOVIET' },
    calls: [VNNUMBER, GIATRISOVIET],
    parameters: ['textNumber'],
    unit: 'number',
    decimals: 2,
    source: 'accounting-law',
    examples: [
      { args: ['1.855,5'], result: 1855.5 },
      { args: ['1.855'], result: 1855 },
      { args: ['4,82%'], result: 4.82 },
      { args: [''], result: '' },
    ],
  },
  (text) => (isBlank(text) ? '' : figureOf(text)),
);

/**
 * The number of a text in Vietnamese writing, whatever the separators of the machine: "1.855,5" is 1855.5, "1.855" is
 * 1855; a percentage keeps its figure. Text that is no number gives #VALUE!, a blank "".
 * @customfunction VNNUMBER
 */
export function VNNUMBER(textNumber: unknown[][]): unknown[][] {
  return vnNumber.answer([textNumber]);
}

/**
 * VNNUMBER under its Vietnamese name.
 * @customfunction GIATRISOVIET
 */
export function GIATRISOVIET(chuoiSo: unknown[][]): unknown[][] {
  return VNNUMBER(chuoiSo);
}
