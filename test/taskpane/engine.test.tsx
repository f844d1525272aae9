import { screen, waitFor, within } from '@testing-library/react';
import { check } from '../../src/core/check';
import { parseGrid } from '../../src/core/text/grid';
import { FUNCTION_NAMES } from '../../src/functions';
import { MemoryHost } from './memory-host';
import { loaded, renderPane } from './render-pane';

// The pane on the real engine: what the one gives is what the other shows.
const runCheck: Parameters<typeof renderPane>[0] = { runCheck: async (workbook) => check(workbook), ownFunctions: FUNCTION_NAMES };

const POVERTY = `
TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO
TT | Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ hộ nghèo (%)
1 | Ba Cụm Bắc | 1204 | 301 | 25
2 | Sơn Trung | 812 | 203 | 25
3 | Thành Sơn | 955 | 382 | 40
4 | Sơn Lâm | 640 | 128 | 20
5 | Sơn Hiệp | 500 | 190 | 38
 | Tổng cộng | 4111 | 1240 | 29.29`;

const PLAN = `
TT | Chỉ tiêu | Đơn vị | Mục tiêu năm 2025 | Mục tiêu năm 2030 | Thực hiện năm 2023
1 | Giáo dục | | | |
1.1 | Tỷ lệ học sinh đi học đúng tuổi cấp tiểu học | % | 99 | 99,5 | 99,6
1.2 | Tỷ lệ trẻ em hoàn thành chương trình tiểu học | % | 97 | 98 | 94
2 | Y tế | | | |
2.1 | Tỷ lệ bao phủ bảo hiểm y tế | % | >95 | 98 | 93,1
2.2 | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi | | <20 | <15 | 18,2
2.3 | Tỷ lệ trạm y tế có bác sĩ | % | '- | 90 | 80
2.4 | Mức sinh thay thế | Mức độ | Đảm bảo | Đảm bảo vững | Chưa đảm bảo`;

async function checked(grid: string, name = 'Biểu 1') {
  const host = new MemoryHost({ sheets: [parseGrid(grid, name).sheet] });
  const pane = renderPane(runCheck, host);
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  await screen.findByRole('heading', { level: 2, name: /chỗ|Chưa/ });
  return { ...pane, host };
}

test('a line whose total does not fit is found, explained by its lines, and mended or at least suspected', async () => {
  const { user } = await checked(POVERTY);
  const card = screen.getByRole('button', { name: /^D8.*Tổng cộng/ });
  await user.click(card);
  const item = card.closest('li')!;
  // The total itself leads, with both figures: they are not told twice.
  expect(card).toHaveTextContent('D8: 1.240 → 1.204');
  expect(within(item).queryByText('Đang ghi')).not.toBeInTheDocument();
  expect(within(item).getByRole('table', { name: /Các dòng tạo thành số này \(5\)/ })).toBeVisible();
  await user.click(within(item).getByRole('button', { name: 'Vì sao cần xem?' }));
  expect(within(item).getByText('Tổng phải bằng các dòng hoặc cột cộng lại')).toBeVisible();
});

test('what was understood names totals and rates, and a switched-off reading takes its finding along', async () => {
  const { user } = await checked(POVERTY);
  const before = screen.getAllByRole('button', { name: /^D8/ }).length;
  await user.click(screen.getByRole('tab', { name: 'Đã hiểu gì' }));
  await loaded();
  expect(screen.getByRole('heading', { name: /^Tổng và các dòng/ })).toBeVisible();
  expect(screen.getByRole('heading', { name: /^Tỷ lệ/ })).toBeVisible();
  await user.click(screen.getByRole('switch', { name: /^Dùng cách hiểu 8 = 3 \+ 4 \+ 5 \+ 6 \+ 7$/ }));
  await screen.findByRole('heading', { name: 'Đã tắt 1 cách hiểu' });
  await user.click(screen.getByRole('tab', { name: 'Kết quả' }));
  expect(before).toBe(1);
  expect(screen.queryByRole('button', { name: /^D8.*Ô D8 ghi tổng/ })).not.toBeInTheDocument();
});

test('the result tells what the plan annex has to say, and leads to its board with the mark of each target', async () => {
  const { user } = await checked(PLAN, 'Phụ lục');
  await loaded();
  const news = await screen.findByText(/dòng của phụ lục có ý kiến/);
  expect(news).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Xem bảng' }));
  await loaded();
  expect(screen.getByRole('tab', { name: 'Công cụ' })).toHaveAttribute('aria-selected', 'true');
  const board = screen.getByRole('list', { name: 'Bảng theo dõi chỉ tiêu' });
  // 99,6 of 99: the bar ends beyond the mark.
  const bar = within(board).getByRole('img', { name: 'Đã đi được 101 % chặng đường' });
  const [done, target] = [...bar.children].map((child) => (child as HTMLElement).style);
  expect([done?.width, target?.left]).toEqual(['100%', '99%']);
});

test('the target board shows status, gap and what is wrong in the annex, and narrows', async () => {
  const { user, host } = await checked(PLAN, 'Phụ lục');
  await user.click(screen.getByRole('tab', { name: 'Công cụ' }));
  await loaded();
  await user.click(screen.getByRole('button', { name: 'Bảng theo dõi chỉ tiêu' }));
  const board = screen.getByRole('list', { name: 'Bảng theo dõi chỉ tiêu' });
  const rows = () =>
    within(board)
      .getAllByRole('listitem')
      .filter((row) => /^\d/.test(row.textContent ?? ''));
  expect(rows()).toHaveLength(6);
  expect(rows()[0]).toHaveTextContent(/đi học đúng tuổi.*Vượt.*Mục tiêu 99 %.*thực hiện 99,6/);
  expect(rows()[3]).toHaveTextContent(/Đạt.*Càng thấp càng tốt.*Chưa ghi đơn vị tính/);
  // A year that asks for nothing is said as such; a level has no unit.
  expect(rows()[4]).toHaveTextContent(/Năm này không giao mục tiêu \(-\)/);
  expect(rows()[4]).not.toHaveTextContent(/Chưa đánh giá được|Càng cao/);
  expect(rows()[5]).toHaveTextContent(/Chưa đến kỳ.*Mục tiêu Đảm bảo · thực hiện Chưa đảm bảo/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Mục tiêu năm' }), '2030');
  expect(rows()[1]).toHaveTextContent(/kém mục tiêu 4 · từ nay mỗi năm phải tăng 0,5714/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Mục tiêu năm' }), '2025');
  await user.click(screen.getByRole('button', { name: /^Vượt 1$/ }));
  expect(rows()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Chép cả bảng' }));
  const copied = (await navigator.clipboard.readText()).split('\n');
  expect(copied[0]).toContain('Chỉ tiêu\tĐơn vị\tThực hiện\tMục tiêu 2025\tTình trạng 2025');
  expect(copied).toHaveLength(9);
  await user.click(screen.getByRole('button', { name: 'Ghi ra trang tính' }));
  await waitFor(() =>
    expect(host.written?.rows[2]?.slice(0, 7)).toEqual([
      '1.1',
      'Tỷ lệ học sinh đi học đúng tuổi cấp tiểu học',
      '%',
      '99,6',
      99,
      'Vượt',
      0.6,
    ]),
  );
});

test('functions of ours are put into the file as names of its own', async () => {
  const { user, host } = await checked('Hộ nghèo | Tổng số hộ | Tỷ lệ\n1855 | 38459 | =POVERTYRATE(A2,B2)->4.8233');
  expect(screen.getByText(/1 ô dùng hàm của Khớp Số/)).toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Công cụ' }));
  await loaded();
  await user.click(screen.getByRole('button', { name: 'Nhúng hàm vào tệp' }));
  await user.click(screen.getAllByRole('button', { name: 'Nhúng hàm vào tệp' })[1]!);
  await waitFor(() => expect(host.names.map(({ name }) => name)).toContain('KS_POVERTYRATE'));
  expect(host.cell({ sheet: 0, row: 1, col: 2 })?.value).toBe('=KS_POVERTYRATE(A2,B2)');
});
