import { speltFold } from '../../src/core/text/spelling';
import { isOfWhich, isTotalColumn, isTotalLine } from '../../src/core/tables/vocabulary/totals';

test('a word that only its marks tell apart is another word', () => {
  const folded = speltFold('cộng toàn đó');
  expect([folded('Tổng cộng'), folded('Công nghiệp'), folded('CÔNG CỤ'), folded('Tong cong')]).toEqual([
    'tong cong',
    'congzz nghiep',
    'congzz cu',
    'tong cong',
  ]);
  expect([folded('Toàn huyện'), folded('Tòan huyện'), folded('Môn Toán')]).toEqual(['toan huien', 'toan huien', 'mon toanzz']);
  expect([folded('Trong đó'), folded('Trong độ tuổi'), folded('Trong đó'.normalize('NFD'))]).toEqual([
    'trong do',
    'trong dozz tuoi',
    'trong do',
  ]);
});

test.each(['Tổng cộng', 'CỘNG', 'Cộng mục I', 'Tổng số', 'Toàn xã', 'TONG CONG', 'Chung toàn huyện', 'Tổng cộng'.normalize('NFD')])(
  '"%s" is a total',
  (label) => {
    expect(isTotalLine(label)).toBe(true);
  },
);

test.each(['Công nghiệp - xây dựng', 'Công chức', 'Công an', 'CÔNG NHÂN', 'Chứng chỉ nghề', 'Toán', 'Cá nước ngọt'])(
  '"%s" is none',
  (label) => {
    expect(isTotalLine(label)).toBe(false);
  },
);

test('"Trong độ tuổi" opens no of-which, "Không có công cụ sản xuất" and "Chứng chỉ" head no totals', () => {
  expect(['Trong đó: Nữ', 'Trong do: nu', 'Lao động trong độ tuổi', 'Lao dong trong do tuoi'].map(isOfWhich)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['Cộng', 'Tổng số', 'Chung', 'Không có công cụ sản xuất', 'Chứng chỉ'].map(isTotalColumn)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
