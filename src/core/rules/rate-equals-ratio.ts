import type { Message } from '../model/message';
import type { Break, RelationRule } from '../model/rule';
import { quantityOfResult, severityOf, roundingErrorOfResult, wordBreak } from './grade';

/** Right but for the last place, which was cut off instead of rounded: 68,05 for 68,056. */
function isCutOff({ judgement: { actual, expected } }: Break, unit: number): boolean {
  const missing = Math.abs(expected) - Math.abs(actual);
  return actual !== 0 && actual * expected > 0 && missing > 0 && missing < unit * (1 - 1e-9);
}

/** What happened, where it shows: digits cut off, growth given for an index. */
function wordRate(broken: Break, cut: boolean): Message {
  const {
    judgement: { actual, expected, tolerance },
    relation,
  } = broken;
  const near = (value: number): boolean => Math.abs(actual - value) <= tolerance;
  if (cut) return wordBreak('rate-cut-off', broken);
  if (relation.factor === 100 && near(expected - 100)) return wordBreak('rate-is-growth', broken);
  // A tenfold percentage may be per mille, a tenth of a per mille percent, or the decimal mark is misplaced.
  if (relation.factor === 100 && expected > 0.1 && near(expected * 10)) return wordBreak('rate-is-permille', broken);
  if (quantityOfResult(broken) === 'norm') return wordBreak('mean', broken);
  return wordBreak(relation.factor === 1000 && near(expected / 10) ? 'rate-is-percent' : 'rate', broken);
}

/** A rate is its numerator over its denominator (percent, per mille, per 10,000), as rounded in print. */
export const rateEqualsRatio: RelationRule = {
  id: 'rate-equals-ratio',
  title: { vi: 'Tỷ lệ, số bình quân phải bằng tử số chia mẫu số', en: 'A rate or mean equals its numerator over its denominator' },
  why: {
    vi: 'Tỷ lệ, số bình quân in trên biểu phải tính lại được từ tử số và mẫu số, trong phạm vi làm tròn. Lệch thường do chưa tính lại sau khi sửa số, hoặc do lấy nhầm mẫu số.',
    en: 'A printed rate or mean can be recalculated from numerator and denominator, within rounding. Where not, it was usually not renewed after a figure changed, or another base was taken.',
  },
  says: {
    rate: {
      vi: 'Ô {cell} ghi tỷ lệ {actual}, nhưng tính từ {from} được {expected}.',
      en: 'Cell {cell} states a rate of {actual}, but {from} give {expected}.',
    },
    mean: {
      vi: 'Ô {cell} ghi bình quân {actual}, nhưng tính từ {from} được {expected}.',
      en: 'Cell {cell} states an average of {actual}, but {from} give {expected}.',
    },
    'rate-cut-off': {
      vi: 'Ô {cell} ghi {actual}, tính từ {from} được {expected}: phần lẻ đã bị cắt bỏ thay vì làm tròn.',
      en: 'Cell {cell} shows {actual}; {from} give {expected}: the last place was cut off instead of rounded.',
    },
    'rate-is-growth': {
      vi: 'Ô {cell} ghi {actual}, đó là tốc độ tăng; còn tỷ lệ tính từ {from} là {expected} (tốc độ tăng cộng 100).',
      en: 'Cell {cell} shows {actual}, which is the growth; the rate from {from} is {expected} (growth plus 100).',
    },
    'rate-is-permille': {
      vi: 'Ô {cell} ghi {actual}, gấp 10 lần số tính từ {from} là {expected} %: có lẽ đã tính theo phần nghìn (‰) hoặc đặt sai dấu thập phân.',
      en: '{cell} has {actual}, ten times the {expected} % that {from} give: perhaps it is per mille (‰), or the decimal mark is misplaced.',
    },
    'rate-is-percent': {
      vi: 'Ô {cell} ghi {actual}, chỉ bằng một phần mười số tính từ {from} là {expected} ‰: có lẽ đã tính theo phần trăm (%) hoặc đặt sai dấu thập phân.',
      en: '{cell} has {actual}, a tenth of the {expected} ‰ that {from} give: perhaps it is a percentage, or the decimal mark is misplaced.',
    },
  },
  appliesTo: (relation) => relation.kind === 'ratio',
  judge: (broken) => {
    // A printed figure stands for its rounding, half a unit of its last place to either side.
    const cut = isCutOff(broken, 2 * roundingErrorOfResult(broken));
    const severity = severityOf(broken.belief);
    return { severity: cut && severity === 'error' ? 'warning' : severity, message: wordRate(broken, cut) };
  },
  shown: `
    TT | Xã       | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
    1  | Ba Cụm   | 1200       | 120      | 10
    2  | Sơn Lâm  | 850        | 91       | 10.71
    3  | Sơn Bình | 640        | 61       | 9.35 !error
    4  | Tô Hạp   | 977        | 31       | 3.17`,
};
