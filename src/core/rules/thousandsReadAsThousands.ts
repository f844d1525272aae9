import { oddityRule } from './oddity';

/** "1.855" typed on a machine that takes the point for a decimal mark becomes 1,855: a thousandth of what was meant. */
export const thousandsReadAsThousands = oddityRule('thousands-read-as-thousands', ['misread-separator'], () => 'error', {
  good: [`
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 1855
      2  | Sơn Lâm | 2310
      3  | Tô Hạp  | 964`],
  bad: [`
      TT | Xã      | Số hộ
      1  | Ba Cụm  | !1.855
      2  | Sơn Lâm | 2310
      3  | Tô Hạp  | 964
      4  | Sơn Hiệp | 1207`],
});
