import { act, screen, waitFor, within } from '@testing-library/react';
import { HostRefusal } from '../../src/host/host';
import { parseGrid } from '../../src/core/text/grid';
import { innerConditions } from '../../src/taskpane/result/conditions';
import { MemoryHost } from './memory-host';
import { loaded, renderPane } from './render-pane';
import { sampleCheck, sampleWorkbook } from './sample';

type View = 'Kết quả' | 'Đã hiểu gì' | 'Gửi đi' | 'Công cụ';

async function at(view: View, ...args: Parameters<typeof renderPane>) {
  const pane = renderPane(...args);
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  await pane.user.click(await screen.findByRole('tab', { name: view }));
  await loaded();
  return pane;
}

/** The sample without mistakes: its total and its rate agree. */
function soundWorkbook() {
  const host = new MemoryHost(sampleWorkbook());
  host.edit({ sheet: 0, row: 3, col: 2 }, 28372);
  host.edit({ sheet: 1, row: 2, col: 4 }, 15);
  return host;
}

describe('what was understood', () => {
  test('tables and relations are listed with their grounds', async () => {
    const { user, host } = await at('Đã hiểu gì');
    await user.click(screen.getByRole('button', { name: 'Tín dụng: 1 bảng, 1 phép tính' }));
    expect(screen.getByText(/“Dư nợ theo chương trình”/)).toBeVisible();
    expect(screen.getByText('“Tổng cộng” là tổng của 4 dòng, từ “Hộ nghèo” đến “Giải quyết việc làm”.')).toBeVisible();
    expect(screen.getByText('Dòng 6 = 2 + 3 + 4 + 5')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Chọn các ô của 6 = 2 + 3 + 4 + 5' }));
    const areas = [5, 1, 2, 3, 4].map((row) => ({ top: row, bottom: row, left: 2, right: 2 }));
    expect(host.selected).toEqual([{ sheet: 0, areas }]);
    expect(screen.getByText(/Căn cứ: tên dòng, tên cột/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đến C6' }));
    expect(host.shown).toEqual([{ sheet: 0, row: 5, col: 2 }]);
  });

  test('a wrong reading is switched off, its finding goes, and it can be switched on again', async () => {
    const { user, host } = await at('Đã hiểu gì');
    await user.click(screen.getByRole('button', { name: 'Tín dụng: 1 bảng, 1 phép tính' }));
    await user.click(screen.getByRole('switch', { name: 'Dùng cách hiểu 6 = 2 + 3 + 4 + 5' }));
    expect(await screen.findByRole('heading', { name: 'Đã tắt 1 cách hiểu' })).toBeVisible();
    expect((await host.readNotes()).off).toEqual([{ sheet: 'Tín dụng', reading: 'sum:row:5=1,2,3,4' }]);
    await user.click(screen.getByRole('tab', { name: 'Kết quả' }));
    expect(screen.getByRole('heading', { name: 'Còn 1 chỗ cần xem lại' })).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Đã hiểu gì' }));
    await loaded();
    await user.click(screen.getByRole('switch', { name: 'Dùng cách hiểu Tín dụng: Dòng 6 = 2 + 3 + 4 + 5' }));
    await waitFor(() => expect(screen.queryByText('Đã tắt 1 cách hiểu')).not.toBeInTheDocument());
    expect((await host.readNotes()).off).toEqual([]);
  });
});

describe('before sending', () => {
  test('a sound workbook is checked, unmarked, freed of our functions and saved in one go', async () => {
    const host = soundWorkbook();
    const { user } = await at('Gửi đi', {}, host);
    await user.click(screen.getByRole('button', { name: 'Chuẩn bị gửi' }));
    expect(await screen.findByText('Tệp đã sẵn sàng để gửi.')).toBeVisible();
    const steps = within(screen.getByRole('region', { name: 'Chuẩn bị gửi' }))
      .getAllByRole('listitem')
      .map((step) => step.textContent);
    expect(steps).toEqual([
      'Kiểm tra lại cả sổ — xong',
      'Bỏ tô màu, trả lại đúng màu cũ — xong',
      'Chuyển hàm của Khớp Số thành giá trị hoặc công thức thường (2 ô) — xong',
      'Lưu tệp — xong',
    ]);
    expect(host.saved).toBe(1);
  });

  test('open findings are asked about; nothing is saved until the officer decides', async () => {
    const { user, host } = await at('Gửi đi');
    await user.click(screen.getByRole('button', { name: 'Chuẩn bị gửi' }));
    expect(await screen.findByText('Còn 2 chỗ cần xem lại chưa sửa và chưa giải trình: C4 · Tín dụng, E3 · Hộ nghèo.')).toBeVisible();
    expect(host.saved).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Vẫn tiếp tục' }));
    // Never "ready to send" over open findings: they are named to the end.
    expect(await screen.findByText(/^Đã lưu tệp, nhưng còn 2 chỗ cần xem lại .*: C4 · Tín dụng, E3 · Hộ nghèo\.$/)).toBeVisible();
    expect(screen.queryByText('Tệp đã sẵn sàng để gửi.')).not.toBeInTheDocument();
    expect(host.saved).toBe(1);
  });

  test('who goes on working with our functions takes that step back', async () => {
    const host = soundWorkbook();
    const { user } = await at('Gửi đi', {}, host);
    const taken: unknown[] = [];
    host.undo = async (fix?: unknown) => void taken.push(fix);
    await user.click(screen.getByRole('button', { name: 'Chuẩn bị gửi' }));
    await user.click(await screen.findByRole('button', { name: 'Trả lại các hàm đã chuyển' }));
    await waitFor(() => expect(screen.queryByText('Tệp đã sẵn sàng để gửi.')).not.toBeInTheDocument());
    expect(taken).toEqual([{ edits: [expect.objectContaining({ cell: { sheet: 0, row: 1, col: 2 } }), expect.anything()] }]);
  });

  test('it stops at the step that fails and says why', async () => {
    const host = soundWorkbook();
    const { user } = await at('Gửi đi', {}, host);
    host.save = () => Promise.reject(new HostRefusal('unsupported'));
    await user.click(screen.getByRole('button', { name: 'Chuẩn bị gửi' }));
    expect(await screen.findByText(/hãy bấm Ctrl\+S/)).toBeVisible();
    expect(screen.queryByText('Tệp đã sẵn sàng để gửi.')).not.toBeInTheDocument();
  });
});

describe('the result sheet', () => {
  test('holds verdict, counts, findings, reasons, time, version and seal, and comes out in one click', async () => {
    const { user, host } = await at('Gửi đi');
    await user.click(screen.getByRole('button', { name: 'Lập phiếu trong tệp' }));
    await screen.findByText(/Đã lập phiếu\. Mã/);
    const rows = host.written!.rows.map((row) => row.filter((cell) => cell !== null).join(' | '));
    expect(rows[0]).toMatch(/^Đơn vị:/);
    expect(rows[host.written!.centred![0]!]).toBe('PHIẾU KẾT QUẢ KIỂM TRA SỐ LIỆU');
    // The head line counts what the list holds, kind by kind.
    expect(rows).toContain('CÁC CHỖ ĐÃ NÊU (2: 1 mâu thuẫn · 1 đáng ngờ)');
    expect(host.written!.table).toEqual({
      from: rows.findIndex((row) => row.startsWith('TT |')),
      to: rows.findIndex((row) => row.startsWith('2 | Đáng ngờ')),
    });
    expect(rows).toContain('Thủ trưởng đơn vị | Người kiểm tra');
    expect(rows).toContain('Phần mềm | Khớp Số 1.2.3');
    expect(rows).toContain('Kết luận | Còn 2 chỗ cần xem lại');
    expect(rows).toContain('Đã đối chiếu | 3 phép tính: 1 khớp, 2 lệch; 1 chưa kết luận được');
    expect(rows.some((row) => /Thời điểm kiểm tra \| .*14:05.*22\/11\/2026/.test(row))).toBe(true);
    expect(rows.some((row) => /^Mã đối chiếu số liệu \| ([0-9A-F]{4}-){4}[0-9A-F]{4}$/.test(row))).toBe(true);
    expect(rows.some((row) => row.startsWith('1 | Mâu thuẫn |') && row.includes('Tín dụng | C6 | 153217 | 153577'))).toBe(true);
    await user.click(await screen.findByRole('button', { name: 'Xóa phiếu khỏi tệp' }));
    await waitFor(() => expect(host.written).toBeNull());
  });

  test('is not made from figures that changed since the check', async () => {
    const { host } = await at('Gửi đi');
    act(() => host.edit({ sheet: 0, row: 1, col: 2 }, 1));
    expect(await screen.findByText(/hãy kiểm tra lại rồi mới lập phiếu/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Lập phiếu trong tệp' })).toBeDisabled();
  });

  test('verifying tells same figures from changed ones, by the file or by the seal on paper', async () => {
    const { user, host } = await at('Gửi đi');
    await user.click(screen.getByRole('button', { name: 'Xác minh' }));
    expect(await screen.findByText(/Tệp này chưa có phiếu kết quả/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lập phiếu trong tệp' }));
    const seal = (await screen.findByText(/^([0-9A-F]{4}-){4}[0-9A-F]{4}$/, { selector: '[role=status] p:first-child span' })).textContent;
    const of = host.adopted;
    await user.click(screen.getByRole('button', { name: 'Xác minh' }));
    expect(await screen.findByText('Số liệu vẫn đúng như lúc kiểm tra.')).toBeVisible();
    expect(host.adopted).toBe(of);
    act(() => host.edit({ sheet: 1, row: 1, col: 2 }, 1201));
    await user.click(screen.getByRole('button', { name: 'Xác minh' }));
    expect(await screen.findByText('Số liệu đã khác lúc kiểm tra.')).toBeVisible();
    act(() => host.edit({ sheet: 1, row: 1, col: 2 }, 1200));
    // What can be no seal is called mistyped: the figures are not accused.
    await user.type(screen.getByRole('textbox', { name: /Mã in trên phiếu giấy/ }), 'ABCD-12');
    await user.click(screen.getByRole('button', { name: 'Xác minh' }));
    expect(await screen.findByText(/^Mã này gõ chưa đúng/)).toBeVisible();
    expect(screen.queryByText('Số liệu đã khác lúc kiểm tra.')).not.toBeInTheDocument();
    await user.clear(screen.getByRole('textbox', { name: /Mã in trên phiếu giấy/ }));
    await user.type(screen.getByRole('textbox', { name: /Mã in trên phiếu giấy/ }), seal.toLowerCase().replaceAll('-', ' '));
    await user.click(screen.getByRole('button', { name: 'Xác minh' }));
    expect(await screen.findByText('Số liệu vẫn đúng như lúc kiểm tra.')).toBeVisible();
  });
});

describe('before the result counts', () => {
  const conditions = () =>
    within(screen.getByRole('region', { name: 'Cần biết trước khi tin kết quả' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);

  test('what the host knows is said before the click', async () => {
    renderPane(
      {},
      new MemoryHost(sampleWorkbook(), {
        automaticCalculation: false,
        marked: 3,
        filteredSheets: ['Tín dụng'],
        protectedSheets: ['Hộ nghèo'],
        skippedSheets: ['Biểu đồ'],
      }),
    );
    expect(await screen.findByText(/tính thủ công/)).toBeVisible();
    expect(conditions()).toHaveLength(5);
  });

  test('what the cells tell is said above the verdict', async () => {
    const grid = parseGrid('Xã A | =B9->\nXã B | =[so.xlsx]Sheet1!A1->3\nXã C | =POVERTYRATE(1,2)->50\nXã D | 4', 'Biểu 1').sheet;
    const workbook = {
      sheets: [
        { ...grid, hiddenRows: new Set([3]) },
        { ...parseGrid('a | 1', 'Phụ').sheet, visibility: 'hidden' as const },
      ],
    };
    const host = new MemoryHost(workbook);
    const { user } = await at('Kết quả', { ownFunctions: new Set(['POVERTYRATE']), runCheck: () => sampleCheck({ sheets: [] }) }, host);
    // More than two are folded, so that the first finding stands above the fold.
    await user.click(screen.getByRole('button', { name: 'Cần biết trước khi tin kết quả (5)' }));
    expect(conditions()).toEqual([
      expect.stringContaining('1 công thức chưa có kết quả'),
      expect.stringContaining('1 công thức lấy số từ tệp khác'),
      expect.stringContaining('dòng hoặc cột bị ẩn ở: Biểu 1'),
      expect.stringContaining('1 ô dùng hàm của Khớp Số'),
      expect.stringContaining('Trang tính ẩn cũng được kiểm tra: Phụ'),
    ]);
    expect(screen.getByRole('heading', { name: 'Chưa đối chiếu được số nào' })).toBeVisible();
  });

  test('a column of a table is no other file; more sheets than a few are counted', async () => {
    const grid = parseGrid(
      "=SUM(Bảng[Số hộ])+Phụ!A1->1 | =SUM(T[a])&'Phụ 2'!A1->1 | ='C:\\b\\[so.xlsx]Biểu 1'!A1->2 | =so.xlsx!Ten->3",
      'Biểu 1',
    ).sheet;
    const hidden = Array.from({ length: 9 }, (_, i) => ({ ...parseGrid('a | 1', `Ẩn ${i + 1}`).sheet, visibility: 'hidden' as const }));
    let pauses = 0;
    const found = await innerConditions({ sheets: [grid, ...hidden] }, new Set(), async () => void pauses++);
    expect(found.map(({ message: { args } }) => args)).toEqual([{ count: 2 }, { sheets: 'Ẩn 1, Ẩn 2, Ẩn 3, Ẩn 4, Ẩn 5, … (+4)' }]);
    expect(pauses).toBe(0);
    const large = { ...grid, cells: Array.from({ length: 10_000 }, () => [{ value: 1 }, { value: 2 }]) };
    await innerConditions({ sheets: [large] }, new Set(), async () => void pauses++);
    expect(pauses).toBe(3);
  });

  test('an empty workbook and one with hidden sheets only are named as such', async () => {
    const empty = parseGrid(' | ', 'Trang 1').sheet;
    const { unmount } = await at('Kết quả', { runCheck: () => sampleCheck({ sheets: [] }) }, new MemoryHost({ sheets: [empty] }));
    expect(conditions()).toEqual(['Sổ này chưa có ô nào có nội dung.']);
    unmount();
    await at(
      'Kết quả',
      { runCheck: () => sampleCheck({ sheets: [] }) },
      new MemoryHost({ sheets: [empty, { ...parseGrid('a | 1', 'Ẩn').sheet, visibility: 'veryHidden' }] }),
    );
    expect(conditions()).toEqual(['Mọi số liệu đều nằm trên trang tính ẩn: Ẩn. Trang tính đang thấy không có gì để đối chiếu.']);
  });
});

describe('what broke off', () => {
  const unfinished = { cells: 1200, sheets: 0 };

  test('is said at once, and taken back from there', async () => {
    const { user, host } = renderPane({}, new MemoryHost(sampleWorkbook(), { unfinished }));
    const bar = screen.getByRole('alert');
    await waitFor(() => expect(bar).toHaveTextContent(/dừng giữa chừng: 1\.200 ô/));
    await user.click(within(bar).getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(bar).toBeEmptyDOMElement());
    expect(host.surroundings.unfinished).toBeNull();
  });

  test('is said where a deed of this pane breaks off, and the result is checked anew afterwards', async () => {
    const { user, host } = await at('Gửi đi');
    host.writeSheet = () => {
      host.surroundings = { ...host.surroundings, unfinished: { cells: 0, sheets: 1 } };
      return Promise.reject(new HostRefusal('offline'));
    };
    await user.click(screen.getByRole('button', { name: 'Lập phiếu trong tệp' }));
    const bar = screen.getByRole('alert');
    await waitFor(() => expect(bar).toHaveTextContent(/trang tính dở dang.*Mất kết nối/));
    const read = jest.spyOn(host, 'readWorkbook');
    await user.click(within(bar).getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(bar).toBeEmptyDOMElement());
    expect(read).toHaveBeenCalled();
  });
});

test('records that can not be read are told before the result counts', async () => {
  renderPane({}, new MemoryHost(sampleWorkbook(), { marked: 2, unreadable: 2 }));
  expect(await screen.findByText(/2 ghi nhớ của Khớp Số trong sổ này không đọc được/)).toBeVisible();
});

describe('tools', () => {
  test('a function is found without diacritics, filled from the selection and inserted in US separators', async () => {
    const { user, host } = await at('Công cụ');
    await user.click(screen.getByRole('searchbox', { name: /Tìm hàm/ }));
    await user.paste('ty le ho ngheo');
    await user.click(screen.getAllByRole('button', { name: /TYLEHONGHEO ·/ })[0]!);
    host.chosen = { sheet: 1, area: { top: 1, left: 3, bottom: 1, right: 3 }, values: [[300]] };
    await user.click(screen.getAllByRole('button', { name: /Lấy ô đang chọn cho/ })[0]!);
    await user.type(screen.getAllByRole('textbox')[1]!, '1.200');
    expect(screen.getByLabelText('Công thức')).toHaveTextContent('=TYLEHONGHEO(D2; 1200)');
    host.chosen = { sheet: 0, area: { top: 9, left: 9, bottom: 9, right: 9 }, values: [] };
    await user.click(screen.getByRole('button', { name: 'Chèn vào ô đang chọn' }));
    await waitFor(() => expect(host.cell({ sheet: 0, row: 9, col: 9 })?.value).toBe("=TYLEHONGHEO('Hộ nghèo'!D2,1200)"));
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(host.cell({ sheet: 0, row: 9, col: 9 })?.value).toBeUndefined());
  });

  test('before the first check the finder works too, with references to other sheets', async () => {
    const { user, host } = renderPane();
    await user.click(screen.getByRole('button', { name: 'Tìm hàm' }));
    await loaded();
    await user.click(screen.getAllByRole('button', { name: /TYLEHONGHEO ·/ })[0]!);
    host.chosen = { sheet: 1, area: { top: 1, left: 3, bottom: 1, right: 3 }, values: [[300]] };
    await user.click(screen.getAllByRole('button', { name: /Lấy ô đang chọn cho/ })[0]!);
    host.chosen = null;
    await user.click(screen.getAllByRole('button', { name: /Lấy ô đang chọn cho/ })[1]!);
    expect(await screen.findByText(/Hãy chọn một ô hoặc một vùng ô/)).toBeVisible();
    host.chosen = { sheet: 0, area: { top: 1, left: 2, bottom: 1, right: 2 }, values: [[5]] };
    await user.click(screen.getAllByRole('button', { name: /Lấy ô đang chọn cho/ })[1]!);
    await user.click(screen.getByRole('button', { name: 'Chèn vào ô đang chọn' }));
    // The cell is filled: asked first, nothing is lost without a word.
    expect(await screen.findByText('Ô C2 đang có 5. Chèn công thức sẽ thay nội dung này.')).toBeVisible();
    expect(host.cell({ sheet: 0, row: 1, col: 2 })?.value).toBe(68395);
    await user.click(screen.getByRole('button', { name: 'Thay' }));
    await waitFor(() => expect(host.cell({ sheet: 0, row: 1, col: 2 })?.value).toBe("=TYLEHONGHEO('Hộ nghèo'!D2,C2)"));
  });

  test('typed rates become formulas, before and after shown, and can be undone', async () => {
    const { user, host } = await at('Công cụ');
    await user.click(screen.getByRole('button', { name: 'Đổi cột tỷ lệ thành công thức' }));
    await user.click(screen.getByRole('button', { name: 'Xem trước 1 ô' }));
    expect(screen.getByRole('list', { name: 'Trước và sau khi sửa' })).toHaveTextContent('E2: 25 → =ROUND(D2/C2*100;0)');
    await user.click(screen.getByRole('button', { name: 'Đổi 1 ô thành công thức' }));
    await waitFor(() => expect(host.cell({ sheet: 1, row: 1, col: 4 })?.value).toBe('=ROUND(D2/C2*100,0)'));
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(host.cell({ sheet: 1, row: 1, col: 4 })?.value).toBe(25));
  });

  test('or functions of ours where the column is an indicator, and what was written is taken back under either choice', async () => {
    const { user, host } = await at('Công cụ');
    await user.click(screen.getByRole('button', { name: 'Đổi cột tỷ lệ thành công thức' }));
    await user.selectOptions(screen.getByLabelText('Viết bằng'), screen.getByRole('option', { name: /^Hàm của Khớp Số/ }));
    await user.click(screen.getByRole('button', { name: 'Xem trước 1 ô' }));
    expect(screen.getByRole('list', { name: 'Trước và sau khi sửa' })).toHaveTextContent('E2: 25 → =TYLEHONGHEO(D2;C2;0)');
    await user.click(screen.getByRole('button', { name: 'Đổi 1 ô thành công thức' }));
    await waitFor(() => expect(host.cell({ sheet: 1, row: 1, col: 4 })?.value).toBe('=TYLEHONGHEO(D2,C2,0)'));
    await user.selectOptions(screen.getByLabelText('Viết bằng'), screen.getByRole('option', { name: /^Công thức Excel thường/ }));
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(host.cell({ sheet: 1, row: 1, col: 4 })?.value).toBe(25));
  });
});

test('arrows move among the tabs, and only the chosen one is in the tab order', async () => {
  const { user } = await at('Đã hiểu gì');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Lời báo cáo' })).toHaveFocus();
  expect(screen.getByRole('tab', { name: 'Lời báo cáo' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
});
