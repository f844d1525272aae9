import { message, type Message } from '../../model/message';
import type { TargetVerdict } from '../../text/target';
import { cells } from '../cells';
import { Fault } from '../fault';
import type { Indicator } from '../indicator';
import { decimalsOf } from '../lift';
import { verdictOf } from '../verdict';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const targetStatus: Indicator = cells(
  {
    id: 'target-status',
    group: 'target',
    names: { en: 'TARGETSTATUS', vi: 'DANHGIACHITIEU' },
    title: { vi: 'Đánh giá kết quả so với chỉ tiêu', en: 'Result against target' },
    about: {
      vi: 'Trả về Vượt, Đạt, Chưa đạt hoặc Chưa đến kỳ; xét trên số chưa làm tròn, và nói rõ nếu số in sẽ được đánh giá khác. Chỉ tiêu viết như trong kế hoạch.',
      en: 'Gives Vượt, Đạt, Chưa đạt or Chưa đến kỳ, judged on the unrounded figure, and says where the printed one would be judged otherwise. The target is written as plans print it.',
    },
    calls: [TARGETSTATUS, DANHGIACHITIEU],
    parameters: shared('result', 'target'),
    // Not named `decimals`: a word is not rounded by it.
    optional: {
      ...shared('direction'),
      due: {
        vi: 'FALSE nếu chưa hết kỳ: phần chưa đạt ghi là "Chưa đến kỳ"',
        en: 'FALSE where the period is not over: what falls short is "Chưa đến kỳ"',
      },
      printedDecimals: {
        vi: 'Số chữ số lẻ khi in kết quả: nếu số in sẽ được đánh giá khác thì nói thêm; bỏ trống thì không nói',
        en: 'Decimal places the result is printed with: says where the printed figure would be judged otherwise; left out: nothing is said',
      },
    },
    unit: 'status',
    decimals: 0,
    source: SOURCES.planAnnex,
    examples: [
      { args: [2.3, '2-2,5', 'thấp'], result: 'Đạt' },
      { args: [7.6, '<7,6'], result: 'Chưa đạt' },
      { args: [94.79, '95', null, false], result: 'Chưa đến kỳ' },
      { args: ['61-62', 'Khoảng 45-47'], result: 'Vượt' },
      { args: [94.97, '95', null, null, 1], result: 'Chưa đạt (số in 95,0 thì Đạt)' },
    ],
  },
  (result, target, direction, due, printedDecimals) => {
    const decimals = decimalsOf(printedDecimals);
    if (decimals instanceof Fault) return decimals;
    const verdict = verdictOf(result, target, direction, !saysNo(due), decimals ?? undefined);
    if (verdict === null) return '';
    if (verdict instanceof Fault) return verdict;
    if (verdict.why) return new Fault('#N/A', verdict.why);
    const status = message(`status.${verdict.status}`);
    return decimals === null || !verdict.printed ? status : asPrinted(status, verdict.printed);
  },
);

/** "Chưa đạt (số in 95,0 thì Đạt)": the reader of the report sees another figure than the one that was judged. */
function asPrinted(status: Message, { figure, decimals, status: printed }: NonNullable<TargetVerdict['printed']>): Message {
  return message('status.but-printed', {
    status,
    figure: { figure, decimals: Math.max(0, decimals) },
    printed: message(`status.${printed}`),
  });
}

/** FALSE, 0 or "không": the period is not over. A blank means that it is. */
function saysNo(cell: unknown): boolean {
  return cell === false || cell === 0 || (typeof cell === 'string' && /^(?:false|sai|không|khong|no|0)$/i.test(cell.trim()));
}

/**
 * Vượt, Đạt, Chưa đạt or Chưa đến kỳ: the unrounded result against a target as plans print it. A blank result gives "".
 * With `printedPlaces` it says where the printed figure would be judged otherwise.
 * @customfunction TARGETSTATUS
 */
export function TARGETSTATUS(
  result: unknown[][],
  target: unknown[][],
  direction?: unknown,
  due?: unknown,
  printedDecimals?: unknown,
): unknown[][] {
  return targetStatus.answer([result, target, direction, due, printedDecimals]);
}

/**
 * TARGETSTATUS under its Vietnamese name.
 * @customfunction DANHGIACHITIEU
 */
export function DANHGIACHITIEU(
  thucHien: unknown[][],
  chiTieu: unknown[][],
  chieu?: unknown,
  denKy?: unknown,
  soLeKhiIn?: unknown,
): unknown[][] {
  return TARGETSTATUS(thucHien, chiTieu, chieu, denKy, soLeKhiIn);
}
