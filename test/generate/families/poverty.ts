import type { Dice } from '../dice';
import { placeLines } from '../places';
import type { Family } from '../scene';
import { count, maybeHide, percent, stage, sum } from '../scene';
import type { ColumnSpec, StubKind } from '../table';
import { LACKS, CAUSES, PEOPLES } from '../words';

const STUB: readonly (readonly [StubKind, string])[] = [
  ['tt', 'TT'],
  ['name', 'Đơn vị'],
];
const SERIES_STUB: readonly (readonly [StubKind, string])[] = [
  ['tt', 'STT'],
  ['name', 'Phường/Xã'],
  ['breakdown', 'Phân tổ'],
];
const YEARS = [2021, 2022, 2023, 2024];

const share = (d: Dice, whole: number, most: number): number => Math.round(whole * most * d.next());

/** Form 1: households and persons, poor, near-poor and farming households, each with its rate. */
export const povertySummary: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = [
    count('ho', 'Tổng số hộ dân cư', 'Số hộ'),
    count('khau', 'Tổng số hộ dân cư', 'Nhân khẩu'),
    ...(['ho', 'khau'] as const).flatMap((base) => {
      const groups = [
        ['ngheo', 'nghèo'],
        ['can', 'cận nghèo'],
        ['nln', 'nông, lâm, ngư nghiệp có mức sống trung bình'],
      ] as const;
      return groups.flatMap(([key, name]) => {
        const head = `${base === 'ho' ? 'Hộ' : 'Nhân khẩu thuộc hộ'} ${name}`;
        return [count(`${base}_${key}`, head, 'Số lượng'), percent(`${base}_${key}_tl`, [`${base}_${key}`, base], head, 'Tỷ lệ')];
      });
    }),
  ];
  const lines = placeLines(scene, () => {
    const ho = Math.round(d.around(1400, 2.2));
    const khau = Math.round(ho * (3 + d.next()));
    const values: Record<string, number> = { ho, khau };
    for (const [key, most] of [
      ['ngheo', 0.2],
      ['can', 0.15],
      ['nln', 0.1],
    ] as const) {
      values[`ho_${key}`] = share(d, ho, most);
      values[`khau_${key}`] = Math.round(values[`ho_${key}`]! * (2.5 + 2 * d.next()));
    }
    return values;
  });
  const title = [
    'TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO; HỘ LÀM NÔNG, LÂM, NGƯ NGHIỆP CÓ MỨC SỐNG TRUNG BÌNH',
    `NĂM ${d.pick(YEARS)}`,
  ];
  maybeHide(scene, stage(scene, 'Mẫu 1', { title, stub: STUB, columns, lines }));
};

/** Forms 2 and 3: how the poor became fewer and more; households and persons in two physical rows. */
export const povertyFlow: Family = (scene) => {
  const { d } = scene;
  const near = d.chance(0.4);
  const who = near ? 'hộ cận nghèo' : 'hộ nghèo';
  const down = near ? ['Thoát cận nghèo', 'Trở thành hộ nghèo'] : ['Trở thành hộ cận nghèo', 'Vượt chuẩn cận nghèo'];
  const up = near
    ? ['Hộ nghèo trở thành cận nghèo', 'Tái cận nghèo', 'Phát sinh mới']
    : ['Hộ cận nghèo trở thành nghèo', 'Tái nghèo', 'Phát sinh mới'];
  const other = 'Khác (thay đổi nhân khẩu, chuyển đi, tách/nhập hộ)';
  const three = d.chance(0.5);
  const path = (change: string, group: string, leaf: string): string[] =>
    three ? ['Diễn biến trong năm', `${change} trong năm`, leaf] : [`${change}: ${group}`, leaf];
  const columns: ColumnSpec[] = [
    count('dau', `Số ${who} đầu kỳ`),
    count('g1', ...path('Giảm', 'thoát', down[0]!)),
    count('g2', ...path('Giảm', 'thoát', down[1]!)),
    count('g3', ...path('Giảm', 'thoát', other)),
    count('t1', ...path('Tăng', 'phát sinh', up[0]!)),
    count('t2', ...path('Tăng', 'phát sinh', up[1]!)),
    count('t3', ...path('Tăng', 'phát sinh', up[2]!)),
    count('t4', ...path('Tăng', 'phát sinh', other)),
    sum('cuoi', ['dau', 'g1', 'g2', 'g3', 't1', 't2', 't3', 't4'], [1, -1, -1, -1, 1, 1, 1, 1], `Số ${who} cuối kỳ`),
  ];
  const others = d.chance(0.5);
  let home: Record<string, number> = {};
  const lines = placeLines(
    scene,
    (series) => {
      if (series === 1) return Object.fromEntries(Object.entries(home).map(([key, n]) => [key, Math.round(n * (2.6 + 1.6 * d.next()))]));
      const dau = Math.round(d.around(180, 3));
      home = {
        dau,
        g1: share(d, dau, 0.2),
        g2: share(d, dau, 0.2),
        g3: others ? share(d, dau, 0.05) : 0,
        t1: share(d, dau, 0.05),
        t2: share(d, dau, 0.02),
        t3: share(d, dau, 0.1),
        t4: others ? share(d, dau, 0.04) : 0,
      };
      return home;
    },
    ['Hộ', 'Nhân khẩu'],
  );
  const title = [`TỔNG HỢP DIỄN BIẾN ${who.toUpperCase()} NĂM ${d.pick(YEARS)}`];
  stage(scene, near ? 'Mẫu 3' : 'Mẫu 2', { title, stub: SERIES_STUB, columns, lines });
};

/** Forms 4 to 7: twelve kinds of lack. A household lacks several: they add up to the lacks, never to the households. */
export const lacks: Family = (scene) => {
  const { d } = scene;
  const rates = d.chance(0.5);
  const lack = LACKS.map((name, i) => ({ key: `x${i}`, name }));
  const head = 'Trong đó: số hộ thiếu hụt các chỉ số';
  const columns: ColumnSpec[] = [
    count('ho', 'Tổng số hộ nghèo'),
    ...(rates
      ? []
      : [
          sum(
            'tong',
            lack.map((x) => x.key),
            undefined,
            'Tổng số thiếu hụt',
          ),
        ]),
    ...lack.map(({ key, name }) => count(key, head, name)),
    ...(rates ? lack.slice(0, 6).map(({ key, name }) => percent(`${key}_tl`, [key, 'ho'], 'Tỷ lệ % so với tổng số hộ nghèo', name)) : []),
  ];
  const lines = placeLines(scene, () => {
    const ho = Math.round(d.around(160, 2.5));
    return { ho, ...Object.fromEntries(lack.map(({ key }) => [key, Math.round(ho * (0.15 + 0.6 * d.next()))])) };
  });
  stage(scene, 'Mẫu 4', { title: ['PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO'], stub: STUB, columns, lines });
};

/** Form 8: groups of poor and near-poor households that don't overlap here. */
export const groups: Family = (scene) => {
  const { d } = scene;
  const columns = (['nghèo', 'cận nghèo'] as const).flatMap((who, i): ColumnSpec[] => {
    const k = (key: string): string => `${key}${i}`;
    const head = `Hộ ${who}`;
    return [
      count(k('tong'), head, `Tổng số hộ ${who}`),
      count(k('dtts'), head, 'Hộ DTTS'),
      count(k('ld'), head, 'Hộ không có khả năng lao động'),
      count(k('cong'), head, 'Hộ có thành viên là người có công'),
      sum(k('khac'), [k('tong'), k('dtts'), k('ld'), k('cong')], [1, -1, -1, -1], head, 'Hộ khác'),
    ];
  });
  let home: Record<string, number> = {};
  const values = (series: number): Record<string, number> => {
    if (series === 1)
      return Object.fromEntries(
        Object.entries(home).map(([key, n]) => [key, n * 3 + (key.startsWith('tong') ? Math.round(n * d.next()) : 0)]),
      );
    const out: Record<string, number> = {};
    home = out;
    for (const i of [0, 1]) {
      const tong = Math.round(d.around(i ? 240 : 190, 2.5));
      Object.assign(out, {
        [`tong${i}`]: tong,
        [`dtts${i}`]: share(d, tong, 0.4),
        [`ld${i}`]: share(d, tong, 0.3),
        [`cong${i}`]: share(d, tong, 0.05),
      });
    }
    return out;
  };
  const lines = placeLines(scene, values, d.chance(0.6) ? ['Hộ', 'Nhân khẩu'] : []);
  const stub = lines[0]!.breakdown ? SERIES_STUB : STUB;
  stage(scene, 'Mẫu 8', { title: ['PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG'], stub, columns, lines });
};

/** Form 9: by people; hierarchical column numbers. */
export const peoples: Family = (scene) => {
  const { d } = scene;
  const chosen = d.shuffle(PEOPLES).slice(0, d.int(3, 8));
  const columns = (['nghèo', 'cận nghèo'] as const).flatMap((who, i): ColumnSpec[] => {
    const head = `Hộ ${who}`;
    const n = i + 1;
    const parts = chosen.map((name, j) => ({ ...count(`m${i}_${j}`, head, 'Trong đó', name), number: `${n}.2.${j + 1}` }));
    return [
      { ...sum(`t${i}`, [`k${i}`, `s${i}`], undefined, head, 'Tổng số'), number: `${n}.0` },
      { ...count(`k${i}`, head, 'Kinh'), number: `${n}.1` },
      {
        ...sum(
          `s${i}`,
          parts.map((p) => p.key),
          undefined,
          head,
          'Tổng DTTS',
        ),
        number: `${n}.2`,
      },
      ...parts,
    ];
  });
  const lines = placeLines(scene, () => {
    const out: Record<string, number> = {};
    for (const i of [0, 1]) {
      out[`k${i}`] = Math.round(d.around(110, 2.5));
      chosen.forEach((_, j) => (out[`m${i}_${j}`] = d.chance(0.3) ? 0 : Math.round(d.around(14, 3))));
    }
    return out;
  });
  stage(scene, 'Mẫu 9', { title: ['PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC'], stub: STUB, columns, lines });
};

/** Form 10: causes; a household names several, so only the places add up. */
export const causes: Family = (scene) => {
  const { d } = scene;
  const columns: ColumnSpec[] = [count('ho', 'Tổng số hộ nghèo'), ...CAUSES.map((name, i) => count(`n${i}`, 'Nguyên nhân nghèo', name))];
  const lines = placeLines(scene, () => {
    const ho = Math.round(d.around(170, 2.5));
    return { ho, ...Object.fromEntries(CAUSES.map((_, i) => [`n${i}`, Math.round(ho * (0.1 + 0.65 * d.next()))])) };
  });
  stage(scene, 'Mẫu 10', { title: ['PHÂN TÍCH HỘ NGHÈO THEO NGUYÊN NHÂN NGHÈO'], stub: STUB, columns, lines });
};

/** Form 12: Kinh and minorities, an of-which that need not exhaust, rates of different bases. */
export const standards: Family = (scene) => {
  const { d } = scene;
  const block = (k: string, head: string): ColumnSpec[] => [
    sum(`${k}1`, [`${k}2`, `${k}3`], undefined, head, 'Chung'),
    count(`${k}2`, head, 'Kinh'),
    count(`${k}3`, head, 'DTTS'),
    count(`${k}4`, head, 'Trong đó DTTS tại chỗ'),
  ];
  const columns: ColumnSpec[] = [
    ...block('h', 'Tổng số hộ dân cư'),
    ...block('k', 'Tổng số nhân khẩu'),
    ...block('n', 'Số hộ nghèo'),
    count('cs', 'Trong đó', 'Hộ chính sách, có công'),
    count('kl', 'Trong đó', 'Hộ không có khả năng lao động'),
    count('nu', 'Trong đó', 'Chủ hộ là nữ'),
    percent('tl1', ['n1', 'h1'], 'Tỷ lệ hộ nghèo (%)', 'Chung'),
    percent('tl2', ['n3', 'h3'], 'Tỷ lệ hộ nghèo (%)', 'DTTS'),
    percent('tl3', ['n4', 'h4'], 'Tỷ lệ hộ nghèo (%)', 'DTTS tại chỗ'),
  ];
  const lines = placeLines(scene, () => {
    const h2 = Math.round(d.around(1100, 2));
    const h3 = Math.round(d.around(300, 3));
    const h4 = share(d, h3, 0.7) + 1;
    const [n2, n3] = [share(d, h2, 0.1) + 1, share(d, h3, 0.4) + 1];
    const n4 = Math.min(n3, h4, share(d, n3, 0.8));
    const people = (n: number): number => Math.round(n * (3 + d.next()));
    const [cs, kl, nu] = [share(d, n2 + n3, 0.05), share(d, n2 + n3, 0.3), share(d, n2 + n3, 0.5)];
    return { h2, h3, h4, k2: people(h2), k3: people(h3), k4: people(h4), n2, n3, n4, cs, kl, nu };
  });
  stage(scene, 'Mẫu 12', { title: ['TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO THEO CHUẨN NGHÈO ĐA CHIỀU'], stub: STUB, columns, lines });
};

/** TT 17/2016: near-poor at the start, what changed, at the end, each with its rate. */
export const olderForm: Family = (scene) => {
  const { d } = scene;
  const block = (k: string, ...path: string[]): ColumnSpec[] => [
    count(k, ...path, 'Số hộ'),
    percent(`${k}_tl`, [k, 'ho'], ...path, 'Tỷ lệ (%)'),
  ];
  const dien = 'Diễn biến hộ cận nghèo trong năm';
  const columns: ColumnSpec[] = [
    count('ho', 'Tổng số hộ dân cư', 'Số hộ'),
    count('dtts', 'Tổng số hộ dân cư', 'Trong đó: hộ DTTS'),
    ...block('dau', 'Số hộ cận nghèo đầu năm'),
    ...block('thoat', dien, 'Số hộ thoát cận nghèo'),
    ...block('tai', dien, 'Số hộ tái cận nghèo'),
    ...block('moi', dien, 'Số hộ cận nghèo phát sinh'),
    { ...sum('cuoi', ['dau', 'thoat', 'tai', 'moi'], [1, -1, 1, 1], 'Số hộ cận nghèo cuối năm', 'Số hộ'), mute: true },
    percent('cuoi_tl', ['cuoi', 'ho'], 'Số hộ cận nghèo cuối năm', 'Tỷ lệ (%)'),
  ];
  const lines = placeLines(scene, () => {
    const ho = Math.round(d.around(1300, 2));
    const dau = share(d, ho, 0.16) + 10;
    return { ho, dtts: share(d, ho, 0.3), dau, thoat: share(d, dau, 0.4), tai: share(d, dau, 0.03), moi: share(d, dau, 0.15) };
  });
  stage(scene, 'Biểu 3', {
    title: [`TỔNG HỢP KẾT QUẢ ĐIỀU TRA, RÀ SOÁT HỘ CẬN NGHÈO NĂM ${d.pick([2016, 2017, 2018])}`, 'CẤP HUYỆN'],
    stub: [
      ['tt', 'TT'],
      ['name', 'Đơn vị'],
    ],
    columns,
    lines,
  });
};
