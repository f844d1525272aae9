import type { Message } from '../model/message';
import type { Break, RelationRule } from '../model/rule';
import { operandValues, severityOf, wordBreak } from './grade';

/** Names the confusion where one shows: an index (110) given for growth (10), or percentage points for percent. */
function wordGrowth(broken: Break): Message {
  const {
    relation,
    judgement: { actual, expected, tolerance },
  } = broken;
  const near = (value: number): boolean => Math.abs(actual - value) <= tolerance;
  const [before, now] = operandValues(broken);
  const key = near(expected + relation.factor)
    ? 'growth-is-index'
    : relation.factor === 100 && near(now! - before!)
      ? 'growth-is-points'
      : 'growth';
  return wordBreak(key, broken);
}

/** A growth rate is the change over the base. */
export const growthEqualsChange: RelationRule = {
  id: 'growth-equals-change',
  title: { vi: 'Tốc độ tăng phải khớp với số kỳ trước và kỳ này', en: 'Growth fits the earlier and the later figure' },
  why: {
    vi: 'Tốc độ tăng tính bằng (kỳ này − kỳ trước) / kỳ trước. Nếu không khớp thì tốc độ chưa được tính lại hoặc một trong hai kỳ ghi sai.',
    en: 'Growth is (later − earlier) / earlier. Where it does not fit, it was not renewed, or one of the two figures is wrong.',
  },
  says: {
    growth: {
      vi: 'Ô {cell} ghi tốc độ tăng {actual}, nhưng tính từ {from} được {expected}.',
      en: 'Cell {cell} states a growth of {actual}, but {from} give {expected}.',
    },
    'growth-is-index': {
      vi: 'Ô {cell} ghi {actual}, đó là chỉ số so với kỳ trước; còn tốc độ tăng tính từ {from} là {expected} (chỉ số trừ 100).',
      en: 'Cell {cell} shows {actual}, which is the index; the growth from {from} is {expected} (index minus 100).',
    },
    'growth-is-points': {
      vi: 'Ô {cell} ghi {actual}, đó là hiệu của hai số (điểm phần trăm, nếu hai số là tỷ lệ); còn tốc độ tăng tính từ {from} là {expected} %.',
      en: 'Cell {cell} shows {actual}, which is the difference of the two figures (percentage points where both are rates); the growth from {from} is {expected} %.',
    },
  },
  appliesTo: (relation) => relation.kind === 'growth',
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordGrowth(broken) }),
  shown: `
    Chỉ tiêu | Năm 2019 | Năm 2020 | Tốc độ tăng (%)
    Lúa      | 1200     | 1320     | 10
    Ngô      | 850      | 816      | -4
    Mía      | 977      | 1004     | 2.8
    Sắn      | 640      | 701      | 5.9 !error`,
};
