import { maySetGroupBelow, readBoard, targetBoard } from '../../indicators/board';
import type { MessageArg } from '../../model/message';
import type { Oddity } from '../../model/understanding';
import { fold, tidy } from '../../text/fold';
import { cellIn } from '../../tables/cells/scan';
import type { Draft } from '../../tables/draft';
import type { Look } from './look';
import { notice } from './look';

/** Everybody is to be insured by a year, yet only 98 % of a group by the same year: both targets can't be meant. */
export function groupsBelowEveryone(look: Look): Oddity[] {
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
            notice({
              kind: 'group-below-everyone',
              cell: { sheet: look.sheet, row: line.row, col },
              actual: Number.isNaN(figure) ? String(args['target']) : figure,
              confidence: 0.8,
              related: [{ sheet: look.sheet, row: everyone.row, col }],
              words,
            }),
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
