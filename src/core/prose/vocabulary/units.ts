import { spell } from '../../text/spell';

/** What is counted one by one. What means the same shares a line; the first names it. */
const COUNTED = [
  'hộ|hộ gia đình|hộ dân',
  'nhân khẩu|khẩu|nhân khẩu nghèo',
  'người|người dân|lượt người|công dân|cá nhân',
  'lao động|người lao động',
  'học viên',
  'học sinh|em học sinh|em',
  'sinh viên',
  'trẻ em|trẻ|cháu|thiếu nhi',
  'đối tượng|lượt đối tượng',
  'hội viên',
  'đoàn viên',
  'đảng viên',
  'cán bộ',
  'giáo viên',
  'phụ nữ',
  'nữ',
  'nam',
  'lượt hộ',
  'lượt',
  'lớp|lớp nghề|lớp học|lớp đào tạo',
  'thẻ',
  'suất quà|suất|phần quà',
  'nhà|căn nhà|căn|ngôi nhà|căn hộ',
  'xã, thị trấn|xã, phường|xã, phường, thị trấn|xã',
  'thị trấn',
  'phường',
  'huyện',
  'thôn|thôn, bản|thôn, tổ dân phố',
  'bản',
  'ấp',
  'buôn',
  'tổ dân phố|tổ',
  'khu phố',
  'mô hình',
  'loại mô hình',
  'dự án',
  'công trình',
  'chương trình',
  'đề án',
  'tiêu chí',
  'nhiệm vụ',
  'trường hợp',
  'hồ sơ',
  'vụ việc|vụ',
  'cuộc',
  'buổi',
  'đợt',
  'hội nghị',
  'cơ sở',
  'doanh nghiệp',
  'hợp tác xã',
  'tổ hợp tác',
  'câu lạc bộ',
  'trường|trường học|điểm trường',
  'trạm',
  'trạm y tế',
  'giường|giường bệnh',
  'bác sĩ|bác sỹ',
  'đơn vị',
  'cơ quan',
  'văn bản',
  'tin, bài|tin|bài',
  'sản phẩm',
  'con',
  'cây',
  'tuyến đường|tuyến',
  'hội',
  'đoàn',
  'chi bộ',
  'thành viên',
  'gia đình',
  'phiên',
  'ca',
] as const;

/** What is measured, and how many of the first name one is. */
const MEASURED: readonly (readonly [string, number])[] = [
  ['ha', 1],
  ['héc ta', 1],
  ['m2', 1],
  ['m²', 1],
  ['m3', 1],
  ['km', 1],
  ['tấn', 1],
  ['tạ', 0.1],
  ['kg', 0.001],
  ['kwh', 1],
  ['mét', 1],
  ['lít', 1],
];

/** Time is no quantity of a report's: it tells how long or how old. */
export const TIME = ['năm', 'tháng', 'ngày', 'tuổi', 'giờ', 'phút', 'tuần', 'quý', 'tháng tuổi', 'lần', 'nhiệm kỳ'].map(spell);

/** Multiples that stand between a figure and what it counts. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['nghìn', 1e3],
      ['ngàn', 1e3],
      ['triệu', 1e6],
      ['tỷ', 1e9],
    ] as const
  ).map(([word, times]) => [spell(word), times]),
);
export const MONEY = ['đồng', 'đ', 'vnđ', 'vnd'].map(spell);

/** Each way of saying a unit, and the name that it goes by. */
export const COUNT_UNITS: ReadonlyMap<string, string> = new Map(
  COUNTED.flatMap((line) => {
    const all = line.split('|').map((one) => spell(one));
    return all.map((one) => [one, all[0]!] as const);
  }),
);
export const MEASURE_UNITS: ReadonlyMap<string, number> = new Map(MEASURED.map(([word, times]) => [spell(word), times]));
export const WEIGHTS = ['tấn', 'tạ', 'kg'].map(spell);
export const AREAS_OF_LAND = ['ha', 'héc ta'].map(spell);

/** Points between percentages. */
export const POINTS = /^ *(?:điểm +(?:%|phần +trăm)|điểm(?= *(?:phần|%)))/u;
export const PERCENT = /^ *(?:%|phần +trăm|phần +trăm)/u;
export const PER_MILLE = /^ *(?:‰|phần +nghìn)/u;

/** How often somebody came: of persons as well as of things. */
export const TURNS = spell('lượt');

/** Units that count people, whatever they are called: what a rate of the population is of. */
export const PEOPLE = [
  'nhân khẩu',
  'người',
  'lao động',
  'học viên',
  'học sinh',
  'trẻ em',
  'đối tượng',
  'cán bộ',
  'giáo viên',
  'phụ nữ',
  'nữ',
  'nam',
  'sinh viên',
].map(spell);
