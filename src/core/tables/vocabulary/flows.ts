import { fold } from '../../text/fold';
import { RISE } from './changes';
import { has, words } from './says';

/** Opening and closing figures and the sign of the changes between them, as heads and labels word them. */
const OPENING = words(
  'dau ki|dau nam|dau thang|dau qui|nam truoc chuien sang|ki truoc chuien sang|ton dau|du dau|so du dau|opening|beginning',
);
const CLOSING = words('cuoi ki|cuoi nam|cuoi thang|cuoi qui|ton cuoi|du cuoi|so du cuoi|closing|end of (?:period|year)|ending');

const UP = words(
  `${RISE}|phat sinh|phat sinh moi|tai ngheo|tai can ngheo|tai|moi|nhap|nhan|tiep nhan|thu|den|chuien den|sinh|bo sung|cho vai|tro thanh ho ngheo|can ngheo tro thanh ngheo|increase|in|added|additions|new`,
);

const DOWN = words(
  // Of "mặt đường", "mặt bằng", "tiền mặt" nothing is lost.
  'giam|thoat|thoat ngheo|thoat can ngheo|chuien di|di|xuat|chet|(?<!(?:tien|be) )mat(?! (?:duong|bang|hang|nuoc|cau|tran|bien))|tra|tra no|thu no|cat|huy|tro thanh can ngheo|vuot chuan|ra khoi|chi|decrease|out|removed|disposals|deaths',
);

/** "Lũy kế từ đầu năm", "Cộng dồn": what stands there contains the periods before. */
export const isCumulated = has(words('lui ke|cong don|cumulative|cumulated|year to date|ytd|running total|to date'));
export const isOpening = has(OPENING);
export const isClosing = has(CLOSING);
const INCREASE = words(RISE);

/** +1 or −1 for a change between opening and closing, judged by the whole header path, the lowest level first; 0 unknown. */
export function changeSign(path: readonly string[]): 1 | -1 | 0 {
  // "Giảm: {Thoát nghèo, Trở thành hộ cận nghèo, Khác}": the group's own word decides for all below it.
  for (const text of path) {
    const folded = fold(text);
    const down = /(?:^|[^a-z])giam(?=$|[^a-z])/.test(folded);
    const up = INCREASE.test(folded);
    if (down !== up) return down ? -1 : 1;
  }
  for (const text of [...path].reverse()) {
    const folded = fold(text);
    const down = DOWN.test(folded);
    const up = UP.test(folded);
    if (down !== up) return down ? -1 : 1;
  }
  return 0;
}
