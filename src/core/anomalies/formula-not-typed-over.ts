import { judgeAt } from '../arithmetic/judge';
import { Origin, State } from '../model/figures';
import type { Relation } from '../model/relation';
import { resultCell } from '../model/relation';
import type { AnomalyRule, Found } from './anomaly-rule';
import type { Look } from './detectors/look';

/** A figure typed where the neighbours calculate agrees today and will not follow tomorrow. */
export const formulaNotTypedOver: AnomalyRule = {
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
  inSheet: (look) => look.relations.filter(isOwnFormula).flatMap((relation) => typedOver(look, relation)),
  // The figure is right: there is no slip to look for.
  suspects: () => [],
  shown: `
    Xã       | Nam | Nữ | Cộng
    Ba Cụm   | 12 | 31 | =B2+C2->43
    Sơn Lâm  | 25 | 18 | =B3+C3->43
    Tô Hạp   | 27 | 19 | =B4+C4->46
    Sơn Hiệp | 21 | 20 | =B5+C5->41
    Sơn Bình | 33 | 14 | 47 !info`,
};

function isOwnFormula({ evidence, operands }: Relation): boolean {
  return evidence.includes('formula') && operands.every(({ sheet }) => sheet === undefined);
}

function typedOver({ figures }: Look, relation: Relation): Found[] {
  return relation.positions.flatMap((position): Found[] => {
    const cell = resultCell(relation, position);
    const at = cell.row * figures.cols + cell.col;
    if (figures.state[at] !== State.Figure || (figures.origin[at]! & Origin.Formula) !== 0) return [];
    const { state, expected } = judgeAt(relation, position, () => figures);
    // Where the figure is wrong too, the broken relation says so.
    if (state !== 'holds') return [];
    return [{ says: 'formula-typed-over', cell, actual: figures.value[at]!, suggestion: expected, confidence: 0.9 }];
  });
}
