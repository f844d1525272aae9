import { INDICATORS } from '../../src/core/indicators';
import { bareHeading, isSideOf, recogniseRate, recogniseSides } from '../../src/core/indicators/recognise';
import { fold } from '../../src/core/text/fold';

test.each<[string, string | null]>([
  ['Tỷ lệ hộ nghèo (%)', 'poverty-rate'],
  ['TỈ LỆ HỘ NGHÈO', 'poverty-rate'],
  ['Tỷ lệ hộ nghèo'.normalize('NFD'), 'poverty-rate'],
  ['Tỷ lệ hộ nghèo DTTS', 'ethnic-poverty-rate'],
  ['Tỷ lệ hộ nghèo dân tộc thiểu số so với tổng số hộ', 'ethnic-poverty-of-all'],
  ['Tỷ lệ hộ cận nghèo', 'near-poverty-rate'],
  ['5.10 Tỉ lệ hộ tái nghèo', 'poverty-return-rate'],
  ['Tỉ lệ dân số tham gia bảo hiểm y tế', 'health-insurance-rate'],
  ['Tỉ lệ LLLĐ trong độ tuổi tham gia BHXH', 'social-insurance-rate'],
  ['Tỉ lệ nông dân và lao động khu vực phi chính thức tham gia BHXH tự nguyện trong LLLĐ trong độ tuổi', 'voluntary-insurance-rate'],
  ['Tỉ lệ LLLĐ trong độ tuổi tham gia BHTN', 'unemployment-insurance-rate'],
  ['Tỉ lệ thất nghiệp chung', 'unemployment-rate'],
  ['Tỉ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', 'certified-labour-rate'],
  ['Tỉ lệ đi học đúng tuổi cấp trung học cơ sở', 'lower-secondary-net-enrolment-rate'],
  ['Tỉ lệ hoàn thành cấp tiểu học', 'primary-completion-rate'],
  ['Tỉ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi', 'stunting-rate'],
  ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (cân nặng/tuổi)', 'underweight-rate'],
  ['Mức giảm tỉ lệ hộ nghèo đa chiều hàng năm', 'point-change'],
  ['Tỷ lệ hộ nghèo cuối năm 2022 (%)', 'poverty-rate'],
  ['I. Tỷ lệ hộ nghèo toàn huyện', 'poverty-rate'],
  ['Tỉ lệ thất nghiệp khu vực thành thị', 'unemployment-rate'],
  ['Tỉ lệ tiêm chủng mở rộng với 14 loại vắc xin', 'vaccination-rate'],
  ['Tỉ lệ hộ nghèo không có khả năng thoát nghèo được hưởng trợ cấp xã hội', null],
  ['Tỉ lệ phụ nữ mang thai thuộc hộ nghèo, cận nghèo được hưởng trợ cấp xã hội', null],
  ['Tỉ lệ nữ học viên, học sinh, sinh viên được tuyển mới', null],
  ['Tỷ lệ hộ nghèo, cuối năm 2023', 'poverty-rate'],
  ['Tỷ lệ hộ nghèo, %', 'poverty-rate'],
  ['Tỷ lệ hộ nghèo, hộ cận nghèo', null],
  ['Tỉ lệ người nghèo, người có công với cách mạng được trợ giúp pháp lý', null],
  ['Tên xã, phường', null],
  ['Số hộ nghèo', null],
  ['Tổng số hộ', null],
])('"%s" names %s', (heading, id) => expect(recogniseRate(heading)?.indicator.id ?? null).toBe(id));

test('a heading can be part of one rate and whole of another', () => {
  const sides = recogniseSides('Số hộ nghèo').map(({ indicator, side }) => `${indicator.id} ${side}`);
  expect(sides).toEqual(expect.arrayContaining(['poverty-rate part', 'ethnic-share-of-poor whole']));
  expect(recogniseSides('Tổng số hộ').some(({ indicator, side }) => indicator.id === 'poverty-rate' && side === 'whole')).toBe(true);
});

test('a phrase inside a longer heading is not that heading', () => {
  const poor = INDICATORS.find(({ id }) => id === 'poverty-rate')!;
  expect(isSideOf(poor, 'part', 'Trong đó: Số hộ nghèo')).toBe(true);
  expect(isSideOf(poor, 'part', 'Hộ nghèo có người có công')).toBe(false);
  expect(isSideOf(poor, 'part', 'Số hộ cận nghèo')).toBe(false);
  expect(isSideOf(poor, 'whole', 'Tổng số hộ (hộ)')).toBe(true);
});

test('phrases are folded, and no two indicators claim the same rate', () => {
  const owners = new Map<string, string>();
  for (const { id, headings } of INDICATORS) {
    for (const phrase of [...(headings?.rate ?? []), ...(headings?.part ?? []), ...(headings?.whole ?? [])])
      expect([id, phrase]).toEqual([id, fold(phrase)]);
    for (const phrase of headings?.rate ?? []) {
      if (owners.has(phrase)) throw new Error(`"${phrase}" stands for ${owners.get(phrase)} and ${id}: leave it with one of them`);
      owners.set(phrase, id);
    }
  }
});

test('numbering and units are no part of a heading', () => {
  expect(bareHeading('1. Tỷ lệ hộ nghèo (%):')).toBe('ti le ho ngheo');
  expect(bareHeading('- Trong đó: nữ')).toBe('nu');
  expect(bareHeading('5.10 Mức giảm')).toBe('muc giam');
});
