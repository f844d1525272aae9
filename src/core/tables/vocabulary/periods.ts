import { has, words } from './says';

/** "Kèm theo Báo cáo số 125/BC-UBND ngày 15/11/2024", "Ea Súp, ngày 6 tháng 6 năm 2024": when it was sent, not what it speaks of. */
const SENT_WITH = /(?:kem theo|ban hanh)[^()]*?ngai[^()]*?\d{4}|, ?ngai [\d.…]* ?thang [\d.…]* ?nam \d{4}/g;

/** A folded title without the dates that are not its period: the years of a programme, the day when it was sent. */
export const withoutOtherDates = (folded: string): string => folded.replace(/giai doan \d{4} ?- ?\d{4}/g, ' ').replace(SENT_WITH, ' ');

/** What a period is made of, group 1 of each: year, quarter, month, months, round, "sơ bộ" (a draft). */
export const PERIOD_PARTS: readonly RegExp[] = [
  /(20\d\d)/,
  /(?:^|\s)(qui [ivx\d]+)/,
  /(?:^|\s)(thang \d+)/,
  /(\d+ thang)/,
  /(?:^|\s)(dot \d+)/,
  /(so bo)/,
];

/** "Tháng 3", "Quý I", "Năm 2023", "31/12/2023", "Đầu kỳ". */
export const isPeriod = has(
  words('(?:nam|thang|qui|tuan|ngai|hoc ki|ki) (?:thu )?(?:\\d+|[ivx]+)|(?:\\d{1,2}/){0,2}20\\d\\d|(?:dau|cuoi|giua) (?:nam|ki|thang)'),
);
