import { sayTarget } from '../../text/target';
import { bare, isBlank } from '../cell';
import { Fault } from '../fault';
import { indicator, type Answer, type Indicator } from '../indicator';
import { matrixOf } from '../lift';
import { targetOf } from '../path';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const targetParse: Indicator = indicator({
  id: 'target-parse',
  group: 'target',
  names: { en: 'TARGETPARSE', vi: 'DOCCHITIEU' },
  title: { vi: 'Đọc chỉ tiêu thành cận dưới, cận trên và nghĩa', en: 'A target as lower end, upper end and meaning' },
  about: {
    vi: 'Cho biết phần mềm hiểu chỉ tiêu thế nào: ba ô cận dưới, cận trên, diễn giải.',
    en: 'Shows how a target is read: three cells with its lower end, upper end and meaning.',
  },
  calls: [TARGETPARSE, DOCCHITIEU],
  parameters: shared('target'),
  unit: 'text',
  decimals: 0,
  source: SOURCES.planAnnex,
  examples: [
    { args: ['2-2,5'], result: [[2, 2.5, 'từ 2,0 đến 2,5']] },
    { args: ['≥1'], result: [[1, '', 'từ 1 trở lên']] },
    { args: ['Trên 90'], result: [[90, '', 'trên 90']] },
    { args: ['giảm 4-5%/năm'], result: [[4, 5, 'giảm: từ 4 đến 5 (%) mỗi năm']] },
    { args: ['-'], result: [['', '', 'không giao chỉ tiêu']] },
  ],
  answer: ([target]) => matrixOf(target).map((row) => ofCell(row[0])),
});

/** Lower end, upper end, meaning; an open end is "". */
function ofCell(cell: unknown): Answer[] {
  if (isBlank(bare(cell))) return ['', '', ''];
  const target = targetOf(cell);
  if (target instanceof Fault) return [target, target, target];
  return [target.low?.value ?? '', target.high?.value ?? '', sayTarget(target)];
}

/**
 * How a target is read: its lower end, its upper end and its meaning in words, in three cells; one row per target.
 * @customfunction TARGETPARSE
 */
export function TARGETPARSE(target: unknown[][]): unknown[][] {
  return targetParse.answer([target]);
}

/**
 * TARGETPARSE under its Vietnamese name.
 * @customfunction DOCCHITIEU
 */
export function DOCCHITIEU(chiTieu: unknown[][]): unknown[][] {
  return TARGETPARSE(chiTieu);
}
