import type { Dice } from '../../../test/generate/dice';
import { printed } from '../cell';
import { to } from './scene';

/** A goal of a plan: what is better, and about where it lies. */
export interface Goal {
  readonly label: string;
  readonly unit: string;
  readonly better: 'more' | 'less';
  readonly middle: number;
  readonly decimals: number;
}

const goal = (label: string, unit: string, better: 'more' | 'less', middle: number, decimals = 1): Goal => ({
  label,
  unit,
  better,
  middle,
  decimals,
});

export const GOALS: readonly (readonly [string, readonly Goal[]])[] = [
  [
    'Chỉ tiêu kinh tế',
    [
      goal('Tốc độ tăng giá trị sản xuất', '%', 'more', 8.5),
      goal('Thu nhập bình quân đầu người', 'triệu đồng/năm', 'more', 42),
      goal('Sản lượng lương thực cây có hạt', 'tấn', 'more', 6150, 0),
      goal('Thu ngân sách trên địa bàn', 'triệu đồng', 'more', 4820, 0),
      goal('Số sản phẩm OCOP được công nhận', 'sản phẩm', 'more', 6, 0),
      goal('Tỷ lệ nợ quá hạn vốn vay chính sách', '%', 'less', 0.8, 2),
    ],
  ],
  [
    'Chỉ tiêu xã hội',
    [
      goal('Tỷ lệ hộ nghèo đa chiều', '%', 'less', 12.4, 2),
      goal('Tỷ lệ thất nghiệp chung', '%', 'less', 3.6),
      goal('Tỷ lệ lao động qua đào tạo', '%', 'more', 52),
      goal('Tỷ lệ dân số tham gia BHYT', '%', 'more', 95),
      goal('Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', '%', 'less', 13.2),
      goal('Tỷ suất sinh thô', '‰', 'less', 17.5),
      goal('Tỷ lệ trường học đạt chuẩn quốc gia', '%', 'more', 61),
      goal('Số lao động được giải quyết việc làm mới', 'lao động', 'more', 310, 0),
      goal('Tỷ lệ tảo hôn', '%', 'less', 2.2),
      goal('Tỷ lệ thôn, bản đạt danh hiệu văn hóa', '%', 'more', 72),
      goal('Tỷ lệ học sinh bỏ học', '%', 'less', 0.9, 2),
    ],
  ],
  [
    'Chỉ tiêu môi trường',
    [
      goal('Tỷ lệ hộ sử dụng nước hợp vệ sinh', '%', 'more', 88),
      goal('Tỷ lệ che phủ rừng', '%', 'more', 58.3),
      goal('Tỷ lệ chất thải rắn sinh hoạt được thu gom', '%', 'more', 76),
      goal('Số vụ cháy rừng', 'vụ', 'less', 4, 0),
    ],
  ],
];

/** A target in words or signs, and what of the actual figures meets it. */
export interface Target {
  readonly text: string;
  readonly low: number;
  readonly high: number;
  /** Whether the bounds themselves meet it. */
  readonly closed: boolean;
}

/** As an officer writes it: 6.383 or 95,8 or 96. */
export const shown = (value: number, decimals: number): string =>
  printed(to(value, decimals), decimals)
    .replace(/(,\d*?)0+$/, '$1')
    .replace(/,$/, '');

export function targetFor(d: Dice, { better, middle, decimals, unit }: Goal): Target {
  const most = unit === '%' ? 96 : Infinity;
  const bound = to(Math.min(most, middle * d.around(1, 1.15)), decimals);
  const text = shown(bound, decimals);
  const spread = Math.min(most + 4 - bound, Math.max(to(bound * 0.12, decimals), 2 * 10 ** -decimals));
  if (d.chance(0.3))
    return { text: `${text}${d.pick([' - ', '-'])}${shown(bound + spread, decimals)}`, low: bound, high: bound + spread, closed: true };
  if (better === 'more') {
    const closed = d.chance(0.65);
    return {
      text: d.pick(
        closed
          ? [`≥ ${text}`, `≥${text}`, `Từ ${text} trở lên`, `Tối thiểu ${text}`, `Ít nhất ${text}`]
          : [`>${text}`, `> ${text}`, `Trên ${text}`],
      ),
      low: bound,
      high: Infinity,
      closed,
    };
  }
  const closed = d.chance(0.5);
  return {
    text: d.pick(closed ? [`≤ ${text}`, `≤${text}`, `Không quá ${text}`, `Tối đa ${text}`] : [`<${text}`, `< ${text}`, `Dưới ${text}`]),
    low: -Infinity,
    high: bound,
    closed,
  };
}
