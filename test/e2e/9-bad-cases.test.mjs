/* global window -- inside page.evaluate */
// Workbooks and hosts that are not as one wishes, each seen in the pane: no case may end in silence or in a false "all well".
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorkbench } from './setup/browser.mjs';
import { chartSheet, locked, manySheets, oldFormat, oneSlip, onlyHidden } from './setup/reports.mjs';

const bench = inWorkbench();
const opened = (name, make, body) =>
  bench({}, async (workbench) => {
    await workbench.openFile(name, await make());
    await workbench.check();
    await body(workbench);
  });
const says = (workbench, text) => workbench.pane.getByText(text).first().waitFor();

test(
  'an empty workbook: nothing could be compared, and why',
  bench({ query: { sample: 'none' } }, async (workbench) => {
    await workbench.check();
    await workbench.verdict('Chưa đối chiếu được số nào');
    await says(workbench, 'Sổ này chưa có ô nào có nội dung.');
  }),
);

test(
  'figures on hidden sheets only are checked, and it is said where they are',
  opened('an.xlsx', onlyHidden, async (workbench) => {
    await workbench.verdict('Còn 1 chỗ cần xem lại');
    await says(workbench, 'Mọi số liệu đều nằm trên trang tính ẩn: Biểu 1.');
    await workbench.findings().first().click();
    await workbench.pane.getByRole('button', { name: /^Đến ô / }).click();
    await workbench.pane.getByRole('alert').getByText(/ẩn/).waitFor();
  }),
);

test(
  'a chart on a sheet of its own is no obstacle',
  opened('bieu-do.xlsx', chartSheet, (workbench) => workbench.verdict('Còn 1 chỗ cần xem lại')),
);

test(
  'fifty sheets: the slip in the last one is found and reached',
  opened(
    'nam-muoi.xlsx',
    () => manySheets(50),
    async (workbench) => {
      await workbench.verdict('Còn 1 chỗ cần xem lại');
      await workbench.findings().first().click();
      // The card is headed by the cell most likely wrong; the total that shows it is one click further.
      await workbench.selectionIs('C5', 'Biểu 50');
      await workbench.pane.getByRole('button', { name: 'Đến C8', exact: true }).first().click();
      await workbench.selectionIs('C8', 'Biểu 50');
    },
  ),
);

test(
  'a form locked with a password: the list works, the figure can be copied, nothing is written',
  opened('khoa.xlsx', locked, async (workbench) => {
    await workbench.verdict('Còn 1 chỗ cần xem lại');
    await says(workbench, 'Trang tính được bảo vệ: Biểu 1.');
    await workbench.findings().first().click();
    await workbench.pane.getByRole('button', { name: 'Chép số 345' }).first().waitFor();
    assert.equal(await workbench.pane.getByRole('button', { name: /^Sửa thành/ }).count(), 0);
    await workbench.cellIs('D6', { value: 354, fill: null });
  }),
);

test(
  'marks still on are said before the next check, and manual calculation too',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.check();
    await workbench.pane.getByRole('button', { name: 'Tô màu', exact: true }).click();
    await workbench.pane.getByRole('button', { name: 'Bỏ tô màu' }).waitFor();
    const { bytes } = await workbench.save();
    await workbench.openFile('bieu-1-mau.xlsx', bytes);
    await workbench.page.evaluate(() => {
      window.workbench.session.book.calculationMode = 'Manual';
    });
    await workbench.press('Mở khung kiểm tra');
    await says(workbench, /^Còn \d+ ô đang tô màu từ lần kiểm tra trước/);
    await workbench.check();
    await says(workbench, 'Excel đang để chế độ tính thủ công');
    await workbench.pane.getByRole('button', { name: 'Bỏ tô màu' }).click();
    await workbench.pane.getByRole('button', { name: 'Tô màu', exact: true }).waitFor();
    await workbench.cellIs('D6', { fill: null });
  }),
);

test(
  'an Excel older than ours is told so, with what can be done instead; nothing is asked of the workbook',
  bench({ query: { excel: '1.13' } }, async (workbench) => {
    await workbench.press('Kiểm tra trước khi nộp');
    await says(workbench, 'Bản Excel này quá cũ');
    await says(workbench, 'Khớp Số cần Excel 2021, Microsoft 365 hoặc Excel trên web.');
    await says(workbench, /Có thể mở tệp bằng Excel trên web/);
    assert.equal(await workbench.pane.getByRole('button', { name: 'Kiểm tra trước khi nộp' }).count(), 0);
  }),
);

test(
  'at our floor, Excel 2021, everything is there: check, mark, clear, the result sheet, correct, undo',
  bench({ query: { excel: '1.14' } }, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oneSlip());
    await workbench.check();
    await workbench.verdict('Còn 1 chỗ cần xem lại');
    await workbench.pane.getByRole('button', { name: 'Tô màu', exact: true }).click();
    await workbench.pane.getByRole('button', { name: 'Bỏ tô màu' }).click();
    await workbench.pane.getByRole('button', { name: 'Tô màu', exact: true }).waitFor();
    await workbench.cellIs('D6', { value: 354, fill: null });
    await workbench.pane.getByRole('tab', { name: 'Gửi đi' }).click();
    const sheets = () => workbench.page.evaluate(() => window.workbench.session.book.sheets.map(({ name }) => name));
    await workbench.pane.getByRole('button', { name: 'Lập phiếu trong tệp' }).click();
    await workbench.pane.getByText('Đã lập phiếu.').waitFor();
    assert.deepEqual(await sheets(), ['Biểu 1', 'Phiếu kết quả kiểm tra']);
    await workbench.pane.getByRole('button', { name: 'Xóa phiếu khỏi tệp' }).click();
    await workbench.pane.getByRole('button', { name: 'Xóa phiếu khỏi tệp' }).waitFor({ state: 'detached' });
    assert.deepEqual(await sheets(), ['Biểu 1']);
    await workbench.pane.getByRole('tab', { name: 'Kết quả' }).click();
    await workbench.findings().first().click();
    await workbench.pane.getByRole('button', { name: /^Sửa thành/ }).click();
    await workbench.cellIs('D6', { value: 345 });
    await workbench.pane.getByRole('button', { name: 'Hoàn tác' }).first().click();
    await workbench.cellIs('D6', { value: 354 });
  }),
);

test(
  'a file of the old .xls is read and checked; saving makes an .xlsx, and says so',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-cu.xls', await oldFormat());
    await workbench.page.getByText('Tệp này không phải .xlsx: khi lưu sẽ thành một tệp .xlsx mới').waitFor();
    await workbench.check();
    await workbench.verdict('Còn 1 chỗ cần xem lại');
    await workbench.findings().first().click();
    await workbench.pane.getByRole('button', { name: /^Sửa thành/ }).click();
    await workbench.cellIs('D6', { value: 345 });
    const { name, bytes } = await workbench.save();
    assert.equal(name, 'bieu-cu.xlsx');
    await workbench.page.getByText(/bieu-cu\.xls.*Đã lưu thành bieu-cu\.xlsx/).waitFor();
    await workbench.openFile(name, bytes);
    await workbench.cellIs('D6', { value: 345 });
    await workbench.cellIs('B5', { value: 'Ba Cụm Bắc' });
  }),
);
