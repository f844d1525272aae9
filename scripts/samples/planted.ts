import type { Overwrite } from './forms';

/** What was overtyped in the "-sai" files of the poverty-review forms, by form. */
export const PLANTED: Readonly<Record<number, readonly Overwrite[]>> = {
  1: [
    ['E24', 177, 117],
    ['H13', 7.47, 7.74],
    ['D15', 36253, 36235],
  ],
  2: [
    ['L24', 211, 221],
    ['H38', 10, 100],
  ],
  3: [['F16', 13, 31]],
  4: [['D17', 1075, 1057]],
  5: [['G12', 51.81, 518.1]],
  6: [['H13', 82, 182]],
  7: [['E13', 35.56, 355.6]],
  8: [['E12', 84, 184]],
  9: [['E16', 340, 304]],
  10: [['G15', 235, 253]],
  11: [['E19', 59, 590]],
  12: [
    ['M17', 94, 49],
    ['N20', 8, 80],
  ],
  13: [['G14', 10201, 1201]],
  // A household without a mark of how it came there, and one with two.
  14: [['J131', 'x', null]],
  15: [['I62', null, 'x']],
};

/**
 * In the workbook of all fifteen forms: form 3 lets one household more become near-poor than form 2 says (and one less
 * appear anew), in the commune and in its district, so that form 3 agrees with itself and only the two forms disagree. In
 * form 15 the last household became a member of the one before: the list names 59 of the 60 that form 1 counts.
 */
export const BETWEEN_FORMS: Readonly<Record<number, readonly Overwrite[]>> = {
  3: [
    ['H16', 16, 17],
    ['J16', 7, 6],
    ['H10', 73, 74],
    ['J10', 20, 19],
  ],
  15: [
    ['A287', '60', null],
    ['G287', 'Chủ hộ', 'Con'],
    ['J287', 'x', null],
  ],
};
