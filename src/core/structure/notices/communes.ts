import type { Oddity } from '../../model/understanding';
import { tidy } from '../../text/fold';
import { Kind, textIn } from '../cells/scan';
import type { Look } from './look';
import { notice } from './look';

/** "9/9 xã, thị trấn", "ở 8 xã, thị trấn", "8/8 xã, phường": all the communes, by their number. */
const ALL = /(?:^|[^\d/.,])(?:(\d{1,3})\/\1|(?:ở|tại|toàn bộ|cả|trên địa bàn|gồm|có) (?:tất cả )?(\d{1,3})) (?:xã, ?(?:phường, ?)?thị trấn|xã, ?phường)(?! (?:đạt|còn|chưa|đã|thuộc|được|có|khó|đặc))/giu;
/** The same where the head or the label gives the unit and the cell the figure. */
const FRACTION = /^(\d{1,3})\/\1$/;
const UNIT = /xã, ?(?:phường, ?)?thị trấn|xã, ?phường/iu;

/** An area has one number of communes: "8" in one place and "9/9" in another can't both be. */
export function communesCounted(look: Look): Oddity[] {
  const { scan, sheet } = look;
  const found: { n: number; row: number; col: number; text: string }[] = [];
  for (let row = 0; row < scan.rows; row++) {
    let label = '';
    for (let col = 0; col < scan.cols; col++) {
      if (scan.kind[row * scan.cols + col] !== Kind.Text) continue;
      const text = tidy(textIn(scan, row, col));
      for (const match of text.matchAll(ALL)) found.push({ n: Number(match[1] ?? match[2]), row, col, text });
      const fraction = FRACTION.exec(text);
      if (fraction && UNIT.test(label)) found.push({ n: Number(fraction[1]), row, col, text });
      label += ` ${text}`;
    }
  }
  const first = found[0];
  return found.filter(({ n }) => n !== first!.n).map(({ n, row, col, text }) => notice({
    kind: 'communes-differ', cell: { sheet, row, col }, actual: text, confidence: 0.5, related: [{ sheet, row: first!.row, col: first!.col }], words: { n, other: first!.n },
  }));
}
