import type { Family } from '../scene';
import { amount, count, percent, quotient, placeTotal, stage, sum, withTotal } from '../scene';
import { placeLines } from '../places';
import type { ColumnSpec, LineSpec } from '../table';
import { DISTRICTS } from '../words';

/** Pupils by grade of learning: number and percent side by side, the numbers add up to all. */
export const ratings: Family = (scene) => {
  const { d } = scene;
  const grades = d.pick([
    ['Giỏi', 'Khá', 'Trung bình', 'Yếu'],
    ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'],
    ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Chưa hoàn thành', 'Không xếp loại'],
  ]);
  const sl = d.pick(['SL', 'Số lượng']);
  const decimals = d.pick([1, 2]);
  const columns: ColumnSpec[] = [
    sum(
      'hs',
      grades.map((_, i) => `g${i}`),
      undefined,
      'Tổng số học sinh',
    ),
    ...grades.flatMap((grade, i) => [
      count(`g${i}`, grade, sl),
      { ...percent(`g${i}_tl`, [`g${i}`, 'hs'], grade, d.pick(['%', 'TL (%)', 'Tỷ lệ'])), decimals },
    ]),
  ];
  const lines = Array.from({ length: d.int(4, 9) }, (_, i): LineSpec => ({
    id: `k${i}`,
    tt: String(i + 1),
    label: d.pick([`Khối ${i + 1}`, `Lớp ${i + 6}A`]),
    values: Object.fromEntries(
      grades.map((_, g) => [`g${g}`, g > 2 && d.chance(0.4) ? 0 : Math.round(d.around([60, 110, 40, 6, 2][g]!, 2))]),
    ),
  }));
  stage(
    scene,
    'Xếp loại',
    {
      title: ['KẾT QUẢ XẾP LOẠI HỌC LỰC NĂM HỌC 2022 - 2023'],
      stub: [
        ['tt', 'TT'],
        ['name', 'Lớp'],
      ],
      columns,
      lines: withTotal(scene, lines),
    },
    'Xã Tây Giang',
  );
};

/** Pairs "Tổng số / Trong đó nữ" group by group: every second column adds up. */
export const pairs: Family = (scene) => {
  const { d } = scene;
  const groups = d
    .shuffle(['Dưới 30 tuổi', 'Từ 30 đến 45 tuổi', 'Từ 46 đến 55 tuổi', 'Trên 55 tuổi', 'Người nghỉ hưu'])
    .slice(0, d.int(2, 5));
  const two = (key: string, head: string): ColumnSpec[] => [
    count(`${key}_t`, head, 'Tổng số'),
    count(`${key}_n`, head, d.pick(['Nữ', 'Trong đó: nữ'])),
  ];
  const all = two('all', 'Tổng số người').map((column, k): ColumnSpec => ({
    ...column,
    made: { op: 'sum', of: groups.map((_, i) => `g${i}_${k ? 'n' : 't'}`) },
  }));
  const columns = [...all, ...groups.flatMap((name, i) => two(`g${i}`, name))];
  const lines = placeLines(scene, () =>
    Object.fromEntries(
      groups.flatMap((_, i) => {
        const t = Math.round(d.around(90, 3));
        return [
          [`g${i}_t`, t],
          [`g${i}_n`, Math.round(t * (0.2 + 0.6 * d.next()))],
        ];
      }),
    ),
  );
  stage(scene, 'Lao động', {
    title: ['SỐ LƯỢNG LAO ĐỘNG CHIA THEO NHÓM TUỔI VÀ GIỚI TÍNH'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Địa bàn'],
    ],
    columns,
    lines,
  });
};

/** Crops: area × yield = output, the yield of a total is output over area. */
export const crops: Family = (scene) => {
  const { d, dress } = scene;
  const columns: ColumnSpec[] = [
    amount('dt', 1, 'Diện tích (ha)'),
    quotient('ns', ['sl', 'dt'], 10, 1, 'Năng suất (tạ/ha)'),
    amount('sl', 1, 'Sản lượng (tấn)'),
  ];
  const item = (id: string, tt: string, label: string): LineSpec => {
    const dt = d.around(420, 5);
    return { id, tt, label, level: 1, values: { dt, sl: dt * (2 + 5 * d.next()) } };
  };
  const seasons = ['Lúa Đông Xuân', 'Lúa Hè Thu', 'Lúa Mùa'].slice(0, d.int(2, 3)).map((label, i) => item(`l${i}`, '-', label));
  const maize = ['Ngô Đông Xuân', 'Ngô Hè Thu'].map((label, i) => item(`n${i}`, '-', label));
  const lines: LineSpec[] = [
    { id: 'L', tt: '1', label: 'Cây lúa', role: 'subtotal', parts: seasons.map((l) => l.id) },
    ...seasons,
    { id: 'N', tt: '2', label: 'Cây ngô', role: 'subtotal', parts: maize.map((l) => l.id) },
    ...maize,
  ];
  const total: LineSpec = { id: 'total', label: d.pick(['Tổng cây lương thực có hạt', dress.totalWord]), role: 'total', parts: ['L', 'N'] };
  stage(scene, 'Cây trồng', {
    title: ['DIỆN TÍCH, NĂNG SUẤT, SẢN LƯỢNG CÂY LƯƠNG THỰC NĂM 2023'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Cây trồng'],
    ],
    columns,
    lines: placeTotal(dress, total, lines),
  });
};

/** How a population changed: the increase and the decrease have their own sums. */
export const population: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = [
    count('dau', 'Dân số đầu kỳ'),
    sum('tang', ['sinh', 'den'], undefined, 'Tăng trong kỳ', 'Tổng'),
    count('sinh', 'Tăng trong kỳ', 'Sinh'),
    count('den', 'Tăng trong kỳ', 'Chuyển đến'),
    sum('giam', ['chet', 'di'], undefined, 'Giảm trong kỳ', 'Tổng'),
    count('chet', 'Giảm trong kỳ', 'Chết'),
    count('di', 'Giảm trong kỳ', 'Chuyển đi'),
    sum('cuoi', ['dau', 'tang', 'giam'], [1, 1, -1], 'Dân số cuối kỳ'),
  ];
  const lines = placeLines(scene, () => {
    const dau = Math.round(d.around(5200, 2));
    return {
      dau,
      sinh: Math.round(dau * 0.016 * d.next()) + 2,
      den: d.int(0, 60),
      chet: Math.round(dau * 0.007 * d.next()) + 1,
      di: d.int(0, 70),
    };
  });
  stage(scene, 'Biến động dân số', {
    title: ['TÌNH HÌNH BIẾN ĐỘNG DÂN SỐ 6 THÁNG ĐẦU NĂM 2023'],
    unit: 'Người',
    stub: [
      ['tt', 'TT'],
      ['name', 'Đơn vị hành chính'],
    ],
    columns,
    lines,
  });
};

/** Places across, indicators down; the total is a column; rate lines follow their counts. */
export const turned: Family = (scene) => {
  const { d, dress } = scene;
  const places = d.pick(DISTRICTS).communes.slice(0, d.int(4, 9));
  const cols = places.map((name, i) => count(`p${i}`, name));
  const total: ColumnSpec = sum(
    't',
    cols.map((c) => c.key),
    undefined,
    d.pick(['Toàn huyện', dress.totalWord]),
  );
  const columns = dress.totalAt === 'last' ? [...cols, total] : [total, ...cols];
  const row = (middle: number): Record<string, number> => Object.fromEntries(cols.map((c) => [c.key, Math.round(d.around(middle, 2))]));
  const ho = row(1500);
  const part = (of: Record<string, number>, most: number): Record<string, number> =>
    Object.fromEntries(cols.map((c) => [c.key, Math.round(of[c.key]! * most * d.next())]));
  const ngheo = part(ho, 0.15);
  const can = part(ho, 0.12);
  const rate = (id: string, tt: string, label: string, a: string): LineSpec => ({
    id,
    tt,
    label,
    unit: '%',
    quotient: [a, 'ho', 100],
    quantity: 'rate',
    decimals: 2,
    percent: true,
  });
  const lines: LineSpec[] = [
    { id: 'ho', tt: '1', label: 'Tổng số hộ dân', unit: 'Hộ', values: ho },
    { id: 'n', tt: '2', label: 'Số hộ nghèo', unit: 'Hộ', values: ngheo },
    { id: 'nd', tt: '', label: 'Trong đó: hộ DTTS', unit: 'Hộ', level: 1, role: 'of-which', values: part(ngheo, 0.8) },
    rate('tn', '3', 'Tỷ lệ hộ nghèo', 'n'),
    { id: 'c', tt: '4', label: 'Số hộ cận nghèo', unit: 'Hộ', values: can },
    rate('tc', '5', 'Tỷ lệ hộ cận nghèo', 'c'),
    { id: 'nc', tt: '6', label: 'Tổng số hộ nghèo, cận nghèo', unit: 'Hộ', parts: ['n', 'c'], role: 'subtotal' },
  ];
  stage(scene, 'Theo xã', {
    title: ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO, CẬN NGHÈO THEO XÃ'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Chỉ tiêu'],
      ['unit', 'ĐVT'],
    ],
    columns,
    lines,
  });
};

/** Plan, actual and percent for each of several years, and the whole period at the end. */
export const wideYears: Family = (scene) => {
  const { d } = scene;
  const first = d.int(2016, 2021);
  const years = Array.from({ length: d.int(2, 4) }, (_, i) => first + i);
  const quantity = d.chance(0.5) ? ('count' as const) : ('amount' as const);
  const decimals = quantity === 'count' ? 0 : 1;
  const col = (key: string, head: string, leaf: string): ColumnSpec => ({ key, path: [head, leaf], quantity, decimals, adds: true });
  const block = (k: string, head: string): ColumnSpec[] => [
    col(`kh${k}`, head, 'Kế hoạch'),
    col(`th${k}`, head, 'Thực hiện'),
    { ...percent(`tl${k}`, [`th${k}`, `kh${k}`], head, 'Tỷ lệ (%)'), decimals: 1 },
  ];
  const period = block('', `Giai đoạn ${first}-${years[years.length - 1]!}`).map((column): ColumnSpec =>
    column.made ? column : { ...column, made: { op: 'sum', of: years.map((y) => column.key + y) } },
  );
  const yearly = years.flatMap((year) => block(String(year), `Năm ${year}`));
  const columns = d.chance(0.5) ? [...period, ...yearly] : [...yearly, ...period];
  const names = [
    'Vốn đầu tư phát triển',
    'Vốn sự nghiệp',
    'Vốn tín dụng chính sách',
    'Vốn huy động cộng đồng',
    'Vốn lồng ghép',
    'Vốn doanh nghiệp',
  ];
  const lines = d
    .shuffle(names)
    .slice(0, d.int(3, 6))
    .map((label, i): LineSpec => ({
      id: `v${i}`,
      tt: String(i + 1),
      label,
      values: Object.fromEntries(
        years.flatMap((year) => {
          const kh = d.around(900, 4);
          const [a, b] = [kh, kh * (0.6 + 0.5 * d.next())].map((v) => (quantity === 'count' ? Math.round(v) : v));
          return [
            [`kh${year}`, a!],
            [`th${year}`, b!],
          ];
        }),
      ),
    }));
  stage(scene, 'Vốn', {
    title: ['NGUỒN VỐN THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO'],
    unit: quantity === 'count' ? 'lượt hộ' : 'Triệu đồng',
    stub: [
      ['tt', 'STT'],
      ['name', 'Nguồn vốn'],
    ],
    columns,
    lines: withTotal(scene, lines),
  });
};

/** A month and the year so far: actual of the month, cumulated, of last year, plan; two percents. */
export const cumulated: Family = (scene) => {
  const { d } = scene;
  const month = d.int(3, 11);
  const columns: ColumnSpec[] = [
    count('kh', 'Kế hoạch năm 2023'),
    count('truoc', `Lũy kế đến hết tháng ${month - 1}`),
    count('thang', `Thực hiện tháng ${month}`),
    sum('luy', ['truoc', 'thang'], undefined, `Lũy kế ${month} tháng`),
    count('cung', `Lũy kế cùng kỳ năm 2022`),
    { ...percent('dat', ['luy', 'kh'], 'So sánh (%)', 'Lũy kế/KH năm'), decimals: 1 },
    { ...percent('ck', ['luy', 'cung'], 'So sánh (%)', 'So với cùng kỳ'), decimals: 1 },
  ];
  const lines = placeLines(scene, () => {
    const kh = Math.round(d.around(260, 3)) + 20;
    const truoc = Math.round(kh * (month / 13) * (0.7 + 0.4 * d.next()));
    return { kh, truoc, thang: d.int(1, 40), cung: Math.round(kh * (month / 12) * (0.7 + 0.4 * d.next())) + 1 };
  });
  stage(scene, `Tháng ${month}`, {
    title: [`KẾT QUẢ PHÁT TRIỂN ĐỐI TƯỢNG BHXH TỰ NGUYỆN THÁNG ${month} NĂM 2023`],
    unit: 'người',
    stub: [
      ['tt', 'TT'],
      ['name', 'Xã, thị trấn'],
    ],
    columns,
    lines,
  });
};

/** Under each count line its percent of the line above all: rows in turn. */
export const interleaved: Family = (scene) => {
  const { d } = scene;
  const years = [2019, 2020, 2021, 2022, 2023].slice(0, d.int(3, 5));
  const columns = years.map((year) => count(`y${year}`, `Năm ${year}`));
  const row = (middle: number): Record<string, number> =>
    Object.fromEntries(columns.map((c) => [c.key, Math.round(d.around(middle, 1.5))]));
  const sectors = ['Nông, lâm nghiệp, thủy sản', 'Công nghiệp, xây dựng', 'Dịch vụ'];
  const lines: LineSpec[] = [
    { id: 'all', tt: '1', label: 'Lao động đang làm việc', unit: 'Người', parts: sectors.map((_, i) => `s${i}`), role: 'total' },
    ...sectors.flatMap((label, i): LineSpec[] => [
      { id: `s${i}`, tt: '', label, unit: 'Người', level: 1, values: row([26000, 7000, 9000][i]!) },
      {
        id: `r${i}`,
        tt: '',
        label: d.pick(['Tỷ lệ (%)', 'Tỷ trọng trong tổng số', 'Cơ cấu']),
        unit: '%',
        level: 2,
        quotient: [`s${i}`, 'all', 100],
        quantity: 'rate',
        decimals: 2,
        percent: true,
      },
    ]),
  ];
  stage(scene, 'Cơ cấu lao động', {
    title: ['CƠ CẤU LAO ĐỘNG THEO KHU VỰC KINH TẾ'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Chỉ tiêu'],
      ['unit', 'ĐVT'],
    ],
    columns,
    lines,
  });
};

/** Four levels: A, I, 1, a) … đ) e); each adds up what stands under it; some lines only say "of which". */
export const outline: Family = (scene) => {
  const { d } = scene;
  const money = d.chance(0.6);
  const columns: ColumnSpec[] = ['Dự toán', 'Thực hiện'].map((name, i) => (money ? amount(`c${i}`, 1, name) : count(`c${i}`, name)));
  columns.push({ ...percent('tl', ['c1', 'c0'], 'Đạt (%)'), decimals: 1 });
  const letters = ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)'];
  const lines: LineSpec[] = [];
  const value = (): Record<string, number> =>
    Object.fromEntries(['c0', 'c1'].map((k) => [k, money ? d.around(300, 5) : Math.round(d.around(300, 5))]));
  const item = (id: string, tt: string, label: string, level: number): string => {
    lines.push({ id, tt, label, level, values: value() });
    return id;
  };
  const group = (id: string, tt: string, label: string, level: number, fill: () => string[]): string => {
    const at = lines.length;
    const parts = fill();
    lines.splice(at, 0, { id, tt, label, level, role: 'subtotal', parts });
    return id;
  };
  const topics = d.shuffle([
    'Hỗ trợ giáo dục',
    'Hỗ trợ y tế',
    'Hỗ trợ nhà ở',
    'Hỗ trợ sản xuất',
    'Đào tạo nghề',
    'Truyền thông',
    'Trợ giúp pháp lý',
    'Hỗ trợ tiền điện',
    'Nước sinh hoạt',
    'Hỗ trợ tín dụng',
    'Cứu trợ đột xuất',
    'Tập huấn cán bộ',
    'Giám sát, đánh giá',
    'Hỗ trợ BHYT',
    'Vệ sinh môi trường',
    'Mô hình giảm nghèo',
    'Quà Tết',
    'Chi khác',
  ]);
  let next = 0;
  const topic = (): string => topics[next++ % topics.length]! + (next > topics.length ? ` (${next})` : '');
  const roman = ['I', 'II', 'III'].slice(0, d.int(2, 3));
  const tops = roman.map((tt, r) =>
    group(`R${r}`, tt, `Dự án ${r + 1}: ${topic()}`, 0, () =>
      Array.from({ length: d.int(2, 3) }, (_, i) => {
        if (d.chance(0.5)) return item(`R${r}i${i}`, String(i + 1), topic(), 1);
        return group(`R${r}i${i}`, String(i + 1), topic(), 1, () =>
          Array.from({ length: d.int(2, 6) }, (_, k) => item(`R${r}i${i}k${k}`, letters[k]!, topic(), 2)),
        );
      }),
    ),
  );
  stage(scene, 'Dự án', {
    title: ['TÌNH HÌNH THỰC HIỆN KINH PHÍ CÁC DỰ ÁN'],
    unit: money ? 'Triệu đồng' : 'lượt người',
    stub: [
      ['tt', 'TT'],
      ['name', 'Nội dung'],
    ],
    columns,
    lines: withTotal(scene, lines, tops),
  });
};

/** The district stands once, merged over the rows of its communes, in a column of its own; "Cộng" closes each group. */
export const mergedGroups: Family = (scene) => {
  const { d, dress } = scene;
  const districts = d.shuffle(DISTRICTS).slice(0, d.int(2, 3));
  const columns: ColumnSpec[] = [
    count('lop', 'Số lớp'),
    count('nam', 'Số học viên', 'Nam'),
    count('nu', 'Số học viên', 'Nữ'),
    sum('hv', ['nam', 'nu'], undefined, 'Số học viên', 'Cộng'),
    amount('kp', 1, 'Kinh phí (triệu đồng)'),
  ];
  const lines: LineSpec[] = [];
  const heads: string[] = [];
  districts.forEach(({ name, communes }, i) => {
    const chosen = communes.slice(0, d.int(3, 5));
    chosen.forEach((commune, j) =>
      lines.push({
        id: `c${i}_${j}`,
        tt: j ? '' : name,
        label: commune,
        values: { lop: d.int(1, 5), nam: d.int(5, 60), nu: d.int(5, 60), kp: d.around(60, 2) },
      }),
    );
    lines.push({
      id: `s${i}`,
      tt: '',
      label: d.pick(['Cộng', `Cộng ${name}`]),
      role: 'subtotal',
      parts: chosen.map((_, j) => `c${i}_${j}`),
    });
    heads.push(`s${i}`);
  });
  const total: LineSpec = { id: 'total', label: d.pick(['Tổng cộng', 'TỔNG CỘNG']), role: 'total', parts: heads };
  const laid = stage(
    scene,
    'Theo huyện',
    {
      title: ['KẾT QUẢ MỞ LỚP ĐÀO TẠO NGHỀ THEO HUYỆN'],
      stub: [
        ['tt', 'Huyện'],
        ['name', 'Xã, thị trấn'],
      ],
      columns,
      lines: [...lines, total],
    },
    'Tỉnh Đắk Nông',
  );
  if (!dress.merged || dress.gaps) return;
  let top = laid.body;
  for (const id of heads) {
    const end = laid.rowOf.get(id)!;
    laid.page.merge(top, laid.left, end - 1, laid.left);
    top = end + 1;
  }
};

/** Under each place "Trong đó: nữ" and "DTTS": at most the line above, and not added to it. */
export const ofWhichRows: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = ['Tiểu học', 'THCS', 'THPT'].map((name, i) => count(`c${i}`, 'Số học sinh', name));
  columns.push(sum('all', ['c0', 'c1', 'c2'], undefined, 'Cộng'));
  const places = d.pick(DISTRICTS).communes.slice(0, d.int(3, 6));
  const part = (of: Record<string, number>, most: number): Record<string, number> =>
    Object.fromEntries(Object.entries(of).map(([k, v]) => [k, Math.round(v * most * (0.3 + 0.7 * d.next()))]));
  const lines = places.flatMap((label, i): LineSpec[] => {
    const values = { c0: d.int(150, 700), c1: d.int(120, 500), c2: d.int(40, 300) };
    return [
      { id: `p${i}`, tt: String(i + 1), label, values },
      { id: `p${i}n`, tt: '', label: 'Trong đó: Nữ', level: 1, role: 'of-which', values: part(values, 0.6) },
      { id: `p${i}d`, tt: '', label: d.pick(['DTTS', 'Dân tộc thiểu số']), level: 1, role: 'of-which', values: part(values, 0.5) },
    ];
  });
  const ids = (suffix: string): string[] => places.map((_, i) => `p${i}${suffix}`);
  const totals: LineSpec[] = [
    { id: 'total', label: d.pick(['Tổng cộng', 'Tổng số', 'Toàn huyện']), role: 'total', parts: ids('') },
    { id: 'totaln', tt: '', label: 'Trong đó: Nữ', level: 1, role: 'of-which', parts: ids('n') },
    { id: 'totald', tt: '', label: 'Dân tộc thiểu số', level: 1, role: 'of-which', parts: ids('d') },
  ];
  stage(scene, 'Học sinh', {
    title: ['SỐ HỌC SINH PHỔ THÔNG THEO XÃ NĂM HỌC 2023 - 2024'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Xã, thị trấn'],
    ],
    columns,
    lines: scene.dress.totalAt === 'first' ? [...totals, ...lines] : [...lines, ...totals],
  });
};
