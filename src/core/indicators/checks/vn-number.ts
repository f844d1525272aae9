import { figureOf, isBlank } from '../cell';
import { cells } from '../cells';
import type { Indicator } from '../indicator';
import { SOURCES } from '../sources';

export const vnNumber: Indicator = cells(
  {
    id: 'vn-number',
    group: 'check',
    names: { en: 'VNNUMBER', vi: 'GIATRISOVIET' },
    title: { vi: 'Đọc số viết kiểu Việt Nam', en: 'Read a Vietnamese text number' },
    about: {
      vi: '"1.855,5" thành 1855,5 trên mọi máy; phần trăm giữ nguyên con số.',
      en: '"1.855,5" becomes 1855.5 on any machine; a percentage keeps its figure.',
    },
    calls: [VNNUMBER, GIATRISOVIET],
    parameters: { textNumber: { vi: 'Số viết theo kiểu Việt Nam: "1.855,5"', en: 'A number in Vietnamese writing: "1.855,5"' } },
    unit: 'number',
    decimals: 2,
    source: SOURCES.accountingLaw,
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
