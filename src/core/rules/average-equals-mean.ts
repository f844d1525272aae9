import type { Message } from '../model/message';
import type { Break, RelationRule } from '../model/rule';
import { severityOf, wordBreak } from './grade';

/** A change over so many years: who counts one too few or too many divides by another number. */
function wordAverage(broken: Break): Message {
  const {
    relation,
    judgement: { actual, expected, tolerance },
  } = broken;
  if (relation.kind === 'average') return wordBreak('average', broken);
  const years = Math.round(1 / relation.factor);
  const counted = [years - 1, years + 1].find((n) => Math.abs(actual - (expected * years) / n) <= tolerance);
  return counted === undefined ? wordBreak('yearly', broken, { years }) : wordBreak('yearly-miscounted', broken, { years, counted });
}

/** An average line is the mean of its lines; a yearly average is the change over the years between. */
export const averageEqualsMean: RelationRule = {
  id: 'average-equals-mean',
  title: { vi: 'Số bình quân phải khớp với các số thành phần', en: 'An average equals the mean of its figures' },
  why: {
    vi: 'Số bình quân phải tính lại được từ các số được lấy bình quân; bình quân mỗi năm là mức thay đổi chia cho số năm (từ đầu năm 2016 đến cuối năm 2020 là 5 năm). Lệch nghĩa là bình quân chưa tính lại hoặc một thành phần đã đổi.',
    en: 'An average can be recalculated from the figures it is taken over; where not, it was not renewed or one of them changed. A yearly average is the change over the number of years (from the beginning of 2016 to the end of 2020 there are five).',
  },
  says: {
    average: {
      vi: 'Ô {cell} ghi bình quân {actual}, nhưng bình quân của {from} là {expected}.',
      en: 'Cell {cell} states an average of {actual}, but the average of {from} is {expected}.',
    },
    yearly: {
      vi: 'Ô {cell} ghi bình quân mỗi năm {actual}, nhưng lấy hiệu của {from} chia cho {years} năm được {expected}.',
      en: '{cell} has a yearly average of {actual}, but the difference of {from} over {years} years is {expected}.',
    },
    'yearly-miscounted': {
      vi: 'Ô {cell} ghi bình quân mỗi năm {actual}, tức là chia cho {counted} năm; hai thời điểm ở {from} cách nhau {years} năm nên bình quân mỗi năm là {expected}.',
      en: '{cell} has a yearly average of {actual}, which is the change over {counted} years; the two times in {from} are {years} years apart: {expected} a year.',
    },
  },
  appliesTo: (relation) => relation.kind === 'average' || (relation.kind === 'sum' && relation.role === 'average'),
  judge: (broken) => ({ severity: severityOf(broken.belief), message: wordAverage(broken) }),
  shown: `
    Tháng     | Giá gạo | Giá ngô | Giá sắn | Giá mía | Giá chè
    Tháng 1   | 12.5 | 7.1 | 3.4 | 1.15 | 38.2
    Tháng 2   | 12.7 | 7.4 | 3.1 | 1.22 | 41.7
    Tháng 3   | 13.2 | 7.7 | 3.9 | 1.31 | 40.4
    Bình quân | =AVERAGE(B2:B4)->12.8 | =AVERAGE(C2:C4)->7.4 | 3.74 !error | =AVERAGE(E2:E4)->1.2267 | =AVERAGE(F2:F4)->40.1`,
};
