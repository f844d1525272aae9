import { oddityRule } from './oddity';

/** A figure typed where the neighbours calculate agrees today and will not follow tomorrow. */
export const formulaNotTypedOver = oddityRule('formula-not-typed-over', ['formula-typed-over'], () => 'info', {
  good: [
    `
      Xã       | Nam | Nữ | Cộng
      Ba Cụm   | 12 | 31 | =B2+C2->43
      Sơn Lâm  | 25 | 18 | =B3+C3->43
      Sơn Bình | 33 | 14 | =B4+C4->47`,
  ],
  bad: [
    `
      Xã       | Nam | Nữ | Cộng
      Ba Cụm   | 12 | 31 | =B2+C2->43
      Sơn Lâm  | 25 | 18 | =B3+C3->43
      Tô Hạp   | 27 | 19 | =B4+C4->46
      Sơn Hiệp | 21 | 20 | =B5+C5->41
      Sơn Bình | 33 | 14 | !47`,
  ],
});
