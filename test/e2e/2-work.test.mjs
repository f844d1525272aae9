/* global window -- inside page.evaluate and page.waitForFunction */
// A day with a report: find the slip, mend it, take it back, mark, explain, write the result sheet, save and open again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorkbench } from './setup/browser.mjs';
import { oddFormula, oneSlip } from './setup/reports.mjs';

const bench = inWorkbench();
const SLIP = 'D6';

async function checkedSlip(workbench) {
  await workbench.openFile('bieu-1.xlsx', await oneSlip());
  await workbench.check();
  await workbench.verdict('Còn 1 chỗ cần xem lại');
  await workbench.findings().first().click();
}

test(
  'a fix is applied, the figures agree, undo brings the slip back',
  bench({}, async (workbench) => {
    await checkedSlip(workbench);
    await workbench.pane.getByRole('button', { name: /^Sửa thành 345/ }).click();
    await workbench.cellIs(SLIP, { value: 345 });
    // The cured finding leaves by itself.
    await workbench.verdict('Chưa phát hiện mâu thuẫn');
    await workbench.page.locator('#undo').click();
    await workbench.cellIs(SLIP, { value: 354 });
  }),
);

test(
  'the pane’s own undo takes a fix back',
  bench({}, async (workbench) => {
    await checkedSlip(workbench);
    await workbench.pane.getByRole('button', { name: /^Sửa thành 345/ }).click();
    await workbench.cellIs(SLIP, { value: 345 });
    await workbench.pane.getByRole('button', { name: 'Hoàn tác' }).first().click();
    await workbench.cellIs(SLIP, { value: 354 });
  }),
);

test(
  'a wrong formula is shown beside the mended one, is mended by one press and comes back by one undo',
  bench({}, async (workbench) => {
    await workbench.openFile('bieu-1.xlsx', await oddFormula());
    await workbench.check();
    await workbench.findings().first().click();
    const edits = workbench.pane.getByRole('list', { name: 'Trước và sau khi sửa' });
    for (const text of ['=B5+C4', '=B5+C5', 'Kết quả: 341 → 275']) await edits.getByText(text).waitFor();
    await workbench.pane.getByRole('button', { name: 'Sửa công thức', exact: true }).click();
    await workbench.cellIs('D5', { value: 275 });
    assert.match((await workbench.cell('D5')).formula, /B5\+C5$/);
    await workbench.page.locator('#undo').click();
    await workbench.cellIs('D5', { value: 341 });
    assert.match((await workbench.cell('D5')).formula, /B5\+C4$/);
  }),
);

test(
  'marks colour the cell and go without a trace',
  bench({}, async (workbench) => {
    await checkedSlip(workbench);
    const before = (await workbench.cell(SLIP)).fill;
    await workbench.pane.getByRole('button', { name: 'Tô màu', exact: true }).click();
    await workbench.pane.getByRole('button', { name: 'Bỏ tô màu' }).waitFor();
    const marked = await workbench.page.evaluate(
      () => window.workbench.session.book.sheets[0].rows.flat().filter((cell) => cell?.style?.fill).length,
    );
    assert.ok(marked > 0, 'at least one cell is coloured');
    await workbench.pane.getByRole('button', { name: 'Bỏ tô màu' }).click();
    await workbench.pane.getByRole('button', { name: 'Tô màu', exact: true }).waitFor();
    await workbench.cellIs(SLIP, { fill: before });
    const left = await workbench.page.evaluate(
      () => window.workbench.session.book.sheets[0].rows.flat().filter((cell) => cell?.style?.fill).length,
    );
    assert.equal(left, 0);
  }),
);

test(
  'an edited cell makes the result out of date',
  bench({}, async (workbench) => {
    await checkedSlip(workbench);
    await workbench.type('E7', '155');
    await workbench.pane.getByText('Số liệu đã được sửa sau lần kiểm tra này').waitFor();
  }),
);

test(
  'an explanation travels with the saved file and is found again',
  bench({}, async (workbench) => {
    await checkedSlip(workbench);
    await workbench.pane.getByRole('button', { name: 'Giữ nguyên, giải trình' }).click();
    await workbench.pane.getByRole('textbox', { name: 'Vì sao số này vẫn đúng?' }).fill('Số liệu đã được huyện xác nhận');
    await workbench.pane.getByRole('button', { name: 'Lưu giải trình' }).click();
    await workbench.verdict('Đã giải trình cả 1 chỗ lệch');
    const { bytes } = await workbench.save();
    await workbench.openFile('bieu-1-gui.xlsx', bytes);
    await workbench.check();
    await workbench.verdict('Đã giải trình cả 1 chỗ lệch');
    await workbench.cellIs(SLIP, { value: 354 });
  }),
);

test(
  'the result sheet is written into the file and is still there after saving',
  bench({}, async (workbench) => {
    await checkedSlip(workbench);
    await workbench.pane.getByRole('tab', { name: 'Gửi đi' }).click();
    await workbench.pane.getByRole('button', { name: 'Lập phiếu trong tệp' }).click();
    await workbench.pane.getByText('Đã lập phiếu.').waitFor();
    const names = () => workbench.page.evaluate(() => window.workbench.session.book.sheets.map((sheet) => sheet.name));
    const written = await names();
    assert.equal(written.length, 2);
    const { bytes } = await workbench.save();
    await workbench.openFile('bieu-1-phieu.xlsx', bytes);
    assert.deepEqual(await names(), written);
    await workbench.check();
    await workbench.verdict('Còn 1 chỗ cần xem lại');
  }),
);

test(
  'a file nobody changed is saved byte for byte',
  bench({}, async (workbench) => {
    const original = await oneSlip();
    await workbench.openFile('bieu-1.xlsx', original);
    const { bytes } = await workbench.save();
    assert.equal(Buffer.compare(bytes, original), 0);
  }),
);
