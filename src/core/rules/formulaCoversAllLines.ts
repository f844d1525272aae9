import { oddityRule } from './oddity';

/** A SUM covers every line of its group, and none twice. */
export const formulaCoversAllLines = oddityRule('formula-covers-all-lines', ['formula-omits', 'formula-double'], () => 'error', {
  good: [`
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85
      3  | Tô Hạp  | 64
         | Tổng cộng | =SUM(C2:C4)->269`],
  bad: [`
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85
      3  | Tô Hạp  | 64
         | Tổng cộng | !=SUM(C2:C3)->205`],
});
