import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const pensionCoverageRate: Indicator = share({
  id: 'pension-coverage-rate',
  group: 'insurance',
  names: { en: 'PENSIONCOVERAGERATE', vi: 'TYLENGUOIHUONGLUONGHUU' },
  title: {
    vi: 'Tỷ lệ người sau độ tuổi nghỉ hưu được hưởng lương hưu, BHXH hằng tháng và trợ cấp hưu trí',
    en: 'Pension coverage past retirement age',
  },
  calls: [PENSIONCOVERAGERATE, TYLENGUOIHUONGLUONGHUU],
  parameters: {
    pensioners: {
      vi: 'Số người sau độ tuổi nghỉ hưu được hưởng lương hưu, BHXH hằng tháng, trợ cấp hưu trí',
      en: 'People past retirement age with a pension or monthly benefit',
    },
    retirementAge: { vi: 'Tổng số người sau độ tuổi nghỉ hưu', en: 'All people past retirement age' },
  },
  direction: 'higher',
  source: SOURCES.eaSup,
  headings: {
    rate: [
      'ti le nguoi sau do tuoi nghi huu duoc huong luong huu',
      'ti le nguoi huong luong huu',
      'ti le nguoi sau do tuoi nghi huu duoc huong luong huu, bhxh hang thang va tro cap huu tri xa hoi',
    ],
    part: ['nguoi huong luong huu', 'so nguoi huong luong huu'],
    whole: ['nguoi sau do tuoi nghi huu', 'so nguoi sau do tuoi nghi huu'],
  },
  examples: [{ args: [1792, 4210, 2], result: 42.57 }],
});

/**
 * Pension coverage past retirement age: pensioners / retirementAge × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction PENSIONCOVERAGERATE
 */
export function PENSIONCOVERAGERATE(pensioners: unknown[][], retirementAge: unknown[][], decimals?: unknown): unknown[][] {
  return pensionCoverageRate.answer([pensioners, retirementAge, decimals]);
}

/**
 * PENSIONCOVERAGERATE under its Vietnamese name.
 * @customfunction TYLENGUOIHUONGLUONGHUU
 */
export function TYLENGUOIHUONGLUONGHUU(nguoiHuongLuongHuu: unknown[][], nguoiSauTuoiNghiHuu: unknown[][], soLe?: unknown): unknown[][] {
  return PENSIONCOVERAGERATE(nguoiHuongLuongHuu, nguoiSauTuoiNghiHuu, soLe);
}
