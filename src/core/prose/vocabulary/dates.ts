import { Pattern, phrases } from '../words';

/** A whole date; groups: day, month, year. */
export const FULL_DATE = new Pattern(
  `(?<![\\d/.,])(\\d{1,2}) ?(?:[/.-]|${phrases('tháng')}) ?(\\d{1,2}) ?(?:[/.-]|${phrases('năm')}) ?((?:19|20)\\d\\d)(?!\\d)`,
  'gu',
);
/** "giai đoạn 2016 - 2020", "từ năm 2016 đến năm 2020"; groups: the two years. */
export const YEAR_RANGE = new Pattern(
  `${phrases('giai đoạn', 'nhiệm kỳ', 'từ năm', 'năm học')} *((?:19|20)\\d\\d) *(?:-|${phrases('đến', 'đến năm')}) *((?:19|20)\\d\\d)(?!\\d)`,
  'gu',
);
