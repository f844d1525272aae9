import { understand } from '../../../src/core/understand';
import { instancesOf } from '../../../src/core/relations/forms/instance';
import { isMisspelling } from '../../../src/core/text/spelling';
import { told, workbookOf } from './grids';

const formsIn = (text: string): string[] => {
  const workbook = workbookOf(text);
  return instancesOf(workbook, understand(workbook).sheets).map(({ form }) => form.id);
};

const LACKS = [
  'Việc làm',
  'Người phụ thuộc',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ giáo dục',
  'Tình trạng đi học',
  'Chất lượng nhà ở',
  'Diện tích nhà ở',
  'Nguồn nước',
  'Nhà tiêu',
  'Dịch vụ viễn thông',
  'Tiếp cận thông tin',
];
const COMMUNES = [
  ['Xã Sơn Lâm', 200],
  ['Xã Ba Cụm', 80],
  ['Xã Sơn Bình', 40],
] as const;
/** 40, 50, 60 … of 200 households, as many of a hundred elsewhere. */
const lack = (households: number, i: number): number => Math.round((households * (20 + 5 * i)) / 100);

function lacksBook(titles: readonly [string, string], changed: (text: string) => string = (text) => text): string {
  const counts = COMMUNES.map(([name, n], i) =>
    [i + 1, name, n, LACKS.reduce((sum, _, k) => sum + lack(n, k), 0), ...LACKS.map((_, k) => lack(n, k))].join(' | '),
  );
  const rates = COMMUNES.map(([name, n], i) => [i + 1, name, n, ...LACKS.map((_, k) => (100 * lack(n, k)) / n)].join(' | '));
  return changed(`
    === Một
    ${titles[0]}
    TT | Xã | Tổng số hộ nghèo | Tổng số thiếu hụt | ${LACKS.join(' | ')}
    ${counts.join('\n    ')}
    === Hai
    ${titles[1]}
    TT | Xã | Tổng số hộ nghèo | ${LACKS.map((name) => `${name} (%)`).join(' | ')}
    ${rates.join('\n    ')}`);
}

describe('forms 4 and 5', () => {
  const titled = [
    'PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT CỦA HỘ NGHÈO NĂM 2023',
    'PHÂN TÍCH TỶ LỆ CÁC CHỈ SỐ THIẾU HỤT CỦA HỘ NGHÈO NĂM 2023',
  ] as const;
  const wrong = (text: string): string => text.replace(/(2 \| Xã Ba Cụm \| 80 \| 20 \| )25( \| 30)/, '$152$2');

  test.each([
    ['with their titles', lacksBook(titled)],
    ['without titles, by the twelve indicators', lacksBook(['', ''])],
    ['one head misspelt, known by its place', lacksBook(['', ''], (text) => text.replace('Nhà tiêu |', 'Nha teu |'))],
    [
      'places misspelt or run together',
      lacksBook(titled, (text) => text.replace('Xã Ba Cụm', 'Xã Ba Cmụ').replace('Xã Sơn Bình', 'XãSơn Bình')),
    ],
    ['two years in the titles, the same households', lacksBook([titled[0], titled[1].replace('2023', '2024')])],
    [
      'the date of the letter it came with is no year',
      lacksBook([titled[0], titled[1].replace('NĂM 2023', '(Kèm theo Báo cáo số 12/BC-UBND ngày 15/11/2024)')]),
    ],
    ['titles left of the table', lacksBook(titled, (text) => text.replace(/^ {4}(TT|\d) \|/gm, '    | $1 |'))],
  ])('%s: agree, and a wrong rate is found', (name, text) => {
    expect(formsIn(text)).toEqual(['poverty-04', 'poverty-05']);
    expect(told(text)).toEqual([]);
    const column = name.startsWith('titles left') ? 'F' : 'E';
    expect(told(wrong(text.replace(/Xã Ba Cmụ|XãBa Cụm/, 'Xã Ba Cụm')))).toEqual([`error rate-equals-ratio 1!${column}4`]);
  });

  test('another year with other households is another report', () => {
    const other = lacksBook([titled[0], titled[1].replace('2023', '2024')], (text) =>
      text
        .replace('1 | Xã Sơn Lâm | 200 | 20 |', '1 | Xã Sơn Lâm | 250 | 20 |')
        .replace('2 | Xã Ba Cụm | 80 | 20 |', '2 | Xã Ba Cụm | 60 | 20 |'),
    );
    expect(told(wrong(other))).toEqual([]);
  });
});

test('names one slip apart are one name, if their figures agree', () => {
  expect(
    [
      ['son lam', 'sn lam'],
      ['tai phu', 'tai hpu'],
      ['binh an', 'binh ann'],
      ['thon muoi 1', 'thon muoi 1'],
    ].map(([a, b]) => isMisspelling(a!, b!)),
  ).toEqual([true, true, true, false]);
  expect(
    [
      ['thon so 1', 'thon so 2'],
      ['cam an', 'cam hieu'],
      ['son lam', 'lam son'],
    ].map(([a, b]) => isMisspelling(a!, b!)),
  ).toEqual([false, false, false]);
});

describe('lines that their labels tell badly', () => {
  test('a "Tổng cộng" with crossed letters is a total', () => {
    const text = `
      === A
      TT | Xã | Số hộ nghèo
      1 | Huyện A | 640
      1.1 | Xã Ba Cụm | 310
      1.2 | Xã Sơn Lâm | 330
      2 | Huyện B | 355
      2.1 | Xã Sơn Bình | 155
      2.2 | Xã Tô Hạp | 200
      | Tổgn cộng | 995`;
    expect(told(text)).toEqual([]);
    expect(told(text.replace('995', '959'))).toEqual(['error total-equals-parts 0!C8']);
    // Even where nobody can read it, it is no commune of the last district.
    expect(told(text.replace('Tổgn cộng', 'Tcộg'))).toEqual([]);
  });
});

describe('a list of households with their members', () => {
  const member = (text: string): string => `      | ${text}`;
  const list = (total: number): string => `
      === DS
      DANH SÁCH CHI TIẾT HỘ NGHÈO
      STT chủ hộ | STT thành viên | Họ và tên | Năm sinh | < | Dân tộc | Quan hệ với chủ hộ | Hộ nghèo mới | Hộ tái nghèo | Hộ nghèo cũ | Số nhân khẩu
      ^ | ^ | ^ | Nam | Nữ | ^ | ^ | ^ | ^ | ^ | ^
      1 | 1 | Y Bhiông Niê | 1968 | | Ê đê | Chủ hộ | x | | | 12
${member('2 | Mang Thị Yến | | 1971 | Kinh | Vợ | | | | ')}
      2 | 1 | Lê Thị Hà | | 1984 | Kinh | Chủ hộ | | x | | 5
${member('2 | Lê Văn Hai | 2008 | | Kinh | Con | | | | ')}
${member('3 | Lê Thị Ba | | 2011 | Ê đê | Con | | | | ')}
      3 | 1 | Trần Văn Bé | 1961 | | Kinh | Chủ hộ | | | x | 4
      4 | 1 | Đinh Văn Lực | 1955 | | Ê đê | Chủ hộ | | | x | 6
      | | Tổng cộng | | | | | 1 | 1 | 2 | ${total}`;

  test('its people are one list, not one of each people; its total is checked', () => {
    expect(told(list(27))).toEqual([]);
    expect(told(list(72))).toEqual(['error total-equals-parts 0!K11']);
  });
});
