import { maySetGroupBelow, readBoard, targetBoard } from '../indicators/board';
import type { MessageArg } from '../model/message';
import { cellIn } from '../tables/cells/scan';
import type { Draft } from '../tables/draft';
import { fold, tidy } from '../text/fold';
import type { AnomalyRule, Found } from './anomaly-rule';
import type { Look } from './detectors/look';

/** Where everybody is meant, no group may be left behind. */
export const groupFollowsEveryone: AnomalyRule = {
  id: 'group-follows-everyone',
  title: { vi: 'Mục tiêu của nhóm không thấp hơn mục tiêu cho mọi người', en: "A group's target is not below that of everybody" },
  why: {
    vi: 'Nếu mục tiêu là 100 % dân số thì mọi nhóm trong dân số cũng phải là 100 %. Nhóm có mục tiêu thấp hơn nghĩa là một trong hai mục tiêu chưa được cập nhật.',
    en: 'Where 100 % of the people are meant, every group among them is too. A lower target of a group means that one of the two was not renewed.',
  },
  says: {
    'group-below-everyone': {
      vi: 'Ô {cell} đặt mục tiêu {target} cho “{label}”, trong khi “{whole}” là {all} ({from}): mọi người đều đạt thì nhóm này cũng phải đạt.',
      en: 'Cell {cell} sets {target} for “{label}”, while “{whole}” is to be {all} ({from}): where everybody is reached, so is this group.',
    },
  },
  severity: 'warning',
  inSheet: groupsBelowEveryone,
  shown: `
    TT | Chỉ tiêu                                          | Đơn vị | Mục tiêu đến năm 2025 | Mục tiêu đến năm 2030
    1  | Tỷ lệ dân số tham gia bảo hiểm y tế               | %      | 100         | 100
    2  | Tỷ lệ đồng bào dân tộc thiểu số tham gia BHYT     | %      | 98 !warning | 100
    3  | Tỷ lệ trẻ em được tiêm chủng                      | %      | 90          | 95`,
};

/** Everybody is to be insured by a year, yet only 98 % of a group by the same year: both targets can't be meant. */
function groupsBelowEveryone(look: Look): Found[] {
  return look.drafts.flatMap((draft) => {
    // The year only stands in for results that give none; targets are compared with each other here.
    const plan = readBoard(look.scan.sheet, tableLike(look, draft), { year: 0, level: null });
    if (!plan || !maySetGroupBelow(plan.lines)) return [];
    const { rows } = targetBoard(plan.lines, plan.settings);
    return rows.flatMap(({ line, remarks }) =>
      remarks
        .filter(({ kind, other }) => kind === 'group-below-everyone' && other !== null)
        .flatMap(({ message: { args }, other }) => {
          const everyone = rows[other!]!.line;
          const col = columnOf(look, draft, line.row, args['target'], args['year']);
          if (col === null) return [];
          const figure = look.figures.value[line.row * look.figures.cols + col]!;
          const words = { label: tidy(line.label), whole: tidy(everyone.label), target: args['target'] ?? '', all: args['all'] ?? '' };
          return [
            {
              says: 'group-below-everyone',
              cell: { sheet: look.sheet, row: line.row, col },
              actual: Number.isNaN(figure) ? String(args['target']) : figure,
              confidence: 0.8,
              related: [{ sheet: look.sheet, row: everyone.row, col }],
              words,
            },
          ];
        }),
    );
  });
}

function tableLike({ sheet }: Look, { frame, columns, lines, tree }: Draft): Parameters<typeof readBoard>[1] {
  return {
    sheet,
    area: frame.area,
    header: null,
    body: frame.body,
    headerCells: tree.cells,
    numbering: frame.numbering,
    columns,
    lines,
    title: frame.title,
    unit: frame.unit,
  };
}

/** The column of the target of that year. */
function columnOf(
  { scan, figures }: Look,
  { columns }: Draft,
  row: number,
  target: MessageArg | undefined,
  year: MessageArg | undefined,
): number | null {
  const said = fold(String(target));
  const column = columns.find(({ col, path }) => {
    const value = cellIn(scan, row, col)?.value ?? null;
    const texts = [fold(String(value ?? '')), String(figures.value[row * figures.cols + col]).replace('.', ',')];
    return fold(path.join(' ')).includes(String(year)) && value !== null && texts.includes(said);
  });
  return column?.col ?? null;
}
