import { oddityRule } from './oddity';

/** A figure typed where the neighbours calculate agrees today and will not follow tomorrow. */
export const formulaNotTypedOver = oddityRule({
  id: 'formula-not-typed-over',
  title: { vi: 'Không gõ số đè lên công thức', en: 'A formula is not typed over' },
  why: {
    vi: 'Ô gõ số giữa một dãy công thức sẽ không tự tính lại khi số liệu thay đổi, nên dễ thành số cũ.',
    en: 'A typed figure among formulas does not follow when the others change, and grows old unseen.',
  },
  says: {
    'formula-typed-over': {
      vi: 'Ô {cell} gõ số {actual} thay cho công thức như các ô bên cạnh: hiện số vẫn khớp, nhưng sẽ không tự đổi khi sửa số liệu.',
      en: 'Cell {cell} holds a typed {actual} where its neighbours have formulas: it agrees now, but will not follow when figures change.',
    },
  },
  severity: 'info',
  shown: `
    Xã       | Nam | Nữ | Cộng
    Ba Cụm   | 12 | 31 | =B2+C2->43
    Sơn Lâm  | 25 | 18 | =B3+C3->43
    Tô Hạp   | 27 | 19 | =B4+C4->46
    Sơn Hiệp | 21 | 20 | =B5+C5->41
    Sơn Bình | 33 | 14 | 47 !info`,
});
