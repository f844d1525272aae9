import { append } from '../collections/append';
import type { CellRef } from '../model/cell-ref';
import { State } from '../model/figures';
import type { CellsArg } from '../model/message';
import type { Understanding } from '../model/understanding';
import type { Fact } from '../relations/forms/form';
import type { Instance } from '../relations/forms/instance';
import { linesFor } from '../relations/forms/pair';
import { bareName } from '../relations/forms/unit-lines';
import { inferUnknown } from '../relations/forms/scope';
import type { AnomalyRule, Compared } from './anomaly-rule';
import { householdsOf, type Household, type HouseholdList } from './detectors/households';

/** A list names as many households as the form says of the same place. */
export const listCountsAgree: AnomalyRule = {
  id: 'list-counts-agree',
  title: { vi: 'Số hộ trong danh sách phải bằng số trên biểu tổng hợp', en: 'A list has as many households as the summary says' },
  why: {
    vi: 'Biểu tổng hợp được đếm từ danh sách: số hộ nghèo của một xã trên biểu 1 phải đúng bằng số hộ có tên trong danh sách của xã ấy.',
    en: 'The summary is counted from the list: the poor households of a commune in form 1 are those named in the list of that commune.',
  },
  says: {
    'list-count-differs': {
      vi: 'Ô {cell} ghi {actual} hộ, còn danh sách ở trang tính “{list}” có {expected} hộ (đầu tiên ở {first}).',
      en: '{cell} says {actual} households, the list on sheet “{list}” has {expected} (the first in {first}).',
    },
  },
  severity: ({ confidence }) => (confidence >= 0.8 ? 'error' : 'warning'),
  amongForms: listsAndCounts,
  shown: `
    KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO NĂM 2023
    TT | Thôn | Tổng số hộ dân cư | Hộ nghèo | < | Hộ cận nghèo | <
    ^ | ^ | ^ | SL | TL (%) | SL | TL (%)
    1 | Thôn Tà Lương | 120 | 3 !error | 2.5 | 5 | 4.17
    2 | Thôn Dốc Gạo | 80 | 3 | 3.75 | 4 | 5


    DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM 2023
    STT | Họ và tên chủ hộ | Thôn      | Số khẩu
    1   | Nguyễn Văn An    | Tà Lương  | 4
    2   | Cao Thị Dung     | Tà Lương  | 1
    3   | Mấu Văn Em       | Dốc Gạo   | 5
    4   | Bo Bo Thị Yến    | Dốc Gạo   | 2
    5   | Cao Văn Lâm      | Dốc Gạo   | 3`,
};

/** Forms 14 and 15: places whose households are not as many as another form of the same period says. */
function listsAndCounts(instances: readonly Instance[], { workbook, sheets }: Understanding): Compared[] {
  const periods = inferUnknown(instances.map(({ period }) => period));
  return instances.flatMap((instance, i) => {
    const { lists } = instance.form;
    if (!lists) return [];
    const counted = instances.filter((other, k) => !other.form.lists && periods[k] === periods[i]);
    return miscounted(instance, householdsOf(instance, workbook.sheets[instance.sheet]!), lists, counted, { workbook, sheets });
  });
}

/** How far a list of a whole area may be from the form's total to be meant as its list, and no excerpt. */
const NEAR = 0.2;

function miscounted(
  list: Instance,
  read: HouseholdList,
  who: Fact,
  counted: readonly Instance[],
  { workbook, sheets }: Understanding,
): Compared[] {
  const form = counted.find((other) => other.form.columns.some((c) => c.fact === who) && other.lines.length > 0);
  const key = form?.form.columns.find((c) => c.fact === who)?.key;
  const col = form && form.columnOf(key!, 'households');
  if (!form || col === undefined || read.households.length === 0) return [];
  const own = bareName(list.scope).name;
  return [...byUnit(read.households, own)].flatMap(([unit, households]): Compared[] => {
    const { line, named } = lineOf(form, list, unit);
    if (line === undefined) return [];
    const { state, value, cols } = sheets[form.sheet]!.figures;
    const stated = value[line * cols + col]!;
    const far = !named && Math.abs(stated - households.length) > NEAR * Math.max(stated, households.length);
    if (state[line * cols + col] !== State.Figure || far) return [];
    const cell = { sheet: form.sheet, row: line, col };
    if (stated === households.length) return [{ agrees: cell }];
    return [
      {
        says: 'list-count-differs',
        cell,
        compared: true,
        actual: stated,
        suggestion: households.length,
        related: households.map(({ row }) => ({ sheet: list.sheet, row, col: read.nameCol })),
        words: {
          list: workbook.sheets[list.sheet]!.name,
          first: cellsArg({ sheet: list.sheet, row: households[0]!.row, col: read.nameCol }, form.sheet),
        },
        confidence: named ? 0.9 : 0.5,
      },
    ];
  });
}

function cellsArg({ sheet, row, col }: CellRef, home: number): CellsArg {
  return { sheet, home, areas: [{ top: row, left: col, bottom: row, right: col }] };
}

/** Households by where they live; of a list that does not say, all are of its own area. */
function byUnit(households: readonly Household[], own: string): Map<string, Household[]> {
  const units = new Map<string, Household[]>();
  for (const household of households) {
    const unit = household.unit || own;
    append(units, unit, household);
  }
  // A list of all the villages of the commune is one of the commune, too.
  if (own !== '' && !units.has(own)) units.set(own, [...households]);
  return units;
}

/** The form's line of a place: by its name, or its total where form and list are of one area. */
function lineOf(form: Instance, list: Instance, unit: string): { readonly line: number | undefined; readonly named: boolean } {
  const lines = linesFor(form, 'households');
  const called = lines.filter(({ name }) => name !== '' && name === unit);
  if (called.length > 0) return { line: called.length === 1 ? called[0]!.row : undefined, named: true };
  const totals = lines.filter(({ name }) => name === '');
  const same = list.scope !== '' && list.scope === form.scope && unit === bareName(list.scope).name;
  return { line: same && totals.length === 1 ? totals[0]!.row : undefined, named: false };
}
