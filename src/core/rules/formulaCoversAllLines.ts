import { oddityRule } from './oddity';

/** A SUM covers every line of its group, and none twice. */
export const formulaCoversAllLines = oddityRule('formula-covers-all-lines', ['formula-omits', 'formula-double'], () => 'error', {
  good: [`
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85
      3  | Tô Hạp  | 64
         | Tổng cộng | =SUM(C2:C4)->269`, `
      Xã                  | Đầu kỳ | Cuối kỳ
      Toàn huyện (hộ)     | =B4+B6+B8->269 | =C4+C6+C8->248
      Toàn huyện (khẩu)   | =B5+B7+B9->1102 | =C5+C7+C9->1010
      Ba Cụm (hộ)         | 120 | 111
      Ba Cụm (khẩu)       | 493 | 451
      Sơn Lâm (hộ)        | 85  | 80
      Sơn Lâm (khẩu)      | 347 | 321
      Tô Hạp (hộ)         | 64  | 57
      Tô Hạp (khẩu)       | 262 | 238`],
  bad: [`
      TT | Xã      | Số hộ
      1  | Ba Cụm  | 120
      2  | Sơn Lâm | 85
      3  | Tô Hạp  | 64
         | Tổng cộng | !=SUM(C2:C3)->205`],
});
