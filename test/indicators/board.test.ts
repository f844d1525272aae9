import fs from 'node:fs';
import path from 'node:path';
import {
  countStatuses,
  levelIn,
  readBoard,
  targetBoard,
  type Board,
  type BoardLine,
  type BoardSettings,
} from '../../src/core/indicators/board';
import type { Column, Table } from '../../src/core/model/table';
import { parseGrid } from '../../src/core/text/grid';
import { say } from '../../src/functions/say';

const SETTINGS: BoardSettings = { targetYears: [2025, 2030], year: 2024, baselineYear: 2020, level: 'district' };

/** "5.1 | Tỷ lệ hộ nghèo | % | 6 | 3 | 7,2 | 12": number, label, unit, two targets, result, baseline. */
function lines(text: string): BoardLine[] {
  return text
    .trim()
    .split('\n')
    .map((row, i) => {
      const [number = '', label = '', unit = '', first = '', second = '', result = '', baseline = ''] = row
        .split('|')
        .map((cell) => cell.trim());
      return {
        row: i,
        number,
        label,
        unit,
        targets: [first, second],
        result: result === '' ? null : result,
        baseline: baseline === '' ? null : Number(baseline.replace(',', '.')),
      };
    });
}

const board = (text: string, settings: BoardSettings = SETTINGS): Board => targetBoard(lines(text), settings);
const remarksOf = (each: Board): string[] => each.rows.flatMap((row) => row.remarks.map((remark) => `${row.line.number} ${remark.kind}`));

test('chapters, indicators, headings and sub-rows', () => {
  const { rows } = board(`
    5 | Giảm nghèo | | | | |
    5.1 | Tỷ lệ hộ nghèo | % | 6 | 3 | 7,2 | 12
    5.2 | Tỷ lệ hộ dùng nước sạch | | | | |
    - | Thành thị | % | 90 | 95 | 91 |
    - | Nông thôn | % | 60 | 70 | 55 |
    II | Y tế | | | | |
    1 | Tỷ lệ bao phủ BHYT | % | 95 | 98 | 94,79 |`);
  expect(rows.map(({ kind, group, parent }) => [kind, group, parent])).toEqual([
    ['group', '5', null],
    ['indicator', '5', null],
    ['heading', '5', null],
    ['sub-row', '5', 2],
    ['sub-row', '5', 2],
    ['group', 'II', null],
    ['indicator', 'II', null],
  ]);
});

test('status, gap and direction of each year', () => {
  const { rows } = board(`
    1 | Tỷ lệ hộ nghèo | % | 6 | 3 | 5,5 | 12
    2 | Tỷ lệ bao phủ BHYT | % | 95 | 98 | 94,79 |
    3 | Tỉ lệ thất nghiệp chung | % | <4 | 2-2,5 | 3,1 |
    4 | Mức sinh thay thế | Mức độ | Chưa đảm bảo | Đảm bảo vững | Đảm bảo |
    5 | Mức giảm tỉ lệ hộ nghèo hàng năm | điểm %/năm | 4 | 4 | 4,4 |
    6 | Tỉ lệ lao động nông nghiệp | % | 85 | 80 | 83 |`);
  expect(rows.map(({ direction, directionReason, goals }) => [direction, directionReason, ...goals.map(({ status }) => status)])).toEqual([
    ['lower', 'indicator', 'exceeds', 'not-due'],
    ['higher', 'indicator', 'not-due', 'not-due'],
    ['lower', 'indicator', 'meets', 'not-due'],
    ['higher', 'default', 'exceeds', 'not-due'],
    ['higher', 'label', 'exceeds', 'not-due'],
    ['lower', 'indicator', 'exceeds', 'not-due'],
  ]);
  expect(rows[0]!.goals[0]!.gap).toBeCloseTo(0.5, 10);
  expect(rows[1]!.goals[1]!.gap).toBeCloseTo(-3.21, 10);
});

test('once the year has come, what falls short has fallen short', () => {
  const { rows } = board('1 | Tỷ lệ bao phủ BHYT | % | 95 | 98 | 94,97 |', { ...SETTINGS, year: 2025 });
  expect(rows[0]!.goals.map(({ status }) => status)).toEqual(['falls-short', 'not-due']);
  expect(rows[0]!.goals[0]!.printed).toEqual({ figure: 95, decimals: 0, status: 'meets' });
});

test('path and bar from the baseline', () => {
  const { rows } = board('1 | Tỷ lệ hộ nghèo | % | 6 | 3 | 8,4 | 12');
  const [near, far] = rows[0]!.goals;
  expect(near!.path).toEqual({ expected: expect.closeTo(7.2, 10), onTrack: false, projectedYear: 2027 });
  expect(far!.path).toEqual({ expected: expect.closeTo(8.4, 10), onTrack: true, projectedYear: 2030 });
  expect(near!.progress).toBeCloseTo(0.6, 10);
  expect(far!.progress).toBeCloseTo(0.4, 10);
});

test('what every year from now on has to bring, also without a baseline', () => {
  const needed = (row: string) => board(row, { ...SETTINGS, year: 2025, baselineYear: null }).rows[0]!.goals.map((goal) => goal.needed);
  expect(needed('1 | Tỷ lệ bao phủ BHYT | % | 95 | 98 | 93 |')).toEqual([null, 1]);
  expect(needed('1 | Tỷ lệ hộ nghèo | % | 6 | 3 | 8 |')).toEqual([null, -1]);
  expect(needed('1 | Tỉ lệ thất nghiệp chung | % | <4 | 2-2,5 | 3,5 |')).toEqual([null, -0.2]);
  expect(needed('1 | Tỷ lệ trường đạt chuẩn | % | 62,5 | >70 | 62,5 |')).toEqual([null, 1.5]);
  // Nothing is left to do, a yearly amount is counted anew, a level has no steps.
  expect(needed('1 | Tỷ lệ bao phủ BHYT | % | 95 | 98 | 99 |')).toEqual([null, null]);
  expect(needed('1 | Mức giảm tỷ lệ hộ nghèo | điểm %/năm | 5,5 | 5,5 | 5,1 |')).toEqual([null, null]);
  expect(needed('1 | Mức sinh thay thế | Mức độ | Chưa đảm bảo | Đảm bảo vững | Đảm bảo |')).toEqual([null, null]);
});

test.each<[string, string | null]>([
  ['(Kèm theo Kế hoạch số /KH-UBND, ngày tháng 7 năm 2024 của UBND huyện Ea Súp)', 'district'],
  ['ỦY BAN NHÂN DÂN XÃ TÂY THUẬN', 'commune'],
  ['UBND TỈNH KHÁNH HÒA', 'province'],
  ['HĐND thị trấn Tô Hạp', 'commune'],
  ['UBND thành phố Nha Trang', null],
  ['Các mục tiêu cụ thể', null],
  ['Tình hình các huyện, xã', null],
])('"%s" is a plan of the %s', (title, level) => expect(levelIn(title)).toBe(level));

test('without a baseline there is a bar, but no path', () => {
  const { rows } = board('1 | Tỷ lệ bao phủ BHYT | % | 95 | 98 | 47,5 |\n2 | Tỷ lệ hộ nghèo | % | 6 | 3 | 12 |');
  expect(rows.map(({ goals }) => [goals[0]!.path, goals[0]!.progress])).toEqual([
    [null, 0.5],
    [null, 0.5],
  ]);
});

test('a multiple is judged from the baseline', () => {
  const { rows } = board('1 | Số hộ nghèo | hộ | giảm 1/2 | giảm 2/3 | 1770 | 3550');
  expect(rows[0]!.goals.map(({ status }) => status)).toEqual(['exceeds', 'not-due']);
  expect(rows[0]!.goals[0]!.path!.expected).toBeCloseTo(3550 - (1775 * 4) / 5, 8);
});

describe('what is wrong in the annex itself', () => {
  test.each<[string, string, string[]]>([
    ['no unit', '1 | Tỷ lệ trẻ được tiêm chủng | | 90 | 95 | |', ['1 no-unit']],
    ['no target', '1 | Tỷ lệ trường đạt chuẩn | % | | | |', ['1 no-target']],
    ['only dashes', '1 | Số năm sống khỏe | Năm | - | - | |', ['1 only-dashes']],
    ['one dash is a choice', '1 | Tỷ lệ hộ có nước sạch | % | - | 60 | |', []],
    ['an unreadable target', '1 | Tỷ lệ hộ có nước sạch | % | 31/12/2025 | 60 | |', ['1 unreadable-target']],
    ['a rate counted in people', '1 | Tỷ lệ trẻ được tiêm chủng | Người | 90 | 95 | |', ['1 unit-does-not-fit']],
    ['a count in percent', '1 | Số bác sĩ | % | 90 | 95 | |', ['1 unit-does-not-fit']],
    ['a figure on a scale of levels', '1 | Xóa nhà tạm | Mức độ | 90 | 95 | |', ['1 unit-does-not-fit']],
    ['a level in percent', '1 | Mức đạt chuẩn | % | Đảm bảo | Đảm bảo vững | |', ['1 unit-does-not-fit']],
    ['points called percent', '1 | Mức giảm tỷ lệ hộ nghèo | %/năm | 4 | 4 | |', ['1 points-not-percent']],
    ['points called points', '1 | Mức giảm tỷ lệ hộ nghèo | điểm %/năm | 4 | 4 | |', []],
    ['above 100', '1 | Tỷ lệ hộ có nước sạch | % | 90 | 110 | |', ['1 above-hundred']],
    ['above 100 where it means something', '1 | Tỷ lệ đi học chung cấp tiểu học | % | 101 | 102 | |', []],
    ['zero in every year', '1 | Tỷ lệ cơ sở triển khai | % | 0 | 0 | |', ['1 zero-target']],
    ['a national indicator', '1 | Tỷ lệ số tỉnh hoàn thành phổ cập | % | - | 100 | |', ['1 other-level']],
    [
      'an of-which row with a number of its own',
      '1 | Mức giảm tỷ lệ hộ nghèo | điểm % | 4 | 4 | |\n2 | Huyện nghèo | điểm % | 5 | 5 | |',
      ['2 of-which-numbered'],
    ],
    ['the same in percent', '1 | Tỷ lệ hộ có nước sạch | % | 40 | 50 | |\n2 | Nông thôn | % | 30 | 40 | |', ['2 of-which-numbered']],
    ['a name without a measure', '1 | Phủ sóng di động | % | 90 | 100 | |', ['1 no-measure']],
    ['targets that run backwards', '1 | Tỷ lệ bao phủ BHYT | % | 95 | 90 | |', ['1 runs-backwards']],
    ['targets that may fall', '1 | Tỷ lệ hộ nghèo | % | 6 | 3 | |', []],
    [
      'everyone, yet not a group',
      '1 | Tỉ lệ dân số tham gia bảo hiểm y tế | % | 100 | 100 | |\n2 | Tỉ lệ đồng bào DTTS tham gia BHYT | % | 98 | - | |',
      ['2 group-below-everyone'],
    ],
    [
      'everyone, and the group',
      '1 | Tỉ lệ dân số tham gia bảo hiểm y tế | % | 100 | 100 | |\n2 | Tỉ lệ người cao tuổi tham gia BHYT | % | 100 | 100 | |',
      [],
    ],
    [
      'other things of a group',
      '1 | Tỉ lệ dân số tham gia bảo hiểm y tế | % | 100 | 100 | |\n2 | Tỉ lệ người cao tuổi tham gia BHTN | % | 35 | 45 | |',
      [],
    ],
    [
      'a part above its whole',
      '1 | Tỉ lệ lao động qua đào tạo | % | 60 | 70 | |\n2 | Tỉ lệ lao động qua đào tạo có bằng cấp, chứng chỉ | % | 65 | 68 | |',
      ['2 part-above-whole'],
    ],
    [
      'a whole outside its parts',
      '1 | Tỷ lệ nhà kiên cố | % | - | 80 | |\n- | Thành thị | % | - | 70 - 75 | |\n- | Nông thôn | % | - | 55-60 | |',
      ['1 outside-its-parts'],
    ],
    [
      'a whole between its parts',
      '1 | Tỷ lệ nhà kiên cố | % | - | 65 - 70 | |\n- | Thành thị | % | - | 70 - 75 | |\n- | Nông thôn | % | - | 55-60 | |',
      [],
    ],
    ['the same row twice', '1 | Tỷ lệ hộ có nước sạch | % | 40 | 50 | |\n2 | Tỉ lệ hộ có nước sạch | % | 40 | 50 | |', ['2 listed-twice']],
    [
      'the same sub-row under two indicators',
      '1 | Tỷ lệ nhà kiên cố | % | 40 | 50 | |\n- | Thành thị | % | 45 | 50 | |\n2 | Tỷ lệ hộ có nhà tiêu | % | 40 | 50 | |\n- | Thành thị | % | 45 | 50 | |',
      [],
    ],
  ])('%s', (_, text, expected) => expect(remarksOf(board(text))).toEqual(expected));

  test('a plan of the province may count provinces', () => {
    const text = '1 | Tỷ lệ số tỉnh hoàn thành phổ cập | % | - | 100 | |';
    expect(remarksOf(board(text, { ...SETTINGS, level: 'province' }))).toEqual([]);
    expect(remarksOf(board(text, { ...SETTINGS, level: null }))).toEqual([]);
  });

  test('every remark is a sentence', () => {
    const { rows } = board('1 | Tỷ lệ bao phủ BHYT | % | 95 | 90 | |');
    expect(say(rows[0]!.remarks[0]!.message)).toBe('Chỉ tiêu năm sau (90) kém hơn năm trước (95).');
  });
});

describe('from a sheet', () => {
  const { sheet } = parseGrid(`
    TT | Chỉ tiêu | Đơn vị | Mục tiêu | < | Thực hiện năm 2024
    ^ | ^ | ^ | Đến năm 2025 | Đến năm 2030 | ^
    5 | Giảm nghèo | | | |
    '5.1 | Tỷ lệ hộ nghèo | % | '<6 | '2-3 | 5.5
    '5.10 | Tỷ lệ hộ cận nghèo | % | '- | 4 | '6,1`);
  const column = (col: number, role: Column['role'], ...path: string[]): Column => ({
    col,
    path,
    role,
    quantity: 'unknown',
    unit: null,
    number: null,
    identity: null,
    because: [],
  });
  const table: Table = {
    sheet: 0,
    area: { top: 0, left: 0, bottom: 4, right: 5 },
    header: { top: 0, left: 0, bottom: 1, right: 5 },
    body: { top: 2, left: 0, bottom: 4, right: 5 },
    headerCells: [],
    numbering: null,
    lines: [],
    title: '',
    unit: null,
    columns: [
      column(0, 'serial', 'TT'),
      column(1, 'name', 'Chỉ tiêu'),
      column(2, 'unit', 'Đơn vị'),
      column(3, 'figures', 'Mục tiêu', 'Đến năm 2025'),
      column(4, 'figures', 'Mục tiêu', 'Đến năm 2030'),
      column(5, 'figures', 'Thực hiện năm 2024'),
    ],
  };

  test('columns are found by their headings', () => {
    const read = readBoard(sheet, table, { year: 2026, level: 'district' })!;
    expect(read.settings).toEqual({ targetYears: [2025, 2030], year: 2024, partYear: false, baselineYear: null, level: 'district' });
    expect(read.lines.map(({ number, label, unit, targets, result }) => [number, label, unit, targets, result])).toEqual([
      ['5', 'Giảm nghèo', '', [null, null], null],
      ['5.1', 'Tỷ lệ hộ nghèo', '%', ['<6', '2-3'], 5.5],
      ['5.10', 'Tỷ lệ hộ cận nghèo', '%', ['-', 4], '6,1'],
    ]);
    const judged = targetBoard(read.lines, read.settings);
    expect(judged.rows[1]!.goals.map(({ status }) => status)).toEqual(['meets', 'not-due']);
    expect(countStatuses(judged, 0)).toMatchObject({ meets: 1, undecided: 0 });
    expect(countStatuses(judged, 1, '5')).toMatchObject({ 'not-due': 2 });
  });

  test('a yearly plan table: last year is the baseline, half a year is not due, percent formats are percent', () => {
    const yearly = parseGrid(`
      TT | Chỉ tiêu | Đơn vị | TH năm 2022 | KH năm 2023 | Ước TH 6 tháng đầu năm 2023
      1 | Tỷ lệ bao phủ BHYT | % | 93.5% | 95% | 94.79%
      2 | Tạo việc làm mới | Lao động | 1950 | '2.000 | '1.111
      3 | Tỷ lệ hộ nghèo | % | 6.10 | '<5 | 4.82`).sheet;
    const headings = ['TT', 'Chỉ tiêu', 'Đơn vị', 'TH năm 2022', 'KH năm 2023', 'Ước TH 6 tháng đầu năm 2023'];
    const plan: Table = {
      ...table,
      body: { top: 1, left: 0, bottom: 3, right: 5 },
      columns: headings.map((heading, col) => column(col, (['serial', 'name', 'unit'] as const)[col] ?? 'figures', heading)),
    };
    const read = readBoard(yearly, plan, { year: 2026, level: 'district' })!;
    expect(read.settings).toEqual({ targetYears: [2023], year: 2023, partYear: true, baselineYear: 2022, level: 'district' });
    expect(read.lines.map(({ targets, result, baseline }) => [targets[0], result, baseline])).toEqual([
      [95, 94.79, 93.5],
      ['2.000', '1.111', 1950],
      ['<5', 4.82, 6.1],
    ]);
    expect(targetBoard(read.lines, read.settings).rows.map(({ goals }) => goals[0]!.status)).toEqual(['not-due', 'not-due', 'meets']);
    expect(targetBoard(read.lines, { ...read.settings, partYear: false }).rows.map(({ goals }) => goals[0]!.status)).toEqual([
      'falls-short',
      'falls-short',
      'meets',
    ]);
  });

  test('a table without targets is no plan annex', () => {
    const report: Table = { ...table, columns: table.columns.map((each) => (each.col > 2 ? { ...each, path: ['Số hộ nghèo'] } : each)) };
    expect(readBoard(sheet, report, { year: 2026, level: null })).toBeNull();
  });
});

const annex = path.resolve(__dirname, '../../../shared/domain/easup_annex.json');
const there = fs.existsSync(annex);
interface AnnexRow {
  readonly tt: string;
  readonly indicator: string;
  readonly unit: string;
  readonly target2025: string;
  readonly target2030: string;
  readonly _kind: string;
}

(there ? describe : describe.skip)(`Ea Súp's annex${there ? '' : ' (skipped: ../shared/domain/easup_annex.json is not here)'}`, () => {
  const rows = there ? (JSON.parse(fs.readFileSync(annex, 'utf8')) as AnnexRow[]) : [];
  const read = rows.map((row, i): BoardLine => ({
    row: i,
    number: row.tt,
    label: row.indicator,
    unit: row.unit,
    targets: [row.target2025, row.target2030],
    result: null,
    baseline: null,
  }));
  const judged = targetBoard(read, { targetYears: [2025, 2030], year: 2024, baselineYear: null, level: 'district' });

  test('its outline is that of the document', () => {
    const kinds = { group: 'group', indicator: 'indicator', heading: 'indicator', 'sub-row': 'sub_indicator' } as const;
    expect(judged.rows.map(({ kind }) => kinds[kind])).toEqual(rows.map((row) => row._kind));
    expect(judged.rows.filter(({ kind }) => kind !== 'group')).toHaveLength(105);
  });

  test('every target in it is read', () => {
    const unread = judged.rows.flatMap(({ goals, line }) =>
      goals.flatMap(({ target }, at) => (target === null && line.targets[at] !== '' ? [`${line.number} ${String(line.targets[at])}`] : [])),
    );
    expect(unread).toEqual([]);
  });

  test('what is wrong in it is named, and nothing else', () => {
    expect(remarksOf(judged)).toEqual([
      '2.2 no-target',
      '3.1 no-target',
      '3.1 no-unit',
      '3.5 no-target',
      '4.7 group-below-everyone',
      '4.9 no-target',
      '5.10 points-not-percent',
      '5.11 no-target',
      '5.11 of-which-numbered',
      '5.12 points-not-percent',
      '5.13 no-target',
      '5.13 no-measure',
      '5.17 zero-target',
      '6.1 other-level',
      '6.8 no-target',
      '7.1 other-level',
      '7.3 only-dashes',
      '7.11 no-target',
      '8.7 no-target',
      '9.1 no-target',
    ]);
  });

  test('poverty, unemployment and malnutrition are to fall, insurance is to rise', () => {
    const direction = (number: string) => judged.rows.find(({ line }) => line.number === number)!.direction;
    expect(['2.1', '2.3', '2.4', '7.9'].map(direction)).toEqual(['lower', 'lower', 'lower', 'lower']);
    expect(['4.1', '4.6', '5.7', '5.10', '6.2', '7.2'].map(direction)).toEqual([
      'higher',
      'higher',
      'higher',
      'higher',
      'higher',
      'higher',
    ]);
  });
});
