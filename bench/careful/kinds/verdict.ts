import type { Dice } from '../../../test/generate/dice';
import type { Kind } from '../draft';
import type { Dress } from '../dress';
import { dressOf } from '../dress';
import type { Column, Edit, Form, Line } from '../model';
import { ROMAN } from '../names';
import type { Goal, Target } from '../scenes/targets';
import { GOALS, shown, targetFor } from '../scenes/targets';
import { to } from '../scenes/scene';
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

interface Judged {
  readonly goal: Goal;
  readonly target: Target;
  readonly actual: number;
  readonly met: boolean;
}

/** A figure that clearly meets or misses its target; one that lies beyond a range on the better side is not drawn. */
function judged(d: Dice, goal: Goal): Judged {
  const target = targetFor(d, goal);
  const step = 10 ** -goal.decimals;
  const met = d.chance(0.65);
  const bound = goal.better === 'more' ? target.low : target.high;
  const ranged = Number.isFinite(target.low) && Number.isFinite(target.high);
  const away = d.chance(0.15) ? step : Math.max(step, to(Math.abs(bound) * (0.02 + d.next() * 0.2), goal.decimals));
  const inside = ranged
    ? target.low + (target.high - target.low) * (0.1 + 0.8 * d.next())
    : bound + (goal.better === 'more' ? away : -away);
  const actual = met ? (target.closed && d.chance(0.15) ? bound : inside) : bound - (goal.better === 'more' ? away : -away);
  return { goal, target, actual: Math.min(goal.unit === '%' ? 100 : Infinity, Math.max(0, to(actual, goal.decimals))), met };
}

const holds = ({ target: { low, high, closed }, actual, met }: Judged): boolean =>
  (closed ? actual >= low - 1e-9 && actual <= high + 1e-9 : actual > low + 1e-9 && actual < high - 1e-9) === met;

function lineOf(
  d: Dice,
  goal: Goal,
  saying: Saying,
  numbers: Dress['numbers'],
  silent: boolean,
): [Judged, Record<string, string | number | null>] {
  let one = judged(d, goal);
  while (!holds(one)) one = judged(d, goal);
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
      if (!silent) told.push([id, one]);
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
