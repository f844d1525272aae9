import { oddityRule } from './oddity';

/** Half a household does not exist. */
export const countIsWholeNumber = oddityRule('count-is-whole-number', ['not-whole', 'negative'], () => 'warning', {
  good: [`
      TT | Xã      | Số hộ nghèo
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85
      3  | Tô Hạp  | 64`],
  bad: [`
      TT | Xã      | Số hộ nghèo
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | !85.47
      3  | Tô Hạp  | 64
      4  | Sơn Hiệp | 71`, `
      TT | Xã      | Số hộ nghèo
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | !-85
      3  | Tô Hạp  | 64`],
});
