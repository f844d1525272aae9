import { Book, render } from '../../test/generate/book';
import type { Dice } from '../../test/generate/dice';
import { dice } from '../../test/generate/dice';
import type { Dress } from '../../test/generate/dress';
import type { Laid } from '../../test/generate/lay';
import { lay } from '../../test/generate/lay';
import { count, percent, sum } from '../../test/generate/scene';
import type { ColumnSpec, LineSpec, StubKind, TableSpec } from '../../test/generate/table';
import type { Area } from '../../src/core/model/cell-ref';
import type { Cell, Sheet } from '../../src/core/model/sheet';
import { cellName } from '../../src/core/text/a1';
import { rowColOf } from '../../src/core/text/grid';
import { CAUSES, FULL_NAMES, LACKS } from '../../test/generate/words';
import type { Commune, Flow } from './households';
import { province } from './households';
import type { Sample, SampleSheet } from './write';

/** As the reporting software prints: merged header, A | B | (C) | 1 | 2 …, identities in the numbering row. */
const DRESS: Dress = {
  hand: { as: 'number', grouped: 'none', trimmed: true, percent: 'plain', full: false, zero: '0', brackets: false, tail: '' },
  merged: true, numbering: 'text', stub: 'letters', identities: 'row', times: '*100', over: '/', wrapped: true,
  totalAt: 'first', totalInFront: false, gaps: false, codes: false, margin: 0, rateDecimals: 2, broken: false, unknown: null, totalWord: 'Tổng cộng', formulas: 'none', bold: true, indent: false, masthead: true, foot: 'none', serialAs: 'text', speak: (text) => text,
};
const STUB: readonly (readonly [StubKind, string])[] = [['tt', 'TT'], ['name', 'Phường/Xã']];
const SERIES: readonly (readonly [StubKind, string])[] = [...STUB, ['breakdown', 'Phân tổ']];
const BREAKDOWN = ['Hộ', 'Nhân khẩu'];

type Values = Record<string, number | null>;

/** District above its communes; with two series each place has two physical rows. */
function lines(fill: (commune: Commune, series: 0 | 1, d: Dice) => Values, series = false): LineSpec[] {
  const d = dice(77);
  return province().flatMap(({ id, tt, name, communes }) => {
    const kinds = series ? ([0, 1] as const) : ([0] as const);
    const of = (place: string, k: number): string => (series ? `${place}/${k}` : place);
    const look = (k: number) => (series ? { breakdown: BREAKDOWN[k]!, ...(k ? { joined: true } : {}) } : {});
    return [
      ...kinds.map((k): LineSpec => ({ id: of(id, k), tt, label: name, role: 'subtotal', parts: communes.map((c) => of(c.id, k)), ...look(k) })),
      ...communes.flatMap((commune) => kinds.map((k): LineSpec => ({ id: of(commune.id, k), tt: commune.tt, label: commune.name, values: fill(commune, k, d), ...look(k) }))),
    ];
  });
}

const SUMMARY: readonly ColumnSpec[] = [
  count('ho', 'Tổng số hộ dân cư', 'Số hộ'), count('khau', 'Tổng số hộ dân cư', 'Nhân khẩu'),
  ...[['ho', 'Hộ'], ['khau', 'Nhân khẩu']].flatMap(([base, word]) =>
    [['n', 'nghèo'], ['c', 'cận nghèo'], ['m', 'làm nông, lâm, ngư nghiệp có mức sống trung bình']].flatMap(([key, name]) => {
      const head = base === 'ho' ? `Hộ ${name}` : `${word} thuộc hộ ${name}`;
      return [count(`${base}_${key}`, head, 'Số lượng'), percent(`${base}_${key}_tl`, [`${base}_${key}`, base!], head, 'Tỷ lệ')];
    })),
];

function form1(): TableSpec {
  return { title: ['TỔNG HỢP KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO; HỘ CẬN NGHÈO; HỘ LÀM NÔNG, LÂM, NGƯ NGHIỆP CÓ MỨC SỐNG TRUNG BÌNH NĂM 2023'], stub: STUB, columns: SUMMARY,
    lines: lines(({ all, poor, near, farming }) => ({ ho: all[0], khau: all[1], ho_n: poor.end[0], ho_c: near.end[0], ho_m: farming[0], khau_n: poor.end[1], khau_c: near.end[1], khau_m: farming[1] })) };
}

function flowForm(who: string, names: readonly string[], flowOf: (commune: Commune) => Flow): TableSpec {
  const [down, up] = ['Diễn biến giảm', 'Diễn biến tăng'];
  const other = 'Khác (thay đổi nhân khẩu, đơn thân chết, chuyển đi, tách/nhập hộ)';
  const columns: ColumnSpec[] = [
    count('c1', `Số ${who} đầu kỳ`),
    count('c2', `${down} số ${who}`, names[0]!), count('c3', `${down} số ${who}`, names[1]!), count('c4', `${down} số ${who}`, other),
    count('c5', `${up} số ${who}`, names[2]!), count('c6', `${up} số ${who}`, names[3]!), count('c7', `${up} số ${who}`, 'Phát sinh mới'), count('c8', `${up} số ${who}`, other),
    sum('c9', ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'], [1, -1, -1, -1, 1, 1, 1, 1], `Số ${who} cuối kỳ`),
  ];
  const near = who.includes('cận');
  return { title: [`TỔNG HỢP DIỄN BIẾN ${who.toUpperCase()} NĂM 2023`], stub: SERIES, columns,
    lines: lines((commune, k) => {
      const f = flowOf(commune);
      const [first, second] = near ? [f.out[k], f.toOther[k]] : [f.toOther[k], f.out[k]];
      return { c1: f.start[k], c2: first, c3: second, c4: null, c5: f.fromOther[k], c6: f.back[k], c7: f.fresh[k], c8: null };
    }, true).map((line) => (line.parts ? { ...line, values: { c4: null, c8: null } } : line)) };
}

function lackForm(who: string, end: (commune: Commune) => number, rates: boolean): TableSpec {
  const keys = LACKS.map((_, i) => `x${i + 1}`);
  const head = rates ? 'Tỷ lệ các chỉ số thiếu hụt (%)' : 'Trong đó: số hộ thiếu hụt các chỉ số';
  const counts = LACKS.map((name, i) => count(keys[i]!, head, `${i + 1}. ${name}`));
  const hidden = LACKS.map((name, i): ColumnSpec => ({ key: keys[i]!, path: [head, `${i + 1}. ${name}`], quantity: 'rate', decimals: 2, percent: true, adds: false }));
  const base = lines((commune, _, d) => {
    const ho = end(commune);
    return { ho, ...Object.fromEntries(keys.map((key) => [key, Math.round(ho * (0.12 + 0.62 * d.next()))])) };
  });
  const columns: ColumnSpec[] = [count('ho', `Tổng số ${who}`), ...(rates ? hidden : [sum('tong', keys, undefined, 'Tổng số thiếu hụt'), ...counts])];
  const title = [`${rates ? 'PHÂN TÍCH TỶ LỆ' : 'PHÂN TÍCH'} CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA ${who.toUpperCase()} NĂM 2023`];
  return { title, stub: STUB, columns, lines: rates ? asRates(base, keys) : base };
}

/** Form 5 and 7: each lack of form 4 and 6 as a percentage of the households. */
function asRates(base: readonly LineSpec[], keys: readonly string[]): LineSpec[] {
  const byId = new Map(base.map((line) => [line.id, line]));
  const countOf = (line: LineSpec, key: string): number => (line.parts ? line.parts.reduce((n, part) => n + countOf(byId.get(part)!, key), 0) : (line.values![key] as number));
  return base.map((line) => ({ ...line, values: { ...(line.parts ? {} : { ho: line.values!['ho']! }), ...Object.fromEntries(keys.map((key) => [key, (100 * countOf(line, key)) / countOf(line, 'ho')])) } }));
}

function form8(): TableSpec {
  const block = (i: number, who: string): ColumnSpec[] => {
    const head = `Hộ ${who}`;
    const k = (n: number): string => `c${i * 5 + n}`;
    return [count(k(1), head, 'Tổng số'), count(k(2), head, 'Dân tộc thiểu số'), count(k(3), head, 'Không có khả năng lao động'), count(k(4), head, 'Có thành viên là người có công với cách mạng'), sum(k(5), [k(1), k(2), k(3), k(4)], [1, -1, -1, -1], head, 'Khác')];
  };
  return { title: ['PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG NĂM 2023'], stub: SERIES, columns: [...block(0, 'nghèo'), ...block(1, 'cận nghèo')],
    lines: lines(({ poor, near }, k) => {
      const part = (whole: number, share: number): number => Math.floor(whole * share);
      const [p, n] = [poor.end[k], near.end[k]];
      return { c1: p, c2: part(p, 0.41), c3: part(p, 0.17), c4: part(p, 0.02), c6: n, c7: part(n, 0.33), c8: part(n, 0.09), c9: part(n, 0.02) };
    }, true) };
}

const GROUPS = ['Tày', 'Thái', 'Mường', 'Nùng', 'HMông', 'Dao', 'Ê Đê', 'Mạ', 'M’Nông', 'Khác'];

function form9(): TableSpec {
  const block = (n: number, who: string): ColumnSpec[] => {
    const parts = GROUPS.map((name, i) => ({ ...count(`g${n}_${i}`, `Hộ ${who}`, 'Trong đó', name), number: `${n}.2.${i + 1}` }));
    return [{ ...sum(`t${n}`, [`k${n}`, `s${n}`], undefined, `Hộ ${who}`, 'Tổng số'), number: `${n}.0` }, { ...count(`k${n}`, `Hộ ${who}`, 'Kinh'), number: `${n}.1` }, { ...sum(`s${n}`, parts.map((p) => p.key), undefined, `Hộ ${who}`, 'Tổng DTTS'), number: `${n}.2` }, ...parts];
  };
  return { title: ['PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC NĂM 2023'], stub: STUB, columns: [...block(1, 'nghèo'), ...block(2, 'cận nghèo')],
    lines: lines(({ poor, near }, _, d) => {
      const out: Values = {};
      [poor.end[0], near.end[0]].forEach((whole, i) => {
        let rest = Math.floor(whole * 0.45);
        out[`k${i + 1}`] = whole - rest;
        GROUPS.forEach((_, g) => {
          const n = g === GROUPS.length - 1 ? rest : Math.min(rest, d.int(0, Math.ceil(rest / 2)));
          out[`g${i + 1}_${g}`] = n;
          rest -= n;
        });
      });
      return out;
    }) };
}

function form10(): TableSpec {
  return { title: ['PHÂN TÍCH HỘ NGHÈO THEO NGUYÊN NHÂN NGHÈO NĂM 2023'], stub: STUB, columns: [count('ho', 'Tổng số hộ nghèo'), ...CAUSES.map((name, i) => count(`n${i}`, 'Nguyên nhân nghèo', name))],
    lines: lines(({ poor }, _, d) => ({ ho: poor.end[0], ...Object.fromEntries(CAUSES.map((_, i) => [`n${i}`, Math.round(poor.end[0] * (0.08 + 0.6 * d.next()))])) })) };
}

function form11(): TableSpec {
  const block = (i: number, who: string): ColumnSpec[] => [count(`t${i}`, `Trẻ em thuộc hộ ${who}`, 'Tổng số trẻ em'), count(`bh${i}`, `Trẻ em thuộc hộ ${who}`, 'Thiếu hụt về y tế', 'Bảo hiểm y tế'), count(`dd${i}`, `Trẻ em thuộc hộ ${who}`, 'Thiếu hụt về y tế', 'Dinh dưỡng'), count(`gd${i}`, `Trẻ em thuộc hộ ${who}`, 'Thiếu hụt về giáo dục')];
  return { title: ['TỔNG HỢP THIẾU HỤT CỦA TRẺ EM THUỘC HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023'], stub: STUB, columns: [...block(0, 'nghèo'), ...block(1, 'cận nghèo')],
    lines: lines(({ poor, near }, _, d) => Object.fromEntries([poor.end[1], near.end[1]].flatMap((people, i) => {
      const t = Math.round(people * 0.38);
      return [[`t${i}`, t], [`bh${i}`, Math.round(t * 0.2 * d.next())], [`dd${i}`, Math.round(t * 0.3 * d.next())], [`gd${i}`, Math.round(t * 0.15 * d.next())]];
    }))) };
}

function standardForm(who: string, flowOf: (commune: Commune) => Flow): TableSpec {
  const four = (from: number, head: string): ColumnSpec[] => [sum(`c${from}`, [`c${from + 1}`, `c${from + 2}`], undefined, head, 'Chung'), count(`c${from + 1}`, head, 'Kinh'), count(`c${from + 2}`, head, 'DTTS'), count(`c${from + 3}`, head, 'Trong đó DTTS tại chỗ')];
  const columns: ColumnSpec[] = [
    ...four(1, 'Tổng số hộ dân cư'), ...four(5, 'Tổng số nhân khẩu'), ...four(9, `Số hộ ${who}`),
    count('c13', 'Trong đó', 'Hộ chính sách, có công'), count('c14', 'Trong đó', 'Hộ không có khả năng lao động'), count('c15', 'Trong đó', 'Chủ hộ là nữ'), ...four(16, `Số khẩu ${who}`),
    percent('c20', ['c9', 'c1'], `Tỷ lệ hộ ${who} (%)`, 'Chung'), percent('c21', ['c11', 'c3'], `Tỷ lệ hộ ${who} (%)`, 'DTTS'), percent('c22', ['c12', 'c4'], `Tỷ lệ hộ ${who} (%)`, 'DTTS tại chỗ'),
  ];
  return { title: [`TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ ${who.toUpperCase()} THEO CHUẨN NGHÈO ĐA CHIỀU NĂM 2023`], stub: STUB, columns,
    lines: lines((commune) => {
      const { all, minority, native } = commune;
      const { end } = flowOf(commune);
      const ethnic = Math.floor(end[0] * 0.45);
      const tribe = Math.min(Math.floor(native[0] * 0.6), Math.floor(ethnic / 4));
      const people = Math.floor(end[1] * 0.48);
      return { c2: all[0] - minority[0], c3: minority[0], c4: native[0], c6: all[1] - minority[1], c7: minority[1], c8: native[1], c10: end[0] - ethnic, c11: ethnic, c12: tribe, c13: Math.floor(end[0] / 50), c14: Math.floor(end[0] / 6), c15: Math.floor(end[0] / 3), c17: end[1] - people, c18: people, c19: tribe * 3 - 1 };
    }) };
}

/** The commune whose households forms 14 and 15 name. */
const LISTED = 'Đắk Nang';

/** Forms 14 and 15: the households of one commune with their members, as many as forms 1 and 2 say, one mark for each household. */
function listForm(who: string, flowOf: (commune: Commune) => Flow): TableSpec {
  const d = dice(who.length);
  const commune = province().flatMap(({ communes }) => communes).find(({ name }) => name === LISTED)!;
  const { end: [households, persons], back: [again], fresh: [fresh], fromOther: [from] } = flowOf(commune);
  const mark = (key: string, ...path: string[]): ColumnSpec => ({ key, path, quantity: 'count', decimals: 0, adds: false, text: true });
  const columns = [mark('tv', 'STT thành viên'), mark('nam', 'Năm sinh', 'Nam'), mark('nu', 'Năm sinh', 'Nữ'), mark('dt', 'Dân tộc'), mark('qh', 'Quan hệ với chủ hộ'), mark('moi', 'Diễn biến', `${who} mới`), mark('tai', 'Diễn biến', `Tái ${who.toLowerCase()}`), mark('cu', 'Diễn biến', `${who} cũ`), mark('cs', 'Hộ CSCC'), mark('kl', 'Hộ KCKNLĐ')];
  const list: LineSpec[] = [];
  let left = persons;
  for (let house = 1; house <= households; house++) {
    const rest = households - house;
    const members = rest === 0 ? left : Math.max(1, Math.min(left - rest, Math.round(left / (rest + 1)) + d.int(-2, 2)));
    left -= members;
    const change = house <= fresh + from ? 'moi' : house <= fresh + from + again ? 'tai' : 'cu';
    for (let member = 1; member <= members; member++) {
      const head = member === 1;
      list.push({ id: `${house}.${member}`, tt: head ? String(house) : '', label: d.pick(FULL_NAMES), values: { tv: String(member), [d.chance(0.5) ? 'nam' : 'nu']: String(head ? d.int(1944, 1996) : d.int(1940, 2022)), dt: d.pick(['Kinh', 'M’Nông', 'Tày']), qh: head ? 'Chủ hộ' : d.pick(['Vợ', 'Con', 'Cháu']), ...(head ? { [change]: 'x', ...(d.chance(0.3) ? { cs: 'x' } : {}) } : {}) } });
    }
  }
  return { title: [`DANH SÁCH CHI TIẾT HỘ ${who.toUpperCase()} NĂM 2023`, `Xã ${LISTED}, huyện ${commune.district.replace('Huyện ', '')}`], stub: [['tt', 'STT chủ hộ'], ['name', 'Họ và tên']], columns, lines: list };
}

/** The fifteen layouts by number. */
export function formSpecs(): ReadonlyMap<number, TableSpec> {
  const poor = (c: Commune): Flow => c.poor;
  const near = (c: Commune): Flow => c.near;
  return new Map([
    [1, form1()],
    [2, flowForm('hộ nghèo', ['Trở thành hộ cận nghèo', 'Vượt chuẩn cận nghèo', 'Hộ cận nghèo trở thành hộ nghèo', 'Tái nghèo'], poor)],
    [3, flowForm('hộ cận nghèo', ['Thoát cận nghèo', 'Trở thành hộ nghèo', 'Hộ nghèo trở thành hộ cận nghèo', 'Tái cận nghèo'], near)],
    [4, lackForm('hộ nghèo', (c) => c.poor.end[0], false)], [5, lackForm('hộ nghèo', (c) => c.poor.end[0], true)],
    [6, lackForm('hộ cận nghèo', (c) => c.near.end[0], false)], [7, lackForm('hộ cận nghèo', (c) => c.near.end[0], true)],
    [8, form8()], [9, form9()], [10, form10()], [11, form11()],
    [12, standardForm('nghèo', poor)], [13, standardForm('cận nghèo', near)], [14, listForm('Cận nghèo', near)], [15, listForm('Nghèo', poor)],
  ]);
}

/** A figure or a mark written over what is right: ["D12", 178, 187] puts 187 where 178 stands. */
export type Overwrite = readonly [cell: string, right: number | string | null, wrong: number | string | null];

/** A form as a sheet, with `slips` written into it. */
export function formSheet(number: number, spec: TableSpec, slips: readonly Overwrite[] = []): SampleSheet {
  const book = new Book();
  const page = book.page(`Mẫu ${String(number).padStart(2, '0')}`);
  const width = spec.stub.length + spec.columns.length;
  motto(page, width);
  spec.title.forEach((line, i) => {
    page.write(4 + i, 0, line, { bold: true });
    page.merge(4 + i, 0, 4 + i, width - 1);
  });
  const laid = lay(book, page, spec, DRESS, dice(1), 6);
  const sheet = withSlips(render(book).sheets[0]!, slips);
  return { sheet, ...looks(laid), widths: spec.stub.map(([kind]) => ({ tt: 6, name: 24, unit: 10, breakdown: 11, code: 8 })[kind]).concat(spec.columns.map(() => 11)) };
}

function motto(page: { write(r: number, c: number, v: string, l: { bold: boolean }): void; merge(t: number, l: number, b: number, r: number): void }, width: number): void {
  const half = Math.max(2, Math.floor(width / 2));
  const lines = [['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['TỈNH ĐẮK NÔNG', 'Độc lập - Tự do - Hạnh phúc']];
  lines.forEach(([left, right], row) => {
    page.write(row, 0, left!, { bold: true });
    page.write(row, half, right!, { bold: true });
    page.merge(row, 0, row, half - 1);
    page.merge(row, half, row, width - 1);
  });
}

function looks({ top, left, body, end, width }: Laid): { tables: Area[]; headers: Area[] } {
  return { tables: [{ top, left, bottom: end - 1, right: left + width - 1 }], headers: [{ top, left, bottom: body - 1, right: left + width - 1 }] };
}

function withSlips(sheet: Sheet, slips: readonly Overwrite[]): Sheet {
  const cells = sheet.cells.map((row) => [...(row ?? [])]) as (Cell | undefined)[][];
  for (const [name, right, wrong] of slips) {
    const { row, col } = rowColOf(name);
    const old = cells[row]?.[col] ?? { value: null };
    // The table of expectations was computed from these very figures.
    if (old.value !== right) throw new Error(`${sheet.name}!${cellName(row, col)} holds ${String(old.value)}, not ${String(right)}`);
    cells[row]![col] = { ...old, value: wrong };
  }
  return { ...sheet, cells };
}

/** Each form clean on its own file; with mistakes where `planted` has some. */
export function formSamples(planted: Readonly<Record<number, readonly Overwrite[]>>): Sample[] {
  const specs = formSpecs();
  return [...specs].flatMap(([number, spec]) => {
    const file = `ra-soat-mau-${String(number).padStart(2, '0')}`;
    const slips = planted[number];
    return [{ file: `${file}.xlsx`, sheets: [formSheet(number, spec)] }, ...(slips ? [{ file: `${file}-sai.xlsx`, sheets: [formSheet(number, spec, slips)] }] : [])];
  });
}
