import type { Understanding } from '../model/understanding';
import type { Instance } from '../relations/forms/instance';
import type { AnomalyRule, Compared } from './anomaly-rule';
import { householdsOf } from './detectors/households';

/** In the lists of poor and near-poor households each household has one mark: new, again, or as before. */
export const householdMarkedOnce: AnomalyRule = {
  id: 'household-marked-once',
  title: { vi: 'Mỗi hộ trong danh sách có đúng một dấu diễn biến', en: 'Each household of a list has exactly one mark of change' },
  why: {
    vi: 'Một hộ chỉ có thể là nghèo mới, tái nghèo hoặc nghèo cũ. Hai dấu, hoặc không có dấu nào, thì biểu diễn biến không đếm đúng được.',
    en: 'A household is newly poor, poor again, or poor as before. With two marks, or none, the form of changes cannot be counted from the list.',
  },
  says: {
    'marks-missing': {
      vi: 'Hộ ở ô {cell} không được đánh dấu ở cột nào trong nhóm diễn biến ({from}): mỗi hộ phải có đúng một dấu.',
      en: 'The household in {cell} is marked in no column of the group of changes ({from}): each household has exactly one mark.',
    },
    'marks-several': {
      vi: 'Hộ ở dòng của ô {cell} được đánh dấu ở {n} cột trong nhóm diễn biến ({from}): mỗi hộ chỉ có đúng một dấu.',
      en: 'The household in the row of {cell} is marked in {n} columns of the group of changes ({from}): each household has exactly one mark.',
    },
  },
  severity: 'warning',
  amongForms: (instances, understanding) =>
    instances.filter(({ form }) => form.lists).flatMap((instance) => marked(instance, understanding)),
  shown: `
    DANH SÁCH HỘ NGHÈO NĂM 2023
    STT | Họ và tên chủ hộ | Thôn   | Số khẩu | Nghèo mới | Tái nghèo | Nghèo cũ
    1   | Nguyễn Văn An    | Thôn 1 | 4       |           |           | x
    2   | Cao Thị Dung     | Thôn 1 | 2       | x         |           |
    3   | Mấu Văn Em       | Thôn 2 | 5       |           | x         | x !warning
    4   | Bo Bo Thị Yến    | Thôn 2 | 3       |           |           | x
    5   | Cao Văn Lâm      | Thôn 3 | 6       | x         |           |`,
};

/** At least this share of the households must be marked just once: else the list keeps its marks in another way. */
const USUAL = 0.8;

function marked(list: Instance, { workbook }: Understanding): Compared[] {
  const { sheet } = list;
  const { households, changes, nameCol } = householdsOf(list, workbook.sheets[sheet]!);
  const once = households.filter(({ marks }) => marks.length === 1).length;
  if (changes.size < 2 || once < 2 || once < USUAL * households.length) return [];
  return households.map(({ row, name, marks }): Compared => {
    if (marks.length === 1) return { agrees: { sheet, row, col: changes.get(marks[0]!)! } };
    return {
      says: marks.length === 0 ? 'marks-missing' : 'marks-several',
      cell: { sheet, row, col: marks.length === 0 ? nameCol : changes.get(marks[1]!)! },
      actual: marks.length === 0 ? name : 'x',
      confidence: 0.9,
      related: [...changes.values()].map((col) => ({ sheet, row, col })),
      words: { n: marks.length },
      compared: true,
    };
  });
}
