import type { Indicator } from '../indicator';
import { share } from '../share';
import { SOURCES } from '../sources';

export const employedAfterTrainingRate: Indicator = share({
  id: 'employed-after-training-rate',
  group: 'labour',
  names: { en: 'EMPLOYEDAFTERTRAININGRATE', vi: 'TYLECOVIECLAMSAUDAOTAO' },
  title: { vi: 'Tỷ lệ có việc làm sau đào tạo nghề', en: 'Employed after vocational training' },
  calls: [EMPLOYEDAFTERTRAININGRATE, TYLECOVIECLAMSAUDAOTAO],
  parameters: {
    employedAfter: { vi: 'Số người có việc làm sau đào tạo', en: 'People employed after training' },
    trainees: { vi: 'Số người được đào tạo', en: 'People trained' },
  },
  direction: 'higher',
  source: SOURCES.khanhSon,
  headings: {
    rate: ['ti le co viec lam sau dao tao', 'ti le lao dong co viec lam sau dao tao', 'ti le hoc vien co viec lam'],
    part: ['so nguoi co viec lam', 'co viec lam sau dao tao', 'co viec lam'],
    whole: ['so nguoi duoc dao tao', 'tong so nguoi duoc dao tao', 'so hoc vien', 'so nguoi hoc nghe'],
  },
  examples: [
    { args: [1377, 1629], result: 84.5304 },
    { args: [1377, 1629, 2], result: 84.53 },
  ],
});

/**
 * Employed after vocational training: employedAfter / trainees × 100, in percent; unrounded unless `decimals` is given.
 * @customfunction EMPLOYEDAFTERTRAININGRATE
 */
export function EMPLOYEDAFTERTRAININGRATE(employedAfter: unknown[][], trainees: unknown[][], decimals?: unknown): unknown[][] {
  return employedAfterTrainingRate.answer([employedAfter, trainees, decimals]);
}

/**
 * EMPLOYEDAFTERTRAININGRATE under its Vietnamese name.
 * @customfunction TYLECOVIECLAMSAUDAOTAO
 */
export function TYLECOVIECLAMSAUDAOTAO(coViecLamSauDaoTao: unknown[][], nguoiDuocDaoTao: unknown[][], soLe?: unknown): unknown[][] {
  return EMPLOYEDAFTERTRAININGRATE(coViecLamSauDaoTao, nguoiDuocDaoTao, soLe);
}
