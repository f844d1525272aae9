import { act, screen, within } from '@testing-library/react';
import { check } from '../../src/core/check';
import { parseGrid } from '../../src/core/text/grid';
import type { Workbook } from '../../src/core/model/sheet';
import { MemoryHost } from './memory-host';
import { loaded, renderPane } from './render-pane';

const BOOK: Workbook = {
  sheets: [
    parseGrid(
      `
Xã | Số hộ nghèo | Tỷ lệ (%)
Đông Hà | 512 | 5,12
Tây Lộc | 648 | 6,48
Nam Sơn | 725 | 7,25
Tổng cộng | 1885 | 6,28`,
      'Biểu 01',
    ).sheet,
  ],
};
const TEXT = 'Tổng cộng toàn huyện có 1.855 hộ nghèo. Trong năm mở 08 lớp với 232 học viên, bình quân mỗi lớp 92 học viên.';

async function atText(book = BOOK) {
  const host = new MemoryHost(book);
  const pane = renderPane({ runCheck: (workbook) => Promise.resolve(check(workbook)) }, host);
  await pane.user.click(screen.getByRole('button', { name: 'Soát lời báo cáo' }));
  await loaded();
  return pane;
}

async function paste(user: Awaited<ReturnType<typeof atText>>['user'], text: string): Promise<void> {
  await user.click(screen.getByRole('textbox', { name: 'Lời báo cáo' }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Đối chiếu' }));
  await screen.findByRole('heading', { name: 'Lời đã dán' });
}

test('a figure of the text and its cell in the open workbook meet; the finding leads to the sentence and to the cell', async () => {
  const { user, host } = await atText();
  await paste(user, TEXT);
  const findings = within(screen.getByRole('list', { name: 'Các chỗ cần xem' }));
  expect(findings.getByText(/Lời văn ghi 1\.855, còn bảng ghi 1\.885/)).toBeVisible();
  await user.click(findings.getByRole('button', { name: 'Đến B5 · Biểu 01' }));
  expect(host.shown).toEqual([{ sheet: 0, row: 4, col: 1 }]);
  await user.click(findings.getByRole('button', { name: 'Xem trong lời: 1.855' }));
  expect(document.activeElement).toHaveTextContent('1.855');
  expect(document.activeElement?.tagName).toBe('MARK');
});

test('what is wrong within the text is told without any sheet of it; what was found stays while another view is looked at', async () => {
  const { user } = await atText();
  await paste(user, TEXT);
  expect(screen.getByText(/Ghi bình quân 92/)).toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Công cụ' }));
  await loaded();
  await user.click(screen.getByRole('tab', { name: 'Lời báo cáo' }));
  await loaded();
  expect(screen.getByText(/Ghi bình quân 92/)).toBeVisible();
});

test('a file that is no report is refused in words', async () => {
  const { user, container } = await atText();
  const file = Object.assign(new File(['x'], 'bao-cao.docx'), { arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer) });
  await user.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, file);
  expect(await screen.findByText(/không phải là báo cáo \.docx/)).toBeVisible();
});

test('a text that agrees says so, and how much was compared', async () => {
  const { user } = await atText();
  await paste(user, 'Tổng cộng toàn huyện có 1.885 hộ nghèo.');
  expect(screen.getByText(/Không thấy mâu thuẫn/)).toHaveTextContent(/đã đối chiếu 1 phép, 1 khớp/);
  await act(async () => undefined);
});
