import { oddityRule } from './oddity';

/** An error value ("#DIV/0!") in a report makes every total over it an error too. */
export const noErrorValues = oddityRule('no-error-values', ['error-value'], () => 'error', {
  good: [
    `
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85`,
  ],
  bad: [
    `
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | !#REF!
      3  | Tô Hạp  | 64`,
  ],
});
