import { Pattern } from '../words';
import { spell } from '../../text/spell';

/** Words at which the description of what was counted ends: "1.855 hộ nghèo | với 4.839 nhân khẩu". */
export const ENDS_NOUN: ReadonlySet<string> = new Set(
  (
    'với chiếm đạt tăng giảm trong gồm bao so bằng là và còn có do để cho theo từ đến tại ở trên đã đang sẽ vượt tương ước dự cụ ' +
    'như nhưng nên khi mà thì qua bởi về vào trị giá bình mỗi gấp hoàn lũy riêng này đó nêu hiện đồng tính thực kế trừ hoặc hay'
  )
    .split(' ')
    .map(spell),
);
/** Words that tell nothing of what is measured. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    'số tổng cộng toàn các những được bị của là có với trên tại ở trong về cho đến từ đã đang sẽ này đó nêu và hoặc hiện nay một ' +
    'địa bàn lượng tỷ lệ mức chung thực hiện đạt chiếm khoảng hơn dưới gần ước tính dự kiến năm cuối đầu tháng quý ngày thời điểm ' +
    'giai đoạn kết quả cả nhất thêm lên xuống còn như sau cụ thể gồm cùng kỳ so phấn đấu đó mới khu vực người dân huyện tỉnh xã'
  )
    .split(' ')
    .map(spell),
);
/** Words that no unit begins with: what stands behind the figure is no thing counted. */
export const NO_UNIT: ReadonlySet<string> = new Set([
  ...ENDS_NOUN,
  ...['được', 'của', 'lên', 'xuống', 'trở', 'các', 'những', 'một', 'không', 'người/'].map(spell),
]);

/** Ways of saying one thing; the first stands for all. Longer ones first where one holds another. */
const ALIKE = [
  'bhyt|bảo hiểm y tế',
  'bhxh|bảo hiểm xã hội',
  'bhtn|bảo hiểm thất nghiệp',
  'dtts|dân tộc thiểu số|đồng bào dân tộc thiểu số|người dân tộc thiểu số|đồng bào dtts',
  'thcs|trung học cơ sở',
  'thpt|trung học phổ thông',
  'btxh|bảo trợ xã hội',
  'ntm|nông thôn mới',
  'ubnd|ủy ban nhân dân',
  'người dân|dân số|dân cư',
  'bao phủ bhyt|người dân tham gia bhyt',
  'giải quyết việc làm|tạo việc làm|tạo việc làm mới',
  // One word each: a near-poor household is no poor one.
  'cậnnghèo|cận nghèo',
  'thoátnghèo|thoát nghèo|mới thoát nghèo',
  'táinghèo|tái nghèo',
  'phinôngnghiệp|phi nông nghiệp',
  'ngoàicônglập|ngoài công lập',
];
export const SYNONYMS: readonly (readonly [Pattern, string])[] = ALIKE.flatMap((line) => {
  const [first, ...others] = line.split('|').map((one) => spell(one));
  return others
    .sort((a, b) => b.length - a.length)
    .map((other) => [new Pattern(`(?<![\\p{L}\\p{N}])${other.replace(/ /g, ' +')}(?![\\p{L}\\p{N}])`, 'gu'), first!] as const);
});
