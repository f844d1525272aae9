/** Every percentage that the five reports print, and what it is computed from. */
export interface Printed {
  readonly report: Report;
  readonly says: string;
  readonly name: string;
  readonly args: readonly unknown[];
  /** As printed, without its sign of percent. */
  readonly printed: string;
  /** What the report got wrong. */
  readonly off?: { readonly correct: string; readonly why: string };
}

/** A rate printed without its base: which whole figures as the base give it; null where none does. */
export interface Implied extends Omit<Printed, 'off'> {
  /** The base that the report means stands last in `args`; what it is. */
  readonly base: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A percentage that carries no figures of its own, as often as the report prints it. */
export interface Stated {
  readonly printed: string;
  readonly times: number;
  readonly why: string;
}

export type Report = '000 Khánh Sơn 2020' | '001 Tây Sơn 2023' | '002 Khánh Hòa 2021' | '003 Ea Súp 2024' | '004 Cam Lộ 2018';

export const PRINTED: readonly Printed[] = [
  {
    report: '000 Khánh Sơn 2020',
    says: 'tỷ lệ hộ nghèo giảm 32,06% (57,27 → 25,21)',
    name: 'POINTCHANGE',
    args: ['57,27', '25,21'],
    printed: '-32,06',
  },
  {
    report: '000 Khánh Sơn 2020',
    says: 'mức giảm bình quân hằng năm 6,41 % (5 khoảng)',
    name: 'YEARLYREDUCTION',
    args: ['57,27', '25,21', 5],
    printed: '6,41',
  },
  {
    report: '000 Khánh Sơn 2020',
    says: 'đào tạo nghề 3.459/3.415, đạt 101,3%',
    name: 'PLANCOMPLETION',
    args: ['3.459', '3.415'],
    printed: '101,3',
  },
  {
    report: '000 Khánh Sơn 2020',
    says: 'khoảng 84% học viên có việc làm (1.377/1.629)',
    name: 'EMPLOYEDAFTERTRAININGRATE',
    args: ['1.377', '1.629'],
    printed: '84',
    off: { correct: '85', why: '84,53 cut off, not rounded ("khoảng")' },
  },
  { report: '001 Tây Sơn 2023', says: 'hộ nghèo 1.855/38.459, 4,82%', name: 'POVERTYRATE', args: ['1.855', '38.459'], printed: '4,82' },
  {
    report: '001 Tây Sơn 2023',
    says: 'hộ cận nghèo 3.331/38.459, 8,66%',
    name: 'NEARPOVERTYRATE',
    args: ['3.331', '38.459'],
    printed: '8,66',
  },
  {
    report: '001 Tây Sơn 2023',
    says: 'DTTS 205 hộ, 0,53% so với tổng số hộ',
    name: 'ETHNICPOVERTYOFALL',
    args: [205, '38.459'],
    printed: '0,53',
  },
  {
    report: '001 Tây Sơn 2023',
    says: '01 hộ nghèo phát sinh, 0,01%',
    name: 'NEWPOVERTYRATE',
    args: [1, '38.459'],
    printed: '0,01',
    off: { correct: '0,00', why: '1/38.459 is 0,0026 %: two decimals show none of it' },
  },
];

export const IMPLIED: readonly Implied[] = [
  {
    report: '000 Khánh Sơn 2020',
    says: '3.550 hộ nghèo, 57,27%',
    name: 'POVERTYRATE',
    args: ['3.550', 6199],
    printed: '57,27',
    base: 'all households early in 2016',
    from: 6199,
    to: 6199,
  },
  {
    report: '000 Khánh Sơn 2020',
    says: '1.770 hộ nghèo, 25,21%',
    name: 'POVERTYRATE',
    args: ['1.770', 7021],
    printed: '25,21',
    base: 'all households at the end of 2020',
    from: 7020,
    to: 7022,
  },
  {
    report: '001 Tây Sơn 2023',
    says: 'BHYT 111.076 người, 94,79% dân số',
    name: 'HEALTHINSURANCERATE',
    args: ['111.076', 117181],
    printed: '94,79',
    base: 'the population; the same report counts 119.118 persons',
    from: 117175,
    to: 117187,
  },
  {
    report: '001 Tây Sơn 2023',
    says: 'BHXH 5.484 + 1.211 người, 9,78% LLLĐ',
    name: 'SOCIALINSURANCERATE',
    args: ['5.484', '1.211', 68456],
    printed: '9,78',
    base: 'the labour force',
    from: 68422,
    to: 68491,
  },
  {
    report: '001 Tây Sơn 2023',
    says: '1.111 việc làm mới, đạt 55,55% kế hoạch',
    name: 'PLANCOMPLETION',
    args: ['1.111', 2000],
    printed: '55,55',
    base: 'the plan of new jobs',
    from: 2000,
    to: 2000,
  },
  {
    report: '001 Tây Sơn 2023',
    says: '49 lao động đi nước ngoài, đạt 68,05% chỉ tiêu',
    name: 'PLANCOMPLETION',
    args: [49, 72],
    printed: '68,05',
    base: 'the plan: no whole figure gives 68,05; 72 gives 68,0556, cut off instead of rounded',
    from: null,
    to: null,
  },
  {
    report: '004 Cam Lộ 2018',
    says: '2517 người tham gia BHXH, 8,71% lực lượng lao động',
    name: 'SOCIALINSURANCERATE',
    args: [2517, 0, 28898],
    printed: '8,71',
    base: 'the labour force',
    from: 28882,
    to: 28914,
  },
];

/** Figures that are no percentages, yet are computed from others by functions of ours. */
export const COUNTED: readonly Printed[] = [
  { report: '000 Khánh Sơn 2020', says: 'số hộ nghèo giảm 1.780 hộ', name: 'CHANGEAMOUNT', args: ['3.550', '1.770'], printed: '-1.780' },
  {
    report: '000 Khánh Sơn 2020',
    says: 'bình quân hằng năm giảm 356 hộ',
    name: 'YEARLYREDUCTION',
    args: ['3.550', '1.770', 5],
    printed: '356',
  },
  {
    report: '001 Tây Sơn 2023',
    says: 'BHXH bắt buộc 5.484 + tự nguyện 1.211 = 6.695',
    name: 'ROLLFORWARD',
    args: ['5.484', 0, '1.211'],
    printed: '6.695',
  },
];

export const STATED: Readonly<Record<Report, readonly Stated[]>> = {
  '000 Khánh Sơn 2020': [
    { printed: '3,41', times: 1, why: 'the yearly reduction that Resolution 21 asks for' },
    { printed: '100', times: 15, why: '"đạt 100% kế hoạch" of 15 models: the money given is printed, the plan is not' },
    { printed: '100', times: 7, why: 'everyone of a group (loans, insurance cards, allowances, children): no count is printed' },
  ],
  '001 Tây Sơn 2023': [
    { printed: '95', times: 2, why: 'plan of 2023' },
    { printed: '10,6', times: 2, why: 'plan of 2023' },
  ],
  '002 Khánh Hòa 2021': [
    { printed: '4-5', times: 1, why: 'yearly reduction aimed at' },
    { printed: '100', times: 2, why: 'aims' },
  ],
  // The annex prints 129 targets in percent; a target has no figures that it comes from.
  '003 Ea Súp 2024': [],
  '004 Cam Lộ 2018': [
    { printed: '100', times: 1, why: 'children of six in school, no count' },
    { printed: '100', times: 1, why: 'enrolment at the right age, no count' },
    { printed: '98', times: 1, why: 'enrolment at the right age, no count' },
    { printed: '100', times: 1, why: 'vaccination 2013 to 2017, no count' },
    { printed: '89', times: 1, why: 'clean water, no count' },
    ...['70', '50-55', '1,0', '0,5-1', '7'].map((printed) => ({ printed, times: 1, why: 'target for 2020' })),
    { printed: '90', times: 2, why: 'targets for 2020' },
    { printed: '95', times: 2, why: 'targets for 2020' },
    { printed: '100', times: 6, why: 'targets for 2020' },
  ],
};
