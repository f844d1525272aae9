import type { Dice } from '../dice';
import type { Family } from '../scene';
import { count, percent, remarks, stage, withTotal } from '../scene';
import type { ColumnSpec, LineSpec } from '../table';

interface Indicator {
  readonly label: string;
  readonly unit: string;
  readonly middle: number;
  readonly decimals: number;
  readonly quantity: 'count' | 'amount' | 'rate';
}

const INDICATORS: readonly Indicator[] = [
  { label: 'Giải quyết việc làm mới', unit: 'Lao động', middle: 2000, decimals: 0, quantity: 'count' },
  { label: 'Đưa lao động đi làm việc ở nước ngoài', unit: 'Người', middle: 72, decimals: 0, quantity: 'count' },
  { label: 'Số lao động được đào tạo nghề', unit: 'Người', middle: 500, decimals: 0, quantity: 'count' },
  { label: 'Số người tham gia BHXH', unit: 'Người', middle: 6700, decimals: 0, quantity: 'count' },
  { label: 'Số người tham gia BHYT', unit: 'Người', middle: 111000, decimals: 0, quantity: 'count' },
  { label: 'Thu ngân sách trên địa bàn', unit: 'Tỷ đồng', middle: 180, decimals: 1, quantity: 'amount' },
  { label: 'Giá trị sản xuất nông nghiệp', unit: 'Tỷ đồng', middle: 1830, decimals: 1, quantity: 'amount' },
  { label: 'Sản lượng lương thực có hạt', unit: 'Tấn', middle: 64000, decimals: 0, quantity: 'amount' },
  { label: 'Diện tích trồng rừng tập trung', unit: 'Ha', middle: 1100, decimals: 1, quantity: 'amount' },
  { label: 'Tổng đàn bò', unit: 'Con', middle: 32000, decimals: 0, quantity: 'count' },
  { label: 'Số hộ thoát nghèo', unit: 'Hộ', middle: 420, decimals: 0, quantity: 'count' },
  { label: 'Số thẻ BHYT cấp cho người nghèo', unit: 'Thẻ', middle: 3500, decimals: 0, quantity: 'count' },
];

/** Whole where it counts; half the time also what the sheet prints is all there is (no hidden digits). */
function figureOf(d: Dice, { middle, decimals, quantity }: Indicator): number {
  const value = d.around(middle, 1.4);
  return quantity === 'count' ? Math.round(value) : Number(value.toFixed(decimals + (d.chance(0.5) ? 0 : 3)));
}

/** Indicators of all units against their plan: actual of last year, plan, actual, percent of plan, growth. */
export const plan: Family = (scene) => {
  const { d } = scene;
  const year = d.pick([2022, 2023, 2024]);
  const before = d.chance(0.6);
  const twoLevels = d.chance(0.4);
  const head = (text: string): string[] => (twoLevels ? [`Năm ${year}`, text] : [`${text} năm ${year}`]);
  const base = (key: string, ...path: string[]): ColumnSpec => ({ ...count(key, ...path), adds: false });
  const columns: ColumnSpec[] = [
    ...(before ? [base('tr', `Thực hiện năm ${year - 1}`)] : []),
    base('kh', ...head('Kế hoạch')),
    base('th', ...head('Ước thực hiện')),
    { ...percent('dat', ['th', 'kh'], ...(twoLevels ? ['So sánh (%)', 'TH/KH'] : ['Tỷ lệ TH/KH (%)'])), decimals: d.pick([1, 2]) },
    ...(before ? [growthColumn(d, twoLevels)] : []),
    ...(d.chance(0.4) ? [remarks] : []),
  ];
  const chosen = d.shuffle(INDICATORS).slice(0, d.int(6, INDICATORS.length));
  const lines = chosen.map((indicator, i): LineSpec => {
    const [tr, kh] = [figureOf(d, indicator), figureOf(d, indicator)];
    return {
      id: `i${i}`,
      tt: String(i + 1),
      label: indicator.label,
      unit: indicator.unit,
      quantity: indicator.quantity,
      decimals: indicator.decimals,
      values: { tr, kh, th: figureOf(d, indicator) },
    };
  });
  stage(scene, 'Kế hoạch', {
    title: ['TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI', `NĂM ${year}`],
    stub: [
      ['tt', 'TT'],
      ['name', 'Chỉ tiêu'],
      ['unit', d.pick(['Đơn vị tính', 'ĐVT', 'Đơn vị'])],
    ],
    columns,
    lines: grouped(d, lines),
  });
};

/** Index against last year ("108,95") or growth ("8,95"). */
function growthColumn(d: Dice, twoLevels: boolean): ColumnSpec {
  const path = (text: string): string[] => (twoLevels ? ['So sánh (%)', text] : [`${text} (%)`]);
  if (d.chance(0.5)) return { ...percent('tt', ['th', 'tr'], ...path('So với cùng kỳ')), decimals: 1 };
  return {
    ...percent('tt', ['tr', 'th'], ...path('Tốc độ tăng trưởng')),
    decimals: 1,
    made: { op: 'growth', of: ['tr', 'th'], factor: 100 },
  };
}

/** Headings "I. Kinh tế", "II. Xã hội" without figures over the indicators. */
function grouped(d: Dice, lines: readonly LineSpec[]): LineSpec[] {
  if (d.chance(0.5)) return [...lines];
  const half = Math.floor(lines.length / 2);
  return [
    { id: 'A', tt: 'I', label: 'Về kinh tế', role: 'heading' },
    ...lines.slice(0, half),
    { id: 'B', tt: 'II', label: 'Về xã hội', role: 'heading' },
    ...lines.slice(half),
  ];
}

/** One kind of figure by place, plan against actual with difference: "Tăng (+), giảm (-)". */
export const difference: Family = (scene) => {
  const { d } = scene;
  const places = ['Bình Hòa', 'Bình Nghi', 'Bình Thành', 'Bình Tường', 'Tây An', 'Tây Giang', 'Tây Phú', 'Vĩnh An', 'Tây Thuận'];
  const columns: ColumnSpec[] = [
    count('truoc', '6 tháng đầu năm 2022'),
    count('kh', 'Kế hoạch năm 2023'),
    count('th', '6 tháng đầu năm 2023'),
    { ...count('ss', 'So sánh', 'Tăng (+), giảm (-) so với cùng kỳ'), made: { op: 'sum', of: ['th', 'truoc'], signs: [1, -1] } },
    percent('tl', ['th', 'kh'], 'So sánh', 'Tỷ lệ % so với kế hoạch'),
  ];
  const lines = places.slice(0, d.int(5, 9)).map((label, i): LineSpec => {
    const kh = Math.round(d.around(420, 2.5));
    return {
      id: `p${i}`,
      tt: String(i + 1),
      label,
      values: { truoc: Math.round(kh * (0.3 + 0.4 * d.next())), kh, th: Math.round(kh * (0.3 + 0.4 * d.next())) },
    };
  });
  stage(scene, 'So sánh', {
    title: ['KẾT QUẢ PHÁT TRIỂN NGƯỜI THAM GIA BHXH TỰ NGUYỆN'],
    unit: 'người',
    stub: [
      ['tt', 'TT'],
      ['name', 'Xã, thị trấn'],
    ],
    columns,
    lines: withTotal(scene, lines),
  });
};

/** Years across, indicators down: population by sex and by area, both exhaustive, and a rate line. */
export const series: Family = (from) => {
  // One body of people divided twice: what is missing in one division contradicts the other.
  const scene = { ...from, dress: { ...from.dress, unknown: null } };
  const { d } = scene;
  const first = d.int(2010, 2018);
  const years = Array.from({ length: d.int(4, 8) }, (_, i) => first + i);
  const columns = years.map((year): ColumnSpec => count(`y${year}`, String(year)));
  let [nam, nu, tt] = [d.int(42000, 61000), d.int(42000, 61000), 0];
  const rows: Record<string, Record<string, number>> = { nam: {}, nu: {}, tt: {}, nt: {}, sinh: {}, ho: {}, ngheo: {} };
  for (const year of years) {
    const key = `y${year}`;
    nam += d.int(-300, 800);
    nu += d.int(-300, 800);
    tt = Math.round((nam + nu) * (0.15 + 0.02 * d.next()));
    Object.assign(rows['nam']!, { [key]: nam });
    Object.assign(rows['nu']!, { [key]: nu });
    Object.assign(rows['tt']!, { [key]: tt });
    Object.assign(rows['nt']!, { [key]: nam + nu - tt });
    Object.assign(rows['sinh']!, { [key]: Math.round((nam + nu) * (0.012 + 0.004 * d.next())) });
    Object.assign(rows['ho']!, { [key]: Math.round((nam + nu) / 3.4) });
    Object.assign(rows['ngheo']!, { [key]: Math.round(((nam + nu) / 3.4) * (0.03 + 0.08 * d.next())) });
  }
  const rate = (id: string, tt: string, label: string, unit: string, of: readonly [string, string, number]): LineSpec => ({
    id,
    tt,
    label,
    unit,
    quotient: of,
    quantity: 'rate',
    decimals: 2,
    percent: unit === '%',
  });
  const lines: LineSpec[] = [
    { id: 'ds', tt: '1', label: 'Dân số trung bình', unit: 'Người', role: 'subtotal', parts: ['nam', 'nu'] },
    { id: 'nam', tt: '-', label: 'Nam', unit: 'Người', level: 1, values: rows['nam']! },
    { id: 'nu', tt: '-', label: 'Nữ', unit: 'Người', level: 1, values: rows['nu']! },
    { id: 'ds2', tt: '2', label: 'Dân số chia theo khu vực', unit: 'Người', role: 'subtotal', parts: ['tt', 'nt'] },
    { id: 'tt', tt: '-', label: 'Thành thị', unit: 'Người', level: 1, values: rows['tt']! },
    { id: 'nt', tt: '-', label: 'Nông thôn', unit: 'Người', level: 1, values: rows['nt']! },
    { id: 'sinh', tt: '3', label: 'Số trẻ sinh ra trong năm', unit: 'Trẻ', values: rows['sinh']! },
    rate('cbr', '4', 'Tỷ suất sinh thô', '‰', ['sinh', 'ds', 1000]),
    { id: 'ho', tt: '5', label: 'Tổng số hộ', unit: 'Hộ', values: rows['ho']! },
    { id: 'ngheo', tt: '6', label: 'Số hộ nghèo', unit: 'Hộ', values: rows['ngheo']! },
    rate('tl', '7', 'Tỷ lệ hộ nghèo', '%', ['ngheo', 'ho', 100]),
  ];
  stage(scene, 'Chuỗi số liệu', {
    title: ['MỘT SỐ CHỈ TIÊU DÂN SỐ, LAO ĐỘNG QUA CÁC NĂM'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Chỉ tiêu'],
      ['unit', 'ĐV tính'],
    ],
    columns,
    lines,
  });
};

/** Quarters, halves and the year: two levels of sums along the line, places or kinds down. */
export const quarters: Family = (scene) => {
  const { d } = scene;
  const quantity = d.chance(0.5) ? ('count' as const) : ('amount' as const);
  const decimals = quantity === 'count' ? 0 : 1;
  const col = (key: string, path: string, of?: readonly string[]): ColumnSpec => ({
    key,
    path: [path],
    quantity,
    decimals,
    adds: true,
    ...(of ? { made: { op: 'sum', of } } : {}),
  });
  const halves = d.chance(0.5);
  const columns: ColumnSpec[] = halves
    ? [
        col('q1', 'Quý I'),
        col('q2', 'Quý II'),
        col('h1', '6 tháng đầu năm', ['q1', 'q2']),
        col('q3', 'Quý III'),
        col('q4', 'Quý IV'),
        col('h2', '6 tháng cuối năm', ['q3', 'q4']),
        col('nam', 'Cả năm', ['h1', 'h2']),
      ]
    : [col('q1', 'Quý I'), col('q2', 'Quý II'), col('q3', 'Quý III'), col('q4', 'Quý IV'), col('nam', 'Cả năm', ['q1', 'q2', 'q3', 'q4'])];
  const names = [
    'Thuế GTGT',
    'Thuế thu nhập cá nhân',
    'Lệ phí trước bạ',
    'Phí, lệ phí',
    'Tiền sử dụng đất',
    'Thu khác',
    'Thuế thu nhập doanh nghiệp',
  ];
  const lines = d
    .shuffle(names)
    .slice(0, d.int(4, 7))
    .map((label, i): LineSpec => {
      const value = (): number => (quantity === 'count' ? Math.round(d.around(300, 4)) : d.around(900, 4));
      return { id: `k${i}`, tt: String(i + 1), label, values: { q1: value(), q2: value(), q3: value(), q4: value() } };
    });
  stage(scene, 'Quý', {
    title: [quantity === 'count' ? 'SỐ LƯỢT HỒ SƠ TIẾP NHẬN THEO QUÝ' : 'THU NGÂN SÁCH NHÀ NƯỚC THEO QUÝ NĂM 2023'],
    unit: quantity === 'count' ? 'hồ sơ' : 'Triệu đồng',
    stub: [
      ['tt', 'STT'],
      ['name', 'Khoản thu'],
    ],
    columns,
    lines: withTotal(scene, lines),
  });
};

/** An annex of targets: ranges, "<4", "Trên 90", text levels; results beside them and a verdict that is right. */
export const annex: Family = (scene) => {
  const { d } = scene;
  const text = (key: string, ...path: string[]): ColumnSpec => ({ key, path, quantity: 'rate', decimals: 1, adds: false, text: true });
  const columns: ColumnSpec[] = [
    text('t25', 'Mục tiêu', 'Đến năm 2025'),
    text('t30', 'Mục tiêu', 'Đến năm 2030'),
    text('x', 'Tại Chương trình 54-CTr/TU'),
  ];
  const bank: readonly (readonly [string, string, string, string])[] = [
    ['Tỉ lệ thất nghiệp chung', '%', '<4', '2-2,5'],
    ['Tỉ lệ việc làm phi chính thức', '%', '<70', '<60'],
    ['Tỉ lệ huy động trẻ em nhà trẻ', '%', '30 - 35', '35 - 40'],
    ['Tỉ lệ dân số tham gia bảo hiểm y tế', '%', '95', 'Trên 97'],
    ['Số người làm công tác xã hội/1000 dân', 'Người', '-', '≥1'],
    ['Mức sinh thay thế', 'Mức độ', 'Chưa đảm bảo', 'Đảm bảo vững'],
    ['Tuổi thọ trung bình', 'Tuổi', '73,8', '74'],
    ['Số giường bệnh trên 10.000 dân', 'Giường', '15,7', '18'],
    ['Tỉ lệ nhà ở kiên cố', '%', '-', '65 - 70'],
    ['Tỉ lệ hộ nghèo giảm hằng năm', '%/năm', '4', '4'],
  ];
  const lines = d
    .shuffle(bank)
    .slice(0, d.int(6, 10))
    .map(([label, unit, t25, t30], i): LineSpec => ({
      id: `t${i}`,
      tt: `1.${i + 1}`,
      label,
      unit,
      values: { t25, t30, x: d.chance(0.4) ? 'X' : null },
    }));
  stage(
    scene,
    'Phụ lục',
    {
      title: ['Phụ lục', 'CÁC MỤC TIÊU CỤ THỂ'],
      stub: [
        ['tt', 'TT'],
        ['name', 'Chỉ tiêu'],
        ['unit', 'Đơn vị'],
      ],
      columns,
      lines: [{ id: 'g', tt: '1', label: 'Lao động, việc làm, phát triển thị trường', role: 'heading' }, ...lines],
    },
    'Huyện Ea Súp',
  );
};
