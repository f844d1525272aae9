import type { Bilingual } from '../model/message';

/** Arguments that several functions take, under one name in all of them; those of a single function stand in its file. */
export const PARAMETERS = {
  decimals: {
    vi: 'Số chữ số lẻ cần làm tròn; bỏ trống thì không làm tròn',
    en: 'Decimal places to round to; left out, the result is not rounded',
  },
  poorHouseholds: { vi: 'Số hộ nghèo', en: 'Poor households' },
  households: { vi: 'Tổng số hộ', en: 'All households' },
  persons: { vi: 'Tổng số nhân khẩu', en: 'All persons' },
  ethnicPoorHouseholds: { vi: 'Số hộ nghèo dân tộc thiểu số', en: 'Poor ethnic-minority households' },
  population: { vi: 'Dân số cùng thời điểm', en: 'Population at the same time' },
  averagePopulation: { vi: 'Dân số trung bình', en: 'Average population' },
  voluntary: { vi: 'Số người tham gia BHXH tự nguyện', en: 'People in voluntary social insurance' },
  labourForce: { vi: 'Lực lượng lao động trong độ tuổi', en: 'Labour force of working age' },
  workers: { vi: 'Tổng số lao động đang làm việc', en: 'All workers in employment' },
  pupilsOfAge: { vi: 'Số học sinh trong độ tuổi đang học cấp này', en: 'Pupils of the right age at this level' },
  childrenOfAge: { vi: 'Dân số trong độ tuổi của cấp học', en: 'Children of the age of this level' },
  pupils: { vi: 'Số học sinh đang học cấp này, mọi độ tuổi', en: 'Pupils at this level, of any age' },
  completed: { vi: 'Số học sinh hoàn thành cấp học', en: 'Pupils who completed the level' },
  startedCohort: { vi: 'Số học sinh nhập học lớp đầu cấp của khóa đó', en: 'Pupils who started the level in that cohort' },
  attending: { vi: 'Số trẻ ra lớp', en: 'Children attending' },
  ageGroup: { vi: 'Dân số cùng độ tuổi', en: 'People of the same age group' },
  measured: { vi: 'Số trẻ dưới 5 tuổi được cân, đo', en: 'Children under five weighed and measured' },
  births: { vi: 'Số trẻ sinh ra sống trong năm', en: 'Live births in the year' },
  deaths: { vi: 'Số người chết trong năm', en: 'Deaths in the year' },
  result: { vi: 'Kết quả thực hiện', en: 'Result' },
  plan: { vi: 'Kế hoạch, chỉ tiêu giao', en: 'Plan' },
  older: { vi: 'Giá trị kỳ trước (kỳ gốc)', en: 'Value of the earlier period (the base)' },
  newer: { vi: 'Giá trị kỳ này', en: 'Value of the later period' },
  start: { vi: 'Giá trị đầu kỳ', en: 'Value at the start' },
  end: { vi: 'Giá trị cuối kỳ', en: 'Value at the end' },
  intervals: {
    vi: 'Số khoảng năm: từ đầu năm 2016 đến cuối năm 2020 là 5',
    en: 'Number of yearly intervals: from the start of 2016 to the end of 2020 is 5',
  },
  total: { vi: 'Tổng số', en: 'Total' },
  baseline: { vi: 'Giá trị gốc (năm bắt đầu)', en: 'Baseline (value in the starting year)' },
  target: {
    vi: 'Chỉ tiêu như in trong kế hoạch: "<4", "2-2,5", "Trên 90", "từ 65% trở lên"',
    en: 'Target as the plan prints it: "<4", "2-2,5", "Trên 90"',
  },
  direction: {
    vi: '"thấp" nếu càng thấp càng tốt (hộ nghèo, thất nghiệp); bỏ trống: theo dấu của chỉ tiêu, không có dấu thì càng cao càng tốt',
    en: '"thấp" (lower) where less is better; left out: by the sign of the target, else more is better',
  },
  baselineYear: { vi: 'Năm của giá trị gốc', en: 'Year of the baseline' },
  year: { vi: 'Năm của kết quả', en: 'Year of the result' },
  targetYear: { vi: 'Năm phải đạt chỉ tiêu', en: 'Year of the target' },
} satisfies Record<string, Bilingual>;

/** The arguments of these names, in this order. */
export function shared(...names: readonly (keyof typeof PARAMETERS)[]): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(names.map((name) => [name, PARAMETERS[name]]));
}
