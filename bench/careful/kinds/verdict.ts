import type { Dice } from '../../../test/generate/dice';
import type { Kind } from '../draft';
import type { Dress } from '../dress';
import { dressOf } from '../dress';
import type { Column, Edit, Form, Line } from '../model';
import { ROMAN } from '../names';
import type { Judged } from '../scenes/judged';
import { clear, judged } from '../scenes/judged';
import type { Goal } from '../scenes/targets';
import { GOALS, shown } from '../scenes/targets';
import { pointers, twins } from './sheets';

/** How a sheet says it: words in one column, or a cross in one of two. */
interface Saying {
  readonly met: string;
  readonly missed: string;
  readonly crosses: boolean;
}

const SAYINGS: readonly Saying[] = [
  { met: 'Đạt', missed: 'Không đạt', crosses: false },
  { met: 'Đạt', missed: 'Chưa đạt', crosses: false },
  { met: 'Hoàn thành', missed: 'Chưa hoàn thành', crosses: false },
  { met: 'Đạt KH', missed: 'Không đạt KH', crosses: false },
  { met: 'x', missed: 'x', crosses: true },
];

function lineOf(
  d: Dice,
  goal: Goal,
  saying: Saying,
  numbers: Dress['numbers'],
  silent: boolean,
): [Judged, Record<string, string | number | null>] {
  const one = judged(d, goal);
  const said = silent ? null : one.met;
  const actual = numbers === 'text' ? shown(one.actual, goal.decimals) : one.actual;
  return [one, { dvt: goal.unit, kh: one.target.text, th: actual, ...verdict(saying, said) }];
}

function verdict({ met, missed, crosses }: Saying, said: boolean | null): Record<string, string | null> {
  if (crosses) return { dg: said === true ? met : null, kd: said === false ? missed : null };
  return { dg: said === null ? null : said ? met : missed };
}

function columnsFor(d: Dice, { crosses }: Saying): Column[] {
  const words = (id: string, ...head: string[]): Column => ({ id, head, decimals: 0, words: true });
  return [
    words('dvt', d.pick(['ĐVT', 'Đơn vị tính', 'Đơn vị'])),
    words('kh', d.pick(['Kế hoạch năm 2024', 'Mục tiêu', 'Chỉ tiêu Nghị quyết', 'KH giao năm 2024'])),
    words('th', d.pick(['Thực hiện năm 2024', 'Ước TH năm 2024', 'Kết quả thực hiện', 'Thực hiện'])),
    ...(crosses
      ? [words('dg', 'Đánh giá', 'Đạt'), words('kd', 'Đánh giá', 'Không đạt')]
      : [words('dg', d.pick(['Đánh giá', 'Kết quả', 'Đánh giá (đạt/không đạt)', 'Mức độ hoàn thành']))]),
  ];
}

export const verdictAgainstTarget: Kind = (d, layout) => {
  const saying = d.pick(SAYINGS);
  const dress = dressOf(d, layout, {
    formulas: 'none',
    codes: false,
    across: false,
    ...(saying.crosses ? { tall: true } : {}),
    numbering: 'none',
  });
  const told: [string, Judged][] = [];
  const lines = goalLines(d, dress, saying, told);
  if (told.length === 0) return verdictAgainstTarget(d, layout);
  const form: Form = {
    title: ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2024', 'Xã Cà Dy, huyện Nam Giang'],
    unit: null,
    stub: d.pick(['Chỉ tiêu', 'Nội dung', 'Tên chỉ tiêu']),
    columns: columnsFor(d, saying),
    lines,
    grand: '',
  };
  const [line, { met, target, actual }] = d.pick(told);
  const edits = Object.entries(verdict(saying, !met)).map(([col, value]): Edit => ({ line, col, value }));
  const made = twins(d, dress, form, { edits });
  return {
    ...made,
    truth: [pointers(made.block, line, ['th', 'dg', ...(saying.crosses ? ['kd'] : [])])],
    right: `${String(actual)} against "${target.text}" ${met ? 'meets it' : 'misses it'}`,
  };
};

function goalLines(d: Dice, dress: Dress, saying: Saying, told: [string, Judged][]): Line[] {
  const grouped = ['groups', 'long', 'form'].includes(dress.layout);
  return GOALS.flatMap(([group, goals], g) => {
    const chosen = goals.filter(() => d.chance(dress.layout === 'bare' ? 0.45 : 0.85));
    const lines = chosen.map((goal, i): Line => {
      const silent = d.chance(0.08);
      const [one, values] = lineOf(d, goal, saying, dress.numbers, silent);
      const id = `g${g}p${i}`;
      if (!silent && clear(one)) told.push([id, one]);
      return {
        id,
        label: grouped ? goal.label : `${goal.label}${d.chance(0.1) ? ` (${goal.unit})` : ''}`,
        marker: grouped ? `${g + 1}.${i + 1}` : String(i + 1),
        level: 1,
        values,
      };
    });
    return grouped ? [{ id: `g${g}`, label: group, marker: ROMAN[g]!, level: 0, values: {} }, ...lines] : lines;
  });
}
