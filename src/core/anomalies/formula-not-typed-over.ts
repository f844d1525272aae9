import { append } from '../collections/append';
import { judgeAt } from '../arithmetic/judge';
import { Origin, State } from '../model/figures';
import type { CellRef } from '../model/cell-ref';
import type { Relation } from '../model/relation';
import { resultCell } from '../model/relation';
import { cellIn, numberFigure } from '../tables/cells/scan';
import { rangesOf } from '../text/formula/difference';
import type { AnomalyRule, Found } from './anomaly-rule';
import type { Look } from './detectors/look';
import { typedBeside } from './detectors/typed-beside';
import { isOfOtherMeasure } from './detectors/other-measure';
import { gapsOf, type Gap } from './detectors/typed-over';
import { isMeantTyped } from './detectors/typed-meant';

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
    'formula-typed-over-many': {
      vi: 'Các ô {from} gõ số xen giữa các ô tính bằng công thức: hiện số vẫn khớp, nhưng sẽ không tự đổi khi sửa số liệu.',
      en: 'Cells {from} hold typed figures among cells with formulas: they agree now, but will not follow when figures change.',
    },
    'formula-typed-wrong': {
      vi: 'Ô {cell} gõ số {actual} giữa các ô tính bằng công thức; công thức như các ô bên cạnh (={formula}) cho {expected}.',
      en: 'Cell {cell} holds a typed {actual} among cells with formulas; a formula like theirs (={formula}) gives {expected}.',
    },
  },
  severity: ({ says }) => (says === 'formula-typed-wrong' ? 'error' : 'info'),
  inSheet: (look) => [...wrong(look), ...agreeing(look)],
  // Where the figure is right there is no slip to look for.
  suspects: ({ says, cell, actual, suggestion, formula, reason, confidence: score }) =>
    says === 'formula-typed-wrong' ? [{ cell, actual, suggestion, ...(formula !== undefined && { formula }), reason, score }] : [],
  shown: `
    Xã       | Nam | Nữ | Cộng
    Ba Cụm   | 12 | 31 | =B2+C2->43
    Sơn Lâm  | 25 | 18 | =B3+C3->43
    Tô Hạp   | 27 | 19 | =B4+C4->46
    Sơn Hiệp | 21 | 20 | =B5+C5->41
    Sơn Bình | 33 | 14 | 47 !info`,
};

/** So many formulas must stand against one typed figure that is none of theirs: else the sheet has both, and either is meant. */
const OUTNUMBERED = 4;

/** Typed figures between formulas that give another. */
function wrong(look: Look): Found[] {
  const typed = gapsOf(look).filter(({ value, between }) => value !== null && between);
  const rowOf = ({ cell, run }: Gap): string => `${run.line.axis}:${run.line.axis === 'column' ? cell.row : cell.col}`;
  return (
    typed
      .filter(
        (gap) =>
          !gap.same &&
          !isCounter(gap) &&
          !isOfOtherMeasure(look, gap) &&
          !isMeantTyped(look, gap) &&
          typed.filter((other) => other.run === gap.run).length * OUTNUMBERED <= gap.run.members.length,
      )
      // A line of typed figures across several runs is a line of another kind.
      .filter((gap) => typed.filter((other) => rowOf(other) === rowOf(gap)).length === 1)
      .map(({ cell, due, value }): Found => {
        const read = (figure: number): number => numberFigure({ ...cellIn(look.scan, cell.row, cell.col), value: figure }).value;
        return {
          says: 'formula-typed-wrong',
          cell,
          actual: read(value!),
          suggestion: read(due.value),
          formula: due.formula,
          reason: 'formula-other',
          confidence: 0.9,
          words: { formula: { formula: due.formula } },
        };
      })
  );
}

/** "=A8+1" numbers lines: a typed number there begins anew. */
function isCounter({ due: { tree } }: Gap): boolean {
  return (
    tree.type === 'binary' &&
    [tree.left, tree.right].some(({ type }) => type === 'number') &&
    rangesOf(tree).length === 1 &&
    tree.op === '+'
  );
}

/** Typed figures that agree, one finding a column or row. */
function agreeing(look: Look): Found[] {
  const cells = new Map<string, CellRef[]>();
  const told = new Set<string>();
  const tell = (axis: 'row' | 'column', cell: CellRef): void => {
    if (told.has(`${cell.row}:${cell.col}`)) return;
    told.add(`${cell.row}:${cell.col}`);
    append(cells, `${axis}:${axis === 'row' ? cell.row : cell.col}`, cell);
  };
  for (const { same, run, cell } of gapsOf(look)) if (same) tell(run.line.axis, cell);
  for (const { axis, cells } of typedBeside(look)) for (const cell of cells) tell(axis, cell);
  for (const relation of look.relations.filter(isOwnFormula))
    for (const cell of typedOver(look, relation)) tell(relation.axis === 'row' ? 'row' : 'column', cell);
  return [...cells.values()].map((list) =>
    foundOf(
      look,
      list.sort((a, b) => a.row - b.row || a.col - b.col),
    ),
  );
}

function foundOf({ scan }: Look, cells: readonly CellRef[]): Found {
  const [cell] = cells;
  const { value } = numberFigure(cellIn(scan, cell!.row, cell!.col)!);
  if (cells.length === 1) return { says: 'formula-typed-over', cell: cell!, actual: value, suggestion: value, confidence: 0.9 };
  return { says: 'formula-typed-over-many', cell: cell!, cells, actual: value, suggestion: value, related: cells, confidence: 0.9 };
}

function isOwnFormula({ evidence, operands }: Relation): boolean {
  return evidence.includes('formula') && operands.every(({ sheet }) => sheet === undefined);
}

function typedOver({ figures, scan }: Look, relation: Relation): CellRef[] {
  return relation.positions.flatMap((position): CellRef[] => {
    const cell = resultCell(relation, position);
    const at = cell.row * figures.cols + cell.col;
    if (figures.state[at] !== State.Figure || (figures.origin[at]! & Origin.Formula) !== 0) return [];
    if (typeof cellIn(scan, cell.row, cell.col)?.value !== 'number') return [];
    // Where the figure is wrong too, the broken relation says so.
    return judgeAt(relation, position, () => figures).state === 'holds' ? [cell] : [];
  });
}
