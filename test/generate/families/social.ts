import type { Family } from '../scene';
import { amount, count, percent, quotient, placeTotal, stage, sum, withTotal } from '../scene';
import { placeLines } from '../places';
import type { ColumnSpec, LineSpec } from '../table';
import { INSURED, TRADES } from '../words';

/** Health insurance: population, insured, coverage, plan; of the insured an of-which that doesn't exhaust. */
export const coverage: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = [
    count('dan', 'Dân số'),
    count('kh', 'Chỉ tiêu giao (người)'),
    count('the', 'Số người tham gia BHYT', 'Tổng số'),
    count('ngheo', 'Số người tham gia BHYT', 'Trong đó', 'Người nghèo'),
    count('can', 'Số người tham gia BHYT', 'Trong đó', 'Cận nghèo'),
    percent('phu', ['the', 'dan'], 'Tỷ lệ bao phủ (%)'),
    percent('dat', ['the', 'kh'], 'Đạt so với chỉ tiêu (%)'),
  ];
  const lines = placeLines(scene, () => {
    const dan = Math.round(d.around(6500, 2));
    const the = Math.round(dan * (0.82 + 0.16 * d.next()));
    return {
      dan,
      kh: Math.round(dan * 0.95),
      the,
      ngheo: Math.round(the * 0.06 * d.next()) + 3,
      can: Math.round(the * 0.08 * d.next()) + 3,
    };
  });
  stage(scene, 'BHYT', {
    title: ['KẾT QUẢ PHÁT TRIỂN ĐỐI TƯỢNG THAM GIA BẢO HIỂM Y TẾ', '6 tháng đầu năm 2023'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Xã, thị trấn'],
    ],
    columns,
    lines,
  });
};

/** Cards by group of people, two periods side by side, the change and its percent. */
export const cards: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = [
    count('truoc', '6 tháng đầu năm 2022'),
    count('nay', '6 tháng đầu năm 2023'),
    ...(d.chance(0.7)
      ? [
          sum('tang', ['nay', 'truoc'], [1, -1], 'Tăng, giảm', 'Số tuyệt đối'),
          {
            ...percent('tl', ['truoc', 'nay'], 'Tăng, giảm', 'Tỷ lệ (%)'),
            made: { op: 'growth' as const, of: ['truoc', 'nay'] as const, factor: 100 },
          },
        ]
      : []),
    { ...percent('cc', ['nay', 'nay'], 'Cơ cấu (%)'), made: { op: 'share' as const, of: ['nay'] as const, factor: 100 } },
  ];
  const lines = d
    .shuffle(INSURED)
    .slice(0, d.int(5, 10))
    .map((label, i): LineSpec => {
      const truoc = Math.round(d.around(2400, 4));
      return { id: `c${i}`, tt: String(i + 1), label, values: { truoc, nay: Math.round(truoc * (0.8 + 0.5 * d.next())) } };
    });
  stage(scene, 'Thẻ BHYT', {
    title: ['SỐ THẺ BẢO HIỂM Y TẾ ĐÃ CẤP'],
    unit: 'thẻ',
    stub: [
      ['tt', 'STT'],
      ['name', 'Nhóm đối tượng'],
    ],
    columns,
    lines: withTotal(scene, lines),
    whole: 'total',
  });
};

/** Vocational training: classes, learners (women of them), money; farm trades and others as subtotals. */
export const training: Family = (scene) => {
  const { d, dress } = scene;
  const columns: ColumnSpec[] = [
    count('lop', 'Số lớp'),
    count('hv', 'Số học viên', 'Tổng số'),
    count('nu', 'Số học viên', 'Trong đó: Nữ'),
    amount('kp', 1, 'Kinh phí thực hiện (triệu đồng)'),
    count('vl', 'Số người có việc làm sau đào tạo'),
    percent('tl', ['vl', 'hv'], 'Tỷ lệ có việc làm (%)'),
    ...(d.chance(0.4) ? [quotient('bq', ['hv', 'lop'], 1, 1, 'Bình quân học viên/lớp')] : []),
  ];
  const item = (id: string, tt: string, label: string): LineSpec => {
    const lop = d.int(1, 6);
    const hv = lop * d.int(25, 35) - d.int(0, 4);
    return {
      id,
      tt,
      label,
      level: 1,
      values: { lop, hv, nu: Math.round(hv * d.next()), kp: hv * (2 + d.next()), vl: Math.round(hv * (0.7 + 0.3 * d.next())) },
    };
  };
  const names = d.shuffle(TRADES);
  const [farm, other] = [names.slice(0, d.int(2, 4)), names.slice(5, 5 + d.int(2, 5))];
  const letters = d.pick([
    ['I', 'II'],
    ['A', 'B'],
  ]);
  const [n, p] = [
    farm.map((label, i) => item(`n${i}`, String(i + 1), label)),
    other.map((label, i) => item(`p${i}`, String(i + 1), label)),
  ];
  const lines: LineSpec[] = [
    { id: 'N', tt: letters[0]!, label: 'Nghề nông nghiệp', role: 'subtotal', parts: n.map((l) => l.id) },
    ...n,
    { id: 'P', tt: letters[1]!, label: 'Nghề phi nông nghiệp', role: 'subtotal', parts: p.map((l) => l.id) },
    ...p,
  ];
  const total: LineSpec = { id: 'total', label: dress.totalWord, role: 'total', parts: ['N', 'P'] };
  stage(scene, 'Đào tạo nghề', {
    title: ['KẾT QUẢ ĐÀO TẠO NGHỀ CHO LAO ĐỘNG NÔNG THÔN NĂM 2023'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Ngành nghề đào tạo'],
    ],
    columns,
    lines: placeTotal(dress, total, lines),
  });
};

/** Schools: classes, pupils by grade, pupils a class; "Chia ra" adds up. */
export const schools: Family = (scene) => {
  const { d } = scene;
  const grades = ['Lớp 6', 'Lớp 7', 'Lớp 8', 'Lớp 9'];
  const columns: ColumnSpec[] = [
    count('lop', 'Số lớp'),
    sum(
      'hs',
      grades.map((_, i) => `g${i}`),
      undefined,
      'Số học sinh',
      'Tổng số',
    ),
    ...grades.map((grade, i) => count(`g${i}`, 'Số học sinh', 'Chia ra', grade)),
    count('nu', 'Trong tổng số', 'Nữ'),
    count('dt', 'Trong tổng số', 'Dân tộc thiểu số'),
    quotient('bq', ['hs', 'lop'], 1, 1, 'HS/lớp'),
  ];
  const names = ['Võ Xán', 'Mai Xuân Thưởng', 'Bùi Thị Xuân', 'Tây Bình', 'Tây Vinh', 'Bình Nghi', 'Tây Giang', 'Vĩnh An'];
  const lines = names.slice(0, d.int(4, 8)).map((name, i): LineSpec => {
    const g = grades.map(() => d.int(38, 160));
    const hs = g.reduce((a, b) => a + b, 0);
    return {
      id: `s${i}`,
      tt: String(i + 1),
      label: `THCS ${name}`,
      values: {
        lop: Math.round(hs / 34),
        ...Object.fromEntries(g.map((n, k) => [`g${k}`, n])),
        nu: Math.round(hs * (0.4 + 0.15 * d.next())),
        dt: d.int(0, 30),
      },
    };
  });
  stage(scene, 'Học sinh', {
    title: ['QUY MÔ TRƯỜNG, LỚP, HỌC SINH NĂM HỌC 2023 - 2024'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Đơn vị'],
    ],
    columns,
    lines: withTotal(scene, lines),
  });
};

/** Doctors and beds for 10,000 people, births for 1,000. */
export const health: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = [
    count('dan', 'Dân số trung bình (người)'),
    count('bs', 'Số bác sĩ'),
    quotient('bs_tl', ['bs', 'dan'], 10000, 2, 'Bác sĩ/10.000 dân'),
    count('g', 'Số giường bệnh'),
    quotient('g_tl', ['g', 'dan'], 10000, 2, 'Giường bệnh/10.000 dân'),
    count('sinh', 'Số trẻ sinh sống'),
    quotient('cbr', ['sinh', 'dan'], 1000, 2, 'Tỷ suất sinh thô (‰)'),
  ];
  const lines = placeLines(scene, () => {
    const dan = Math.round(d.around(24000, 2));
    return {
      dan,
      bs: Math.round(dan * (0.0004 + 0.0004 * d.next())),
      g: Math.round(dan * (0.001 + 0.001 * d.next())),
      sinh: Math.round(dan * (0.011 + 0.006 * d.next())),
    };
  });
  stage(scene, 'Y tế', {
    title: ['MỘT SỐ CHỈ TIÊU Y TẾ, DÂN SỐ NĂM 2023'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Địa phương'],
    ],
    columns,
    lines,
  });
};

/** Ages down, sexes across, town and country: every total is added both ways. */
export const ages: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = [
    sum('tong', ['nam', 'nu'], undefined, 'Tổng số'),
    sum('nam', ['nam_tt', 'nam_nt'], undefined, 'Nam', 'Tổng'),
    count('nam_tt', 'Nam', 'Thành thị'),
    count('nam_nt', 'Nam', 'Nông thôn'),
    sum('nu', ['nu_tt', 'nu_nt'], undefined, 'Nữ', 'Tổng'),
    count('nu_tt', 'Nữ', 'Thành thị'),
    count('nu_nt', 'Nữ', 'Nông thôn'),
  ];
  const bands = ['0-4', '5-9', '10-14', '15-19', '20-29', '30-39', '40-49', '50-59', '60-69', '70-79', 'Từ 80 tuổi trở lên'];
  const lines = bands.slice(0, d.int(6, 11)).map((label, i): LineSpec => ({
    id: `a${i}`,
    tt: String(i + 1),
    label: /^\d/.test(label) ? `${label} tuổi` : label,
    values: {
      nam_tt: Math.round(d.around(520, 2)),
      nam_nt: Math.round(d.around(2300, 2)),
      nu_tt: Math.round(d.around(540, 2)),
      nu_nt: Math.round(d.around(2250, 2)),
    },
  }));
  stage(scene, 'Dân số', {
    title: ['DÂN SỐ CHIA THEO NHÓM TUỔI, GIỚI TÍNH VÀ KHU VỰC'],
    unit: 'Người',
    stub: [
      ['tt', 'TT'],
      ['name', 'Nhóm tuổi'],
    ],
    columns,
    lines: withTotal(scene, lines),
  });
};

/** A statutory form: a code column, Tổng số, Trong đó: Nữ; lines with 1, 1.1 and "Chia theo". */
export const statistics: Family = (from) => {
  const scene = { ...from, dress: { ...from.dress, unknown: null } };
  const { d } = scene;
  const columns: ColumnSpec[] = [count('tong', 'Số lượng (Người)', 'Tổng số'), count('nu', 'Số lượng (Người)', 'Trong đó: Nữ')];
  const levels = ['Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Khác'].slice(0, d.int(4, 6));
  const value = (middle: number): Record<string, number> => {
    const tong = Math.round(d.around(middle, 4));
    return { tong, nu: Math.round(tong * d.next()) };
  };
  // One body of people divided twice: by education and by age; the second division has to come to the same total.
  const items = levels.map((label, i): LineSpec => ({
    id: `e${i}`,
    tt: '',
    label: `- ${label}`,
    code: `0${i + 2}`,
    level: 1,
    values: value(60),
  }));
  const whole = items.reduce(
    (sums, { values }) => ({ tong: sums.tong + (values!['tong'] as number), nu: sums.nu + (values!['nu'] as number) }),
    { tong: 0, nu: 0 },
  );
  const split = (n: number): number[] => {
    const [a, b] = [Math.round(n * (0.2 + 0.3 * d.next())), Math.round(n * (0.2 + 0.2 * d.next()))];
    return [a, b, n - a - b];
  };
  const [women, men] = [split(whole.nu), split(whole.tong - whole.nu)];
  const ages = ['- Dưới 40 tuổi', '- Từ 40 đến 50 tuổi', '- Trên 50 tuổi'].map((label, i): LineSpec => ({
    id: `y${i}`,
    tt: '',
    label,
    code: String(11 + i),
    level: 1,
    values: { tong: women[i]! + men[i]!, nu: women[i]! },
  }));
  const lines: LineSpec[] = [
    { id: 'total', tt: '', label: 'Tổng số cán bộ, công chức', code: '01', role: 'total', parts: items.map((l) => l.id) },
    { id: 'h1', tt: 'I', label: 'Chia theo trình độ đào tạo', role: 'heading' },
    ...items,
    { id: 'h2', tt: 'II', label: 'Chia theo nhóm tuổi', role: 'heading' },
    ...ages,
  ];
  const laid = stage(
    scene,
    '0605.N',
    {
      title: ['Biểu số: 0605.N/BNV-TĐKT', 'SỐ LƯỢNG CÁN BỘ, CÔNG CHỨC'],
      stub: [
        ['tt', 'TT'],
        ['name', 'Chỉ tiêu'],
        ['code', 'Mã số'],
      ],
      columns,
      lines,
    },
    'Tỉnh Bình Định',
  );
  for (const key of ['tong', 'nu']) {
    const at = (id: string): string => `0:${laid.rowOf.get(id)!}:${laid.colOf.get(key)!}`;
    scene.book.mean({
      kind: 'sum',
      result: at('total'),
      operands: ages.map((l) => at(l.id)),
      signs: [1, 1, 1],
      factor: 1,
      name: 'second division',
    });
  }
};
