import { message } from '../../model/message';
import { cells } from '../cells';
import { Fault } from '../fault';
import type { Indicator } from '../indicator';
import { verdictOf } from '../verdict';

export const targetStatus: Indicator = cells(
  {
    id: 'target-status',
    group: 'target',
    names: { en: 'TARGETSTATUS', vi: 'DANHGIACHITIEU' },
    calls: [TARGETSTATUS, DANHGIACHITIEU],
    parameters: ['result', 'target'],
    optional: ['direction', 'due'],
    unit: 'status',
    decimals: 0,
    source: 'plan-annex',
    examples: [
      { args: [2.3, '2-2,5', 'thấp'], result: 'Đạt' },
      { args: [7.6, '<7,6'], result: 'Chưa đạt' },
      { args: [94.79, '95', null, false], result: 'Chưa đến kỳ' },
      { args: ['61-62', 'Khoảng 45-47'], result: 'Vượt' },
    ],
  },
  (result, target, direction, due) => {
    const verdict = verdictOf(result, target, direction, !saysNo(due));
    if (verdict === null) return '';
    if (verdict instanceof Fault) return verdict;
    return verdict.why ? new Fault('#N/A', verdict.why) : message(`status.${verdict.status}`);
  },
);

/** FALSE, 0 or "không": the period is not over. A blank means that it is. */
function saysNo(cell: unknown): boolean {
  return cell === false || cell === 0 || (typeof cell === 'string' && /^(?:false|sai|không|khong|no|0)$/i.test(cell.trim()));
}

/**
 * Vượt, Đạt, Chưa đạt or Chưa đến kỳ: the unrounded result against a target as plans print it. A blank result gives "".
 * @customfunction TARGETSTATUS
 */
export function TARGETSTATUS(result: unknown[][], target: unknown[][], direction?: unknown, due?: unknown): unknown[][] {
  return targetStatus.answer([result, target, direction, due]);
}

/**
 * TARGETSTATUS under its Vietnamese name.
 * @customfunction DANHGIACHITIEU
 */
export function DANHGIACHITIEU(thucHien: unknown[][], chiTieu: unknown[][], chieu?: unknown, denKy?: unknown): unknown[][] {
  return TARGETSTATUS(thucHien, chiTieu, chieu, denKy);
}
