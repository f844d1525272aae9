import { mentionsIn } from '../../src/core/prose/figures/read-mentions';

/** "1855 hộ", "12,5 đồng ×1e6 over": figures as they are read, with unit, size of it, and hedge. */
function read(text: string): string[] {
  return mentionsIn(text.normalize('NFC'), 0).map(({ value, unit, hedge }) =>
    [value, unit.name, unit.scale === 1 ? '' : `×${unit.scale}`, hedge ?? ''].filter((part) => part !== '').join(' '),
  );
}

test.each([
  ['có 1.855 hộ', ['1855 hộ']],
  ['có 1 855 hộ', ['1855 hộ']],
  ['có 1\u00A0855 hộ', ['1855 hộ']],
  ['có 1,855 hộ; 38.459 hộ', ['1855 hộ', '38459 hộ']],
  ['có 1.855 hộ'.normalize('NFD'), ['1855 hộ']],
  ['chiếm 0,01 %', ['0.01 %']],
  ['chiếm 4,82 phần trăm', ['4.82 %']],
  ['sinh 12,5‰', ['12.5 ‰']],
  ['hỗ trợ 12 triệu 500 nghìn đồng', ['12.5 đồng ×1000000']],
  ['hỗ trợ 3.788.070.000 đồng', ['3788070000 đồng']],
  ['chi 4.283,1 triệu đồng', ['4283.1 đồng ×1000000']],
  ['thu 814,2 nghìn tỷ đồng', ['814.2 đồng ×1000000000000']],
  ['tặng hai mươi suất quà', ['20 suất quà']],
  ['tặng một trăm linh năm suất quà', ['105 suất quà']],
  ['tại 07 xã', ['7 xã, thị trấn']],
  ['trên 300 người', ['300 người over']],
  ['hơn 4.900 hộ', ['4900 hộ over']],
  ['dưới 50 hộ', ['50 hộ under']],
  ['gần 50 hộ', ['50 hộ under']],
  ['khoảng 84%', ['84 % about']],
  ['ước khoảng 84%', ['84 % about']],
  ['ước đạt 1.250 tấn', ['1250 tấn']],
  ['dự kiến 120 hộ', ['120 hộ']],
  ['thấp hơn 0,4%', ['0.4 %']],
  ['nhiều hơn 12 hộ', ['12 hộ']],
  ['tăng 1,3 điểm %', ['1.3 %']],
  ['giảm 47 người (-6,23%)', ['47 người', '6.23 %']],
  ['cây công nghiệp ngắn ngày 06 ha', ['6 ha']],
  ['dưới 3 tháng 1.024 người', ['1024 người']],
  ['đạt 50-55%', ['50 % range', '55 % range']],
  ['lớp 30 học viên', ['30 học viên']],
] as const)('“%s” is read', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each([
  'Quyết định số 33/2015/QĐ-TTg ngày 10/8/2015 của Thủ tướng Chính phủ',
  'Kế hoạch số 114/KH – UBND, ngày 14/6/2024',
  'Chương trình hành động số 53-CTHĐ/TU',
  'theo khoản 2 điều 5 Nghị định 20/2021/NĐ-CP',
  'Đề án 1956 và Nghị quyết 30a',
  'ngày 20 tháng 6 năm 2017',
  'Ngày Người khuyết tật Việt Nam (18/4)',
  'từ ngày 17.10 - 18.11.2021',
  'giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025, năm học 2022-2023',
  'trong 6 tháng đầu năm 2023, quý II',
  'trẻ em dưới 6 tuổi, từ 3 đến 5 tuổi, dưới 36 tháng tuổi',
  'điện thoại 0914 123 456',
  'tài khoản số 1903 5678 9012',
  'CCCD 001203004567',
  '2.1. Về công tác giảm nghèo',
  'mức độ 3, 4',
  'thôn 4 và lớp 6',
  'trực 24/7',
  'lúc 7h30',
  'giảm 1/2 so với đầu nhiệm kỳ',
  'https://example.vn/tin/12345.html',
])('“%s” holds no figure', (text) => {
  expect(read(text)).toEqual([]);
});
