import type { Family } from '../scene';
import { amount, count, percent, quotient, remarks, placeTotal, stage, withTotal } from '../scene';
import type { ColumnSpec, LineSpec } from '../table';
import { FULL_NAMES, LOANS, PROTECTED, SPENDING } from '../words';

/** The bank for social policies: loans by programme; perhaps lending and repayment of the year, borrowers, average debt. */
export const credit: Family = (scene) => {
  const { d } = scene;
  const decimals = d.weighted([
    [0, 4],
    [1, 1],
  ] as const);
  const shape = d.weighted([
    ['debt', 3],
    ['flow', 3],
    ['heads', 2],
    ['share', 2],
  ] as const);
  const debt = amount('no', decimals, shape === 'debt' ? 'Dư nợ' : 'Dư nợ đến 31/12');
  const flow: ColumnSpec[] = [
    amount('dau', decimals, 'Dư nợ đầu năm'),
    amount('vay', decimals, 'Doanh số cho vay'),
    amount('thu', decimals, 'Doanh số thu nợ'),
    { ...debt, made: { op: 'sum', of: ['dau', 'vay', 'thu'], signs: [1, 1, -1] }, path: ['Dư nợ cuối năm'] },
  ];
  const columns: readonly ColumnSpec[] = {
    debt: [debt],
    flow,
    heads: [count('ho', 'Số hộ còn dư nợ'), debt, { ...quotient('bq', ['no', 'ho'], 1, 1, 'Dư nợ bình quân/hộ') }],
    share: [debt, { ...percent('tl', ['no', 'no'], 'Tỷ trọng (%)'), made: { op: 'share' as const, of: ['no'] as const, factor: 100 } }],
  }[shape];
  const lines = d
    .shuffle(LOANS)
    .slice(0, d.int(5, LOANS.length))
    .map((label, i): LineSpec => {
      const dau = d.around(14000, 6);
      return {
        id: `l${i}`,
        tt: String(i + 1),
        label,
        values: {
          dau,
          vay: dau * 0.5 * d.next(),
          thu: dau * 0.4 * d.next(),
          ho: Math.round(dau / 40) + 1,
          ...(shape === 'flow' ? {} : { no: dau }),
        },
      };
    });
  const spec = {
    title: ['KẾT QUẢ CHO VAY CÁC CHƯƠNG TRÌNH TÍN DỤNG ƯU ĐÃI', 'Đến ngày 31/12/2023'],
    unit: 'Triệu đồng',
    stub: [
      ['tt', 'STT'],
      ['name', 'Chương trình cho vay'],
    ] as const,
    columns,
    lines: withTotal(scene, exactLines(scene, lines, decimals)),
    whole: 'total',
  };
  stage(scene, 'Tín dụng', spec, 'Huyện Khánh Sơn');
};

/** Half the officers add up whole millions that were whole from the start: then no rounding is in it. */
function exactLines({ d }: { d: { chance(p: number): boolean } }, lines: readonly LineSpec[], decimals: number): LineSpec[] {
  if (d.chance(0.5)) return [...lines];
  return lines.map((line) => ({
    ...line,
    values: Object.fromEntries(
      Object.entries(line.values ?? {}).map(([k, v]) => [k, typeof v === 'number' ? Math.round(v * 10 ** decimals) / 10 ** decimals : v]),
    ),
  }));
}

/** Estimate and settlement of a budget: A, B, I, 1, a with row formulas in the labels. */
export const budget: Family = (scene) => {
  const { d, dress } = scene;
  const decimals = d.pick([0, 1, 2]);
  const columns: ColumnSpec[] = [
    amount('dt', decimals, 'Dự toán năm 2023'),
    amount('th', decimals, 'Thực hiện năm 2023'),
    percent('tl', ['th', 'dt'], 'So sánh TH/DT (%)'),
    ...(d.chance(0.4)
      ? [{ ...amount('ss', decimals, 'Chênh lệch'), made: { op: 'sum' as const, of: ['th', 'dt'], signs: [1, -1] as const } }]
      : []),
  ];
  const money = (): Record<string, number> => {
    const dt = d.around(8000, 5);
    return { dt, th: dt * (0.7 + 0.5 * d.next()) };
  };
  const names = d.shuffle(SPENDING);
  const formula = d.chance(0.4);
  const item = (id: string, tt: string, label: string): LineSpec => ({ id, tt, label, level: 2, values: money() });
  const sub1 = names.slice(0, d.int(2, 4)).map((label, i) => item(`a${i}`, String(i + 1), label));
  const sub2 = names.slice(4, 4 + d.int(2, 5)).map((label, i) => item(`b${i}`, String(i + 1), label));
  const lines: LineSpec[] = [
    { id: 'I', tt: 'I', label: 'Chi cân đối ngân sách', role: 'subtotal', level: 1, parts: sub1.map((l) => l.id) },
    ...sub1,
    { id: 'II', tt: 'II', label: 'Chi chương trình mục tiêu', role: 'subtotal', level: 1, parts: sub2.map((l) => l.id) },
    ...sub2,
    { id: 'III', tt: 'III', label: 'Chi nộp ngân sách cấp trên', role: 'item', level: 1, values: money() },
  ];
  const label = formula ? 'TỔNG CHI NGÂN SÁCH (A = I + II + III)' : 'TỔNG CHI NGÂN SÁCH';
  const total: LineSpec = { id: 'total', tt: formula ? 'A' : '', label, role: 'total', parts: ['I', 'II', 'III'] };
  stage(scene, 'Ngân sách', {
    title: ['QUYẾT TOÁN CHI NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2023'],
    unit: d.pick(['Triệu đồng', 'triệu đồng', 'Nghìn đồng']),
    stub: [
      ['tt', 'STT'],
      ['name', 'Nội dung'],
    ],
    columns,
    lines: placeTotal(dress, total, lines),
  });
};

/** Benefits: number × norm × months, as money in thousands; then the sum. */
export const benefits: Family = (scene) => {
  const { d } = scene;
  const norms = [540, 720, 900, 1080, 360, 500, 750];
  const columns: ColumnSpec[] = [
    count('nguoi', 'Số đối tượng'),
    { key: 'muc', path: ['Mức hỗ trợ (nghìn đồng/người)'], quantity: 'norm', decimals: 0, adds: false },
    { ...amount('tien', 0, 'Thành tiền (nghìn đồng)'), made: { op: 'product', of: ['nguoi', 'muc'], factor: 1 } },
    ...(d.chance(0.3) ? [remarks] : []),
  ];
  const lines = d
    .shuffle(PROTECTED)
    .slice(0, d.int(4, 8))
    .map((label, i): LineSpec => ({
      id: `b${i}`,
      tt: String(i + 1),
      label,
      values: { nguoi: Math.round(d.around(160, 4)), muc: d.pick(norms) },
    }));
  // The total is added from the lines; number × norm means nothing there.
  const all = withTotal(scene, lines).map((line) => (line.role === 'total' ? { ...line, values: { muc: null } } : line));
  stage(scene, 'Trợ cấp', {
    title: ['TỔNG HỢP KINH PHÍ TRỢ CẤP XÃ HỘI THƯỜNG XUYÊN', 'Quý II năm 2023'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Nhóm đối tượng'],
    ],
    columns,
    lines: all,
  });
};

/** Housing: new and repaired houses, money by source; people of each source in Chia ra. */
export const housing: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = [
    { ...count('nha', 'Số nhà hỗ trợ', 'Tổng số'), made: { op: 'sum', of: ['moi', 'sua'] } },
    count('moi', 'Số nhà hỗ trợ', 'Chia ra', 'Xây mới'),
    count('sua', 'Số nhà hỗ trợ', 'Chia ra', 'Sửa chữa'),
    { ...amount('tien', 1, 'Kinh phí (triệu đồng)', 'Tổng kinh phí'), made: { op: 'sum', of: ['ns', 'vay', 'quy'] } },
    amount('ns', 1, 'Kinh phí (triệu đồng)', 'Chia ra', 'Ngân sách'),
    amount('vay', 1, 'Kinh phí (triệu đồng)', 'Chia ra', 'Vốn vay NHCSXH'),
    amount('quy', 1, 'Kinh phí (triệu đồng)', 'Chia ra', 'Quỹ Vì người nghèo'),
  ];
  const places = ['Sơn Trung', 'Sơn Hiệp', 'Sơn Bình', 'Sơn Lâm', 'Thành Sơn', 'Ba Cụm Bắc', 'Ba Cụm Nam', 'TT Tô Hạp'];
  const lines = places.slice(0, d.int(4, 8)).map((label, i): LineSpec => {
    const [moi, sua] = [d.int(1, 22), d.int(0, 30)];
    return {
      id: `h${i}`,
      tt: String(i + 1),
      label,
      values: {
        moi,
        sua,
        ns: moi * 20 + sua * 10.5 + d.int(0, 9) / 10,
        vay: moi * 25 + d.int(0, 30) / 2,
        quy: d.chance(0.3) ? 0 : d.int(5, 90),
      },
    };
  });
  stage(
    scene,
    'Nhà ở',
    {
      title: ['KẾT QUẢ HỖ TRỢ NHÀ Ở CHO HỘ NGHÈO THEO QUYẾT ĐỊNH SỐ 33/2015/QĐ-TTg'],
      stub: [
        ['tt', 'TT'],
        ['name', 'Xã, thị trấn'],
      ],
      columns,
      lines: withTotal(scene, lines),
    },
    'Huyện Khánh Sơn',
  );
};

/** A list of payments: identity numbers, phones and birth years stand beside the sums. */
export const payments: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = [
    { key: 'nam', path: ['Năm sinh'], quantity: 'count', decimals: 0, adds: false, text: true },
    { key: 'cccd', path: ['Số CCCD'], quantity: 'count', decimals: 0, adds: false, text: true },
    { key: 'dt', path: ['Điện thoại'], quantity: 'count', decimals: 0, adds: false, text: true },
    amount('muc', 0, 'Trợ cấp tháng 6'),
    amount('truy', 0, 'Truy lĩnh'),
    { ...amount('tien', 0, 'Tổng số tiền (đồng)'), made: { op: 'sum', of: ['muc', 'truy'] } },
    remarks,
  ];
  const phoneAsNumber = d.chance(0.3);
  const lines = d
    .shuffle(FULL_NAMES)
    .slice(0, d.int(12, 45))
    .map((label, i): LineSpec => ({
      id: `n${i}`,
      tt: String(i + 1),
      label,
      values: {
        nam: String(d.int(1931, 2015)),
        cccd: `0${d.int(52, 66)}${d.int(100000000, 999999999)}`,
        dt: phoneAsNumber ? `9${d.int(10000000, 99999999)}` : `0${d.int(900000000, 989999999)}`,
        muc: d.pick([540000, 720000, 900000, 1080000, 360000]),
        truy: d.chance(0.2) ? d.pick([360000, 720000, 1080000]) : 0,
        note: d.chance(0.08) ? d.pick(['Chết tháng 5/2023', 'Chuyển đi', 'Mới tăng']) : null,
      },
    }));
  stage(
    scene,
    'Danh sách chi',
    {
      title: ['DANH SÁCH CHI TRẢ TRỢ CẤP XÃ HỘI THÁNG 6 NĂM 2023'],
      stub: [
        ['tt', 'STT'],
        ['name', 'Họ và tên'],
      ],
      columns,
      lines: withTotal(scene, lines),
    },
    'Xã Bình Tân',
  );
};

/** Rice in store: opening, in, out, closing; in tonnes with decimals. */
export const stock: Family = (scene) => {
  const { d } = scene;
  const decimals = d.pick([0, 1, 3]);
  const columns: ColumnSpec[] = [
    amount('ton', decimals, 'Tồn đầu kỳ'),
    amount('nhap', decimals, 'Nhập trong kỳ'),
    amount('xuat', decimals, 'Xuất trong kỳ'),
    { ...amount('cuoi', decimals, 'Tồn cuối kỳ'), made: { op: 'sum', of: ['ton', 'nhap', 'xuat'], signs: [1, 1, -1] } },
  ];
  const goods = ['Gạo tẻ', 'Muối i-ốt', 'Dầu ăn', 'Mì ăn liền', 'Chăn màn', 'Giống lúa', 'Giống ngô', 'Phân bón NPK'];
  const lines = d
    .shuffle(goods)
    .slice(0, d.int(4, 8))
    .map((label, i): LineSpec => {
      const ton = d.around(260, 4);
      const nhap = d.around(140, 4);
      return { id: `g${i}`, tt: String(i + 1), label, values: { ton, nhap, xuat: (ton + nhap) * d.next() } };
    });
  stage(scene, 'Kho', {
    title: ['BÁO CÁO NHẬP, XUẤT, TỒN KHO HÀNG CỨU TRỢ'],
    unit: 'tấn',
    stub: [
      ['tt', 'TT'],
      ['name', 'Mặt hàng'],
    ],
    columns,
    lines: withTotal(scene, lines),
  });
};
