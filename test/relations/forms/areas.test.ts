import { POOR_FLOW, told } from './grids';

const FLOW = POOR_FLOW.replace(/ \| Phân tổ/, '').replace(/\^ \| \^ \| \^ \| \^/, '^ | ^ | ^');

const VILLAGES = `
      === Ba Cụm${FLOW}
      1 | Thôn 1 | 70 | 12 | 8 | | 4 | 1 | 2 | | 57
      2 | Thôn 2 | 50 | 8 | 7 | | 2 | 0 | 1 | | 38
      | Tổng cộng | 120 | 20 | 15 | | 6 | 1 | 3 | | 95
      === Sơn Lâm${FLOW}
      1 | Thôn 1 | 45 | 4 | 3 | | 3 | 0 | 2 | | 43
      2 | Thôn 2 | 40 | 4 | 4 | | 1 | 0 | 1 | | 34
      | Tổng cộng | 85 | 8 | 7 | | 4 | 0 | 3 | | 77`;

describe('a district that lists its communes, each with a sheet of its own', () => {
  const district = `
      === Huyện${FLOW}
      1 | Xã Ba Cụm | 120 | 20 | 15 | | 6 | 1 | 3 | | 95
      2 | Xã Sơn Lâm | 85 | 8 | 7 | | 4 | 0 | 3 | | 77
      | Tổng cộng | 205 | 28 | 22 | | 10 | 1 | 6 | | 172${VILLAGES}`;

  test('agrees with them', () => {
    expect(told(district)).toEqual([]);
  });

  test('is found out where it took over another figure, though each sheet agrees with itself', () => {
    const wrong = district.replace(
      '| 85 | 8 | 7 | | 4 | 0 | 3 | | 77\n      | Tổng cộng | 205 | 28 | 22 | | 10 | 1 | 6 | | 172',
      '| 88 | 8 | 10 | | 4 | 0 | 3 | | 77\n      | Tổng cộng | 208 | 28 | 25 | | 10 | 1 | 6 | | 172',
    );
    expect(wrong).not.toBe(district);
    expect(told(wrong).sort()).toEqual(['error same-figure-agrees 0!C5', 'error same-figure-agrees 0!E5']);
  });
});

describe('a district that gives its total alone', () => {
  const total = `
      === Tổng hợp${FLOW}
      | Toàn huyện | 205 | 28 | 22 | | 10 | 1 | 6 | | 172${VILLAGES}`;

  test('is the sum of its communes', () => {
    expect(told(total)).toEqual([]);
    const wrong = total.replace('| 205 | 28 | 22 | | 10 | 1 | 6 | | 172', '| 205 | 28 | 25 | | 10 | 1 | 9 | | 172');
    expect(told(wrong).sort()).toEqual(['error total-equals-parts 0!E4', 'error total-equals-parts 0!I4']);
  });

  test('says nothing of communes that are not all there', () => {
    expect(told(total.replace('| 205 | 28 | 22 | | 10 | 1 | 6 | | 172', '| 305 | 48 | 32 | | 12 | 3 | 16 | | 256'))).toEqual([]);
  });
});
