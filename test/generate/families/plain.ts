import { head, foot } from '../frame';
import { lay } from '../lay';
import type { Family } from '../scene';
import { amount, count, percent, placeTotal, stage, sum, withTotal } from '../scene';
import type { ColumnSpec, LineSpec } from '../table';
import { keyOf } from '../truth';
import { DISTRICTS, FULL_NAMES, PEOPLES } from '../words';

/** Figures alone: a two-way table without a single word. */
export const bare: Family = (scene) => {
  const { d, dress, book } = scene;
  const wide = d.int(3, 6);
  const keys = Array.from({ length: wide }, (_, i) => `c${i}`);
  const columns: ColumnSpec[] = [...keys.map((key) => count(key, '')), sum('t', keys, undefined, '')];
  const lines = Array.from({ length: d.int(5, 10) }, (_, i): LineSpec => ({
    id: `r${i}`,
    label: '',
    values: Object.fromEntries(keys.map((key) => [key, Math.round(d.around(700, 6))])),
  }));
  const total: LineSpec = { id: 'total', label: '', role: 'total', parts: lines.map((l) => l.id) };
  const page = book.page('Sheet1');
  const plain = { ...dress, numbering: 'none' as const, identities: 'none' as const, formulas: 'none' as const, merged: false };
  // The empty header costs one blank row; real sheets of this kind start a row or two down as well.
  lay(book, page, { title: [], stub: [], columns, lines: [...lines, total] }, plain, d, d.int(0, 2), d.int(0, 2));
};

/** English labels, years across, subtotals; the total first or last. */
export const english: Family = (scene) => {
  const { d, dress } = scene;
  const year = d.int(2012, 2021);
  const columns: ColumnSpec[] = [
    ...[0, 1, 2].map((i) => amount(`y${i}`, 1, String(year + i))),
    {
      ...percent('g', ['y1', 'y2'], `Growth ${year + 2}/${year + 1} (%)`),
      decimals: 1,
      made: { op: 'growth', of: ['y1', 'y2'], factor: 100 },
    },
    { ...percent('s', ['y2', 'y2'], 'Share (%)'), decimals: 1, made: { op: 'share', of: ['y2'], factor: 100 } },
  ];
  const money = (): Record<string, number> => ({ y0: d.around(420, 3), y1: d.around(440, 3), y2: d.around(460, 3) });
  const item = (id: string, label: string): LineSpec => ({ id, label, level: 1, values: money() });
  const farms = [item('a', 'Agriculture'), item('f', 'Forestry'), item('q', 'Fishing')];
  const works = [
    item('m', 'Mining and quarrying'),
    item('n', 'Manufacturing'),
    item('c', 'Construction'),
    item('e', 'Electricity and water'),
  ];
  const lines: LineSpec[] = [
    { id: 'P', label: 'Agriculture, forestry and fishing', role: 'subtotal', parts: farms.map((l) => l.id) },
    ...farms,
    { id: 'S', label: 'Industry and construction', role: 'subtotal', parts: works.map((l) => l.id) },
    ...works,
    { id: 'T', label: 'Services', values: money() },
  ];
  const total: LineSpec = { id: 'total', label: d.pick(['TOTAL', 'Total', 'Grand total']), role: 'total', parts: ['P', 'S', 'T'] };
  stage(scene, 'GRDP', {
    title: ['Gross regional domestic product by kind of economic activity'],
    unit: 'Bill. dongs',
    stub: [['name', 'Economic activity']],
    columns,
    lines: placeTotal(dress, total, lines),
    whole: 'total',
  });
};

/** Two tables on one sheet, below each other or side by side, of different make. */
export const twoTables: Family = (scene) => {
  const { d, dress, book } = scene;
  const page = book.page('Tổng hợp');
  const names = d.pick(DISTRICTS).communes;
  const first = {
    title: ['I. KẾT QUẢ CẤP THẺ BẢO HIỂM Y TẾ'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Xã'],
    ] as const,
    columns: [
      count('n', 'Hộ nghèo'),
      count('c', 'Hộ cận nghèo'),
      count('k', 'Đối tượng khác'),
      sum('t', ['n', 'c', 'k'], undefined, 'Cộng'),
    ],
    lines: withTotal(
      scene,
      names.map((label, i): LineSpec => ({
        id: `a${i}`,
        tt: String(i + 1),
        label,
        values: { n: d.int(20, 400), c: d.int(20, 500), k: d.int(0, 900) },
      })),
    ),
  };
  const second = {
    title: ['II. KINH PHÍ HỖ TRỢ'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Nội dung'],
    ] as const,
    columns: [amount('kh', 1, 'Kế hoạch'), amount('th', 1, 'Thực hiện'), percent('tl', ['th', 'kh'], 'Tỷ lệ (%)')],
    lines: withTotal(
      scene,
      ['Hỗ trợ tiền điện', 'Hỗ trợ tiền Tết', 'Mua thẻ BHYT', 'Hỗ trợ nhà ở', 'Trợ giúp pháp lý']
        .slice(0, d.int(3, 5))
        .map((label, i): LineSpec => {
          const kh = d.around(700, 4);
          return { id: `b${i}`, tt: String(i + 1), label, values: { kh, th: kh * (0.6 + 0.4 * d.next()) } };
        }),
    ),
  };
  const width = 6;
  const top = head(page, first, dress, d, 'Huyện Ea Súp', width);
  const laid = lay(book, page, first, dress, d, top);
  const other = { ...dress, totalAt: 'last' as const };
  if (d.chance(0.3)) {
    page.write(top - 1, width + 1, second.title[0]!);
    const beside = lay(book, page, second, other, d, top, width + 1);
    foot(page, dress, d, Math.max(laid.end, beside.end), width);
    return;
  }
  const below = laid.end + d.int(1, 3);
  page.write(below, 0, second.title[0]!);
  const next = lay(book, page, second, other, d, below + 1);
  foot(page, dress, d, next.end, width);
};

/** A sheet for each commune and one that gathers them, by formulas across sheets or typed. */
export const manySheets: Family = (from) => {
  const scene = { ...from, dress: { ...from.dress, unknown: null } };
  const { d, dress, book } = scene;
  const communes = d.shuffle(d.pick(DISTRICTS).communes).slice(0, d.int(3, 5));
  const columns: ColumnSpec[] = [
    count('ho', 'Tổng số hộ'),
    count('n', 'Số hộ nghèo'),
    percent('n_tl', ['n', 'ho'], 'Tỷ lệ (%)'),
    count('c', 'Số hộ cận nghèo'),
    percent('c_tl', ['c', 'ho'], 'Tỷ lệ cận nghèo (%)'),
  ];
  const stub = [
    ['tt', 'TT'],
    ['name', 'Thôn'],
  ] as const;
  const sums = communes.map((commune, i) => {
    const lines = Array.from({ length: d.int(3, 7) }, (_, j): LineSpec => {
      const ho = d.int(60, 400);
      return { id: `t${i}_${j}`, tt: String(j + 1), label: `Thôn ${j + 1}`, values: { ho, n: d.int(0, 40), c: d.int(0, 30) } };
    });
    const laid = stage(
      scene,
      commune,
      { title: [`KẾT QUẢ RÀ SOÁT HỘ NGHÈO, CẬN NGHÈO ${commune.toUpperCase()}`], stub, columns, lines: withTotal(scene, lines) },
      `Xã ${commune}`,
    );
    const total = (key: string): number => lines.reduce((n, line) => n + (line.values![key] as number), 0);
    return { laid, values: { ho: total('ho'), n: total('n'), c: total('c') } };
  });
  const lines = communes.map((label, i): LineSpec => ({ id: `x${i}`, tt: String(i + 1), label, values: sums[i]!.values }));
  const gathered = stage(scene, 'Tổng hợp huyện', {
    title: ['TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, CẬN NGHÈO TOÀN HUYỆN'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Xã, thị trấn'],
    ],
    columns,
    lines: withTotal(scene, lines),
  });
  communes.forEach((_, i) => {
    for (const key of ['ho', 'n', 'c']) {
      const from = sums[i]!.laid;
      book.mean(
        {
          kind: 'equal',
          result: keyOf(gathered.page.index, gathered.rowOf.get(`x${i}`)!, gathered.colOf.get(key)!),
          operands: [keyOf(from.page.index, from.rowOf.get('total')!, from.colOf.get(key)!)],
          signs: [1],
          factor: 1,
          name: 'gathered',
        },
        dress.formulas === 'all',
      );
    }
  });
  if (d.chance(0.2)) book.pages[d.int(0, communes.length - 1)]!.visibility = 'hidden';
};

/** Forms 14 and 15: people by household with "x" marks; the last row counts the marks. */
export const people: Family = (scene) => {
  const { d } = scene;
  const mark = (key: string, ...path: string[]): ColumnSpec => ({ key, path, quantity: 'count', decimals: 0, adds: false, text: true });
  const columns: ColumnSpec[] = [
    mark('nam', 'Năm sinh', 'Nam'),
    mark('nu', 'Năm sinh', 'Nữ'),
    mark('dt', 'Dân tộc'),
    mark('qh', 'Quan hệ với chủ hộ'),
    mark('moi', 'Diễn biến', 'Nghèo mới'),
    mark('tai', 'Diễn biến', 'Tái nghèo'),
    mark('cu', 'Diễn biến', 'Nghèo cũ'),
    mark('cs', 'Hộ CSCC'),
    mark('kl', 'Hộ không có KNLĐ'),
  ];
  const lines: LineSpec[] = [];
  for (let house = 1; house <= d.int(8, 25); house++) {
    const people = d.pick(PEOPLES);
    const change = d.pick(['moi', 'tai', 'cu', 'cu', 'cu']);
    for (let member = 0; member < d.int(1, 5); member++) {
      const born = String(d.int(1935, 2022));
      const man = d.chance(0.5);
      lines.push({
        id: `h${house}m${member}`,
        tt: member === 0 ? String(house) : '',
        label: d.pick(FULL_NAMES),
        values: {
          [man ? 'nam' : 'nu']: Number(born),
          dt: d.chance(0.6) ? 'Kinh' : people,
          qh: member === 0 ? 'Chủ hộ' : d.pick(['Vợ', 'Chồng', 'Con', 'Cháu']),
          ...(member === 0 ? { [change]: 'x', ...(d.chance(0.2) ? { cs: 'x' } : {}), ...(d.chance(0.2) ? { kl: 'x' } : {}) } : {}),
        },
      });
    }
  }
  stage(
    scene,
    'Mẫu 15',
    {
      title: ['DANH SÁCH CHI TIẾT HỘ NGHÈO'],
      stub: [
        ['tt', 'STT hộ'],
        ['name', 'Họ và tên'],
      ],
      columns,
      lines,
    },
    'Xã Ia Lốp',
  );
};
