import type { Severity } from '../../src/core/model/finding';

/** A finding that a sample must show. Worked out with a calculator from the figures, never from what the engine says. */
export interface Expected {
  /** The finding's own cell; on another than the first sheet "'Mẫu 02'!L24". A list: any of these. */
  readonly cell?: string | readonly string[];
  /** A cell that the finding must name: as its own, related or suspect. */
  readonly names?: string;
  readonly rule?: string | readonly string[];
  readonly severity: readonly Severity[];
  /** The first suspect, where arithmetic determines it, and the figure that belongs there. */
  readonly suspect?: string;
  readonly suggestion?: number;
  /** A cell that must be among the suspects, with its figure. */
  readonly among?: readonly [cell: string, suggestion: number];
  /** The same mistake may be told more than once (in a commune and in its district). */
  readonly several?: true;
}

const SURE: readonly Severity[] = ['error'];
const SERIOUS: readonly Severity[] = ['error', 'warning'];
const CUT_OFF: readonly Severity[] = ['warning', 'info'];
const ANY: readonly Severity[] = ['error', 'warning', 'info'];

/** One figure overtyped; the others around it tell what it was. */
function slip(cell: string, right: number): Expected {
  return { names: cell, severity: SURE, suspect: cell, suggestion: right };
}

/** By file: everything of severity error or warning that the file shows, and the infos that it must show. */
export const EXPECTED: Readonly<Record<string, readonly Expected[]>> = {
  // 53.991 + 20.883 + … + 632 = 193.671 as printed.
  'khanh-son-tin-dung.xlsx': [],
  // 3.550 − 1.770 = 1.780 = 5 × 356; 57,27 − 25,21 = 32,06, a fifth of it 6,412. Seven times "thành phố", two of them in one cell.
  'khanh-son-ho-ngheo.xlsx': [4, 5, 6, 7, 8, 9].map((row) => ({
    cell: `'Đánh giá'!B${row}`,
    rule: 'area-is-its-own',
    severity: ['info'] as const,
  })),
  // 28.732 for 28.372: the lines add up to 194.031. Digits changed places in 1.731 (1.371) would explain as much.
  'khanh-son-tin-dung-sai.xlsx': [{ cell: 'C15', rule: 'total-equals-parts', severity: SURE, among: ['C9', 28372] }],
  // 2018: 4 × 300 + 4 × 50 = 1.400, not 1.700 (the 300 million of Sơn Bình were spent a year later and stand in no line).
  // 2019: 53 + 47 + 20 + 25 + 20 + 10 = 175 of 185: Tô Hạp's ten households are missing.
  'khanh-son-mo-hinh.xlsx': [
    { cell: 'F11', rule: 'total-equals-parts', severity: SERIOUS },
    { cell: 'D20', rule: 'total-equals-parts', severity: SERIOUS, among: ['D26', 10] },
  ],
  // 158 + 15 + 57 = 230; 3.797 + 17 + 93 = 3.907; 550 + 20 + 50 + 20 + 20 = 660.
  'khanh-son-nha-o.xlsx': [],
  // 1.377 / 1.629 = 84,53 %, printed 84: cut off. 57 = 45 + 12, 1.629 = 1.256 + 373, 3.459 / 3.415 = 101,29 % agree.
  'khanh-son-dao-tao.xlsx': [{ cell: 'D9', severity: CUT_OFF }],
  // 1 / 38.459 = 0,0026 %, printed 0,01. 1.855, 3.331 and 205 of 38.459 agree with 4,82, 8,66 and 0,53.
  'tay-son-ho-ngheo.xlsx': [{ cell: 'E11', rule: 'rate-equals-ratio', severity: SERIOUS }],
  'tay-son-tin-dung.xlsx': [],
  'tay-son-tin-dung-sai.xlsx': [{ cell: 'D16', rule: 'total-equals-parts', severity: SURE, suspect: 'D6', suggestion: 6856 }],
  // 111.076 / 119.118 = 93,25 %, printed 94,79: measured against another population than the one that is stated.
  'tay-son-bao-hiem.xlsx': [{ cell: "'Bao phủ'!E6", severity: ANY }],
  // 49 / 72 = 68,056 %, printed 68,05: cut off. 1.111 / 2.000 = 55,55 agrees; half a year against a year's plan is no failure.
  // The report's own number is still open.
  'tay-son-dao-tao.xlsx': [
    { cell: "'Việc làm'!F4", severity: CUT_OFF },
    { cell: "'Văn bản'!A3", rule: 'document-number-fits-date', severity: ['info'] },
  ],
  // 257 × 7,2 = 1.850,4; 608 × 0,75 = 456; 262 × 0,8 = 209,6; 271 × 1,49 = 403,79; 66 × 2,98 = 196,68.
  'tay-son-tro-cap.xlsx': [],
  'tay-son-giao-duc.xlsx': [],
  // Verdicts "Đạt" on 98,5 of 100, on 47 of 50, and on 26,4 % stunted children where 25,8 was the aim; everybody is to be
  // insured, yet 98 % of the minorities.
  'ea-sup-phu-luc.xlsx': [
    // 6.1 counts in provinces, in a district's annex.
    { cell: 'B56', rule: 'area-is-its-own', severity: ['info'] },
    { cell: 'A3', rule: 'document-number-fits-date', severity: ['info'] },
    { names: 'H27', severity: ANY },
    { names: 'H53', severity: ANY },
    { names: 'H82', severity: ANY },
    { names: 'D28', severity: ANY },
  ],
  // "Trên 90" and "95" of the same insurance; a plan that bears the number of a report; nine communes of nine, yet aid in eight.
  'cam-lo-chi-tieu-2020.xlsx': [
    { names: 'D16', severity: ANY },
    { cell: "'Văn bản'!B8", rule: 'document-number-fits-date', severity: ['warning'] },
    { cell: "'Văn bản'!B11", rule: 'area-is-its-own', severity: ['info'] },
  ],
  // 10.418 = 3.214 + 4.876 + 2.328 in every year; a resolution of 10/12/2019 with the number 07/2029; number 1212 after 3743.
  'khanh-hoa-muc-tieu.xlsx': [
    { cell: "'Văn bản'!C7", rule: 'document-number-fits-date', severity: ['warning'] },
    { names: "'Văn bản'!C8", rule: 'document-number-fits-date', severity: ['info'] },
  ],

  'ra-soat-mau-01.xlsx': [],
  'ra-soat-mau-02.xlsx': [],
  'ra-soat-mau-03.xlsx': [],
  'ra-soat-mau-04.xlsx': [],
  'ra-soat-mau-05.xlsx': [],
  'ra-soat-mau-06.xlsx': [],
  'ra-soat-mau-07.xlsx': [],
  'ra-soat-mau-08.xlsx': [],
  'ra-soat-mau-09.xlsx': [],
  'ra-soat-mau-10.xlsx': [],
  'ra-soat-mau-11.xlsx': [],
  'ra-soat-mau-12.xlsx': [],
  'ra-soat-mau-13.xlsx': [],
  'ra-soat-mau-14.xlsx': [],
  'ra-soat-mau-15.xlsx': [],
  'ra-soat-15-bieu.xlsx': [],

  // The district's sum and the commune's own rate both miss what stood there.
  'ra-soat-mau-01-sai.xlsx': [slip('E24', 177), slip('H13', 7.47), slip('D15', 36253)],
  'ra-soat-mau-02-sai.xlsx': [slip('L24', 211), slip('H38', 10)],
  'ra-soat-mau-03-sai.xlsx': [slip('F16', 13)],
  'ra-soat-mau-04-sai.xlsx': [slip('D17', 1075)],
  // Rates alone: nothing on the sheet says what 518,1 % was, only that it can't be.
  'ra-soat-mau-05-sai.xlsx': [{ names: 'G12', severity: SERIOUS }],
  'ra-soat-mau-06-sai.xlsx': [slip('H13', 82)],
  'ra-soat-mau-07-sai.xlsx': [{ names: 'E13', severity: SERIOUS }],
  // The printed 5=1-2-3-4 misfires where groups overlap, so alone it may be a warning; the district's sum makes it sure.
  'ra-soat-mau-08-sai.xlsx': [{ ...slip('E12', 84), severity: SERIOUS }],
  'ra-soat-mau-09-sai.xlsx': [slip('E16', 340)],
  'ra-soat-mau-10-sai.xlsx': [slip('G15', 235)],
  'ra-soat-mau-11-sai.xlsx': [slip('E19', 59)],
  'ra-soat-mau-12-sai.xlsx': [slip('M17', 94), slip('N20', 8)],
  'ra-soat-mau-13-sai.xlsx': [slip('G14', 10201)],
  'ra-soat-mau-14-sai.xlsx': [{ cell: 'B131', rule: 'household-marked-once', severity: SERIOUS }],
  'ra-soat-mau-15-sai.xlsx': [{ cell: 'J62', rule: 'household-marked-once', severity: SERIOUS }],
  // Each form agrees with itself; forms 2 and 3 disagree about one commune and so about its district.
  // The list of the poor of Đắk Nang names 59 households, form 1 counts 60.
  'ra-soat-15-bieu-sai.xlsx': [
    { names: "'Mẫu 03'!H16", severity: SERIOUS, several: true },
    { cell: 'E25', rule: 'list-counts-agree', severity: SURE, suggestion: 59 },
  ],
};
