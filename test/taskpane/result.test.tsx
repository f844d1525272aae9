import { act, screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../src/core/model/finding';
import { HostRefusal } from '../../src/host/host';
import type { PaneRequest } from '../../src/host/host';
import { MemoryHost } from './memory-host';
import { renderPane, settled } from './render-pane';
import { sampleCheck, sampleWorkbook } from './sample';

const TOTAL = { sheet: 0, row: 5, col: 2 };

async function checked(...args: Parameters<typeof renderPane>) {
  const pane = renderPane(...args);
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  await screen.findByRole('heading', { level: 2, name: /cần xem lại|Chưa/ });
  return pane;
}

async function opened(cell = /^C4/) {
  const pane = await checked();
  await pane.user.click(screen.getByRole('button', { name: cell }));
  return pane;
}

test('the first screen has one main thing to press and promises nothing else', async () => {
  renderPane();
  await settled();
  expect(screen.getByRole('heading', { name: 'Soát số liệu trước khi nộp' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' })).toBeEnabled();
  expect(screen.queryByRole('tablist')).not.toBeInTheDocument();
});

test('a sheet of figures in which no table was recognised is named', async () => {
  const runCheck: typeof sampleCheck = async (workbook) => {
    const report = await sampleCheck(workbook);
    return { ...report, sheets: report.sheets.map((sheet, i) => (i === 1 ? { ...sheet, tables: [], unrecognised: true } : sheet)) };
  };
  await checked({ runCheck });
  const { name } = sampleWorkbook().sheets[1]!;
  expect(screen.getByText(`Có số liệu nhưng không nhận ra bảng, nên chưa kiểm tra: “${name}”.`)).toBeVisible();
});

test('a check ends on its verdict: how much was compared, the counts, and the keyboard there', async () => {
  await checked();
  const heading = screen.getByRole('heading', { name: 'Còn 2 chỗ cần xem lại' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(screen.getByText(/Đã đối chiếu 3 phép tính: 1 khớp, 2 lệch\. 2 trang tính, lúc 14:05\./)).toBeVisible();
  expect(screen.getByText('1 mâu thuẫn · 1 đáng ngờ')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Còn 2 chỗ cần xem lại');
});

test('a finding is headed by the cell most likely wrong, what to write there and the slip; the total is its evidence', async () => {
  const { user, host } = await checked();
  const head = screen.getByRole('button', { name: /^C4/ });
  expect(head).toHaveTextContent('C4: 28.732 → 28.372 · gõ đảo hai chữ số');
  expect(head).toHaveTextContent('Hộ mới thoát nghèo · Dư nợ');
  expect(head).toHaveTextContent('rất có thể');
  expect(head).toHaveTextContent('Đang ghi 153.217, các dòng cộng lại được 153.577');
  await user.click(head);
  expect(host.shown).toEqual([{ sheet: 0, row: 3, col: 2 }]);
});

test('opened it shows both figures of the total, its lines with their cells, and only the other suspects', async () => {
  const { user, host } = await opened();
  const card = screen.getByRole('button', { name: /^C4/ }).closest('li')!;
  expect(within(card).getByText('Đang ghi').nextSibling).toHaveTextContent('153.217');
  expect(within(card).getByText('Cộng từ các dòng').nextSibling).toHaveTextContent('153.577');
  expect(within(card).getByText('Chênh lệch').nextSibling).toHaveTextContent('−360');
  const table = within(card).getByRole('table', { name: 'Các dòng tạo thành số này (4)' });
  const rows = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
  expect(rows).toEqual([
    'C2Hộ nghèo 68.395',
    'C3Hộ cận nghèo 25.170',
    'C4Hộ mới thoát nghèo (nghi nhầm) 28.732',
    'C5Giải quyết việc làm 31.280',
  ]);
  const others = within(within(card).getByRole('list', { name: 'Ô khác cũng có thể ghi nhầm' })).getAllByRole('listitem');
  expect(others.map((item) => item.textContent)).toEqual([expect.stringContaining('C6: 153.217 → 153.577')]);
  await user.click(within(table).getByRole('button', { name: 'Đến C5' }));
  await user.click(within(others[0]!).getByRole('button', { name: 'Đến C6' }));
  await user.click(within(card).getByRole('button', { name: 'Đến ô C4' }));
  expect(host.shown.slice(1)).toEqual([{ sheet: 0, row: 4, col: 2 }, TOTAL, { sheet: 0, row: 3, col: 2 }]);
});

test('a rate is shown as the division that it is, each figure a link to its cell', async () => {
  const { user, host } = await opened(/^E3/);
  const division = screen.getByRole('group', { name: 'Phép chia' });
  expect(division).toHaveTextContent('120 / 800 = 15 %');
  await user.click(within(division).getByRole('button', { name: '800, đến C3' }));
  expect(host.shown.at(-1)).toEqual({ sheet: 1, row: 2, col: 2 });
});

test('"Vì sao cần xem?" tells the rule with its example, the wrong cell in it', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Vì sao cần xem?' }));
  const example = screen.getByRole('table', { name: /Ví dụ về chỗ sai/ });
  expect(within(example).getByText('Tổng cộng')).toBeVisible();
  expect(within(example).getByText('296')).toBeVisible();
});

test('a fix is written, the cured finding leaves at once and what is handled is counted', async () => {
  const { user, host } = await opened();
  expect(screen.getByText('Hãy đối chiếu với văn bản gốc trước khi sửa.')).toBeVisible();
  expect(screen.getByText('Đã xử lý 0/2')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Sửa thành 28.372' }));
  expect(await screen.findByRole('heading', { name: 'Còn 1 chỗ cần xem lại' })).toBeVisible();
  expect(screen.getByText('Đã xử lý 1/2')).toBeVisible();
  expect(screen.getByText('Đã sửa C4 · Tín dụng thành 28.372.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^C4/ })).not.toBeInTheDocument();
  expect(host.cell({ sheet: 0, row: 3, col: 2 })?.value).toBe(28372);
  // The keyboard goes on at the next finding.
  await waitFor(() => expect(screen.getByRole('button', { name: /^E3/ })).toHaveFocus());
});

test('next and previous go through the findings, by button and by key, and their cells are selected', async () => {
  const { user, host } = await checked();
  await user.click(screen.getByRole('button', { name: 'Tiếp theo' }));
  expect(screen.getByRole('button', { name: /^C4/ })).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('button', { name: /^C4/ })).toHaveFocus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(screen.getByRole('button', { name: /^E3/ })).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(screen.getByRole('button', { name: /^C4/ })).toHaveFocus();
  expect(host.shown).toEqual([
    { sheet: 0, row: 3, col: 2 },
    { sheet: 1, row: 2, col: 4 },
    { sheet: 0, row: 3, col: 2 },
  ]);
});

test('undo takes the fix back and checks again', async () => {
  const { user, host } = await opened();
  await user.click(screen.getByRole('button', { name: 'Sửa thành 28.372' }));
  await screen.findByRole('heading', { name: 'Còn 1 chỗ cần xem lại' });
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByRole('heading', { name: 'Còn 2 chỗ cần xem lại' })).toBeVisible();
  expect(host.cell({ sheet: 0, row: 3, col: 2 })?.value).toBe(28732);
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument();
});

test('where no repair is sure there is no such button, only suspects to copy', async () => {
  const { user } = await opened(/^E3/);
  expect(screen.queryByRole('button', { name: /^Sửa thành/ })).not.toBeInTheDocument();
  const card = screen.getByRole('button', { name: /^E3/ }).closest('li')!;
  expect(card).toHaveTextContent('E3: 51 → 15 · gõ đảo hai chữ số');
  await user.click(within(card).getByRole('button', { name: 'Chép số 15' }));
  expect(await navigator.clipboard.readText()).toBe('15');
  expect(within(card).getByRole('button', { name: 'Đã chép số 15' })).toBeVisible();
});

test('a fix that the host refuses is said, and nothing is called done', async () => {
  const { user, host } = await opened();
  host.refuse = new HostRefusal('changed');
  await user.click(screen.getByRole('button', { name: 'Sửa thành 28.372' }));
  expect(await screen.findByText(/Ô này đã thay đổi sau lần kiểm tra/)).toBeVisible();
  expect(screen.queryByText('Đã sửa')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(screen.queryByText(/Ô này đã thay đổi/)).not.toBeInTheDocument();
});

test('on a protected sheet the figure can be copied instead', async () => {
  const pane = await checked({}, new MemoryHost(sampleWorkbook(), { protectedSheets: ['Tín dụng'] }));
  await pane.user.click(screen.getByRole('button', { name: /^C4/ }));
  expect(screen.getByText(/Ô này được khóa trên trang tính có bảo vệ nên không ghi được/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Sửa thành/ })).not.toBeInTheDocument();
  expect(screen.getAllByRole('button', { name: 'Chép số 28.372' }).length).toBeGreaterThan(0);
});

test('a reason is stored, moves the finding to the explained, and lapses when a figure changes', async () => {
  const { user, host } = await opened();
  await user.click(screen.getByRole('button', { name: 'Giữ nguyên, giải trình' }));
  await user.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
  expect(screen.getByText('Hãy ghi lý do.')).toBeVisible();
  await user.click(screen.getByRole('textbox', { name: 'Vì sao số này vẫn đúng?' }));
  await user.paste('Gồm cả nguồn uỷ thác');
  await user.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
  expect(await screen.findByRole('heading', { name: 'Đã giải trình (1)' })).toBeVisible();
  expect((await host.readNotes()).explanations).toMatchObject([
    { rule: 'total-equals-parts', sheet: 'Tín dụng', cell: 'C6', reason: 'Gồm cả nguồn uỷ thác', on: '2026-11-22' },
  ]);

  act(() => host.edit({ sheet: 0, row: 1, col: 2 }, 68400));
  expect(await screen.findByText(/Số liệu đã được sửa sau lần kiểm tra này/)).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Kiểm tra lại' })[0]!);
  await screen.findByRole('heading', { name: 'Còn 2 chỗ cần xem lại' });
  await user.click(screen.getByRole('button', { name: /^C4/ }));
  expect(screen.getByText(/không còn hiệu lực vì số liệu đã thay đổi: “Gồm cả nguồn uỷ thác”/)).toBeVisible();
});

/** The sample's findings and so many notes more, on cells of the first sheet's name column. */
const withNotes =
  (notes: number): typeof sampleCheck =>
  async (workbook) => {
    const report = await sampleCheck(workbook);
    const [first] = report.findings;
    const more = Array.from({ length: notes }, (_, i): Finding => {
      const cell = { sheet: 0, row: 1 + (i % 4), col: 1 };
      return { ...first!, rule: `note-${i}`, severity: 'info', cell, expected: null, actual: null, suspects: [], fix: null, related: [] };
    });
    return { ...report, findings: [...report.findings, ...more] };
  };

test('notes have their own count and leave the head line alone', async () => {
  await checked({ runCheck: withNotes(16) });
  expect(screen.getByRole('heading', { name: 'Còn 2 chỗ cần xem lại' })).toBeVisible();
  expect(screen.getByText('1 mâu thuẫn · 1 đáng ngờ · 16 nên xem qua')).toBeVisible();
  expect(screen.getByText('Đã xử lý 0/2')).toBeVisible();
});

test('seven findings are seen at a glance: nothing to search or to narrow; from eight on there is', async () => {
  const { unmount } = await checked({ runCheck: withNotes(5) });
  expect(screen.queryByRole('search')).not.toBeInTheDocument();
  unmount();
  await checked({ runCheck: withNotes(6) });
  expect(screen.getByRole('search')).toBeVisible();
});

test('search finds without diacritics, by the names of lines and columns too; filters narrow by severity and sheet', async () => {
  const { user } = await checked({ runCheck: withNotes(6) });
  await user.click(screen.getByRole('searchbox', { name: /Tìm theo ô/ }));
  await user.paste('moi thoat');
  expect(screen.getByRole('button', { name: /^C4/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^E3/ })).not.toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox'));
  await user.paste('ty le %');
  expect(screen.getByRole('button', { name: /^E3/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^C4/ })).not.toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox'));
  await user.click(screen.getByRole('button', { name: 'Mâu thuẫn 1' }));
  expect(screen.getByRole('button', { name: /^C4/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^E3/ })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Theo trang tính' }), 'Hộ nghèo');
  expect(screen.getByText('Không có chỗ nào khớp với bộ lọc.')).toBeVisible();
});

test('Escape closes a finding and gives the keyboard back to it', async () => {
  const { user } = await opened();
  const head = screen.getByRole('button', { name: /^C4/ });
  await user.tab();
  expect(head).not.toHaveFocus();
  await user.keyboard('{Escape}');
  expect(head).toHaveFocus();
  expect(head).toHaveAttribute('aria-expanded', 'false');
});

test('Escape in the reason closes only the reason', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Giữ nguyên, giải trình' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Vì sao số này vẫn đúng?' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^C4/ })).toHaveAttribute('aria-expanded', 'true');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Giữ nguyên, giải trình' })).toHaveFocus());
});

test('what could not be decided is listed with its cells', async () => {
  const { user, host } = await checked();
  await user.click(screen.getByRole('button', { name: 'Chưa kết luận được (1)' }));
  await user.click(screen.getByRole('button', { name: /Đến E4/ }));
  expect(host.shown).toEqual([{ sheet: 1, row: 3, col: 4 }]);
});

test('colours go on and off', async () => {
  const { user, host } = await checked();
  await user.click(screen.getByRole('button', { name: 'Tô màu' }));
  expect(await screen.findByRole('button', { name: 'Bỏ tô màu' })).toBeVisible();
  expect(host.surroundings.marked).toBe(2);
  await user.click(screen.getByRole('button', { name: 'Bỏ tô màu' }));
  expect(await screen.findByRole('button', { name: 'Tô màu' })).toBeVisible();
});

test('comments are written only where asked', async () => {
  const { user, host } = await checked();
  await user.click(screen.getByRole('button', { name: 'Tô màu' }));
  await user.click(await screen.findByRole('button', { name: 'Bỏ tô màu' }));
  expect(host.comments).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Ghi chú vào ô' }));
  await waitFor(() =>
    expect(host.comments).toEqual(['Đang ghi 153.217, các dòng cộng lại được 153.577', 'Đang ghi 51, các dòng cộng lại được 15']),
  );
});

test('reading shows the sheet and can be stopped', async () => {
  const host = new MemoryHost(sampleWorkbook());
  let open = (): void => undefined;
  host.gate = new Promise((resolve) => (open = resolve));
  const { user } = renderPane({}, host);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  expect(screen.getByText('Trang tính “Tín dụng” (0 %)')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
  expect(screen.getByRole('heading', { name: 'Đang đọc số liệu…' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Dừng lại' }));
  open();
  expect(await screen.findByRole('button', { name: 'Kiểm tra trước khi nộp' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Đã dừng kiểm tra.');
});

test('checking shows the sheet too and can be stopped', async () => {
  let aborted = false;
  const runCheck: NonNullable<Parameters<typeof renderPane>[0]>['runCheck'] = (_, onProgress, signal) => {
    onProgress?.({ sheet: 'Hộ nghèo', done: 1, of: 2 });
    return new Promise((_resolve, reject) =>
      signal?.addEventListener('abort', () => ((aborted = true), reject(new HostRefusal('cancelled')))),
    );
  };
  const { user } = renderPane({ runCheck });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  expect(await screen.findByText('Trang tính “Hộ nghèo” (50 %)')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Đang đối chiếu…' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Dừng lại' }));
  expect(await screen.findByRole('button', { name: 'Kiểm tra trước khi nộp' })).toBeVisible();
  expect(aborted).toBe(true);
});

test('a check that breaks says so and can be tried again', async () => {
  let broken = true;
  const { user } = renderPane({ runCheck: (workbook) => (broken ? Promise.reject(new Error('hỏng rồi')) : sampleCheck(workbook)) });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  expect(await screen.findByText(/một lỗi của phần mềm.*hỏng rồi/)).toBeVisible();
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  expect(await screen.findByRole('heading', { name: 'Còn 2 chỗ cần xem lại' })).toBeVisible();
});

test('the ribbon starts a check, of the sheet in front too', async () => {
  let ask: (request: PaneRequest) => void = () => undefined;
  const requests = { on: (listener: (request: PaneRequest) => void) => ((ask = listener), () => undefined) };
  const host = new MemoryHost(sampleWorkbook());
  host.active = 1;
  renderPane({ requests }, host);
  act(() => ask('check-sheet'));
  expect(await screen.findByRole('heading', { name: 'Còn 1 chỗ cần xem lại' })).toBeVisible();
  expect(screen.getByText(/Trang tính “Hộ nghèo”, lúc 14:05/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^C4/ })).not.toBeInTheDocument();
  act(() => ask('check-workbook'));
  expect(await screen.findByRole('heading', { name: 'Còn 2 chỗ cần xem lại' })).toBeVisible();
});

test('the language switches to English and back', async () => {
  const { user } = await checked();
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByRole('heading', { name: 'To look at again: 2' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  await user.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
  expect(screen.getByRole('heading', { name: 'Còn 2 chỗ cần xem lại' })).toBeVisible();
});

test.each([
  ['none', 'Trang này chạy bên trong Excel'],
  ['too-old', 'Bản Excel này quá cũ'],
  ['offline', 'Chưa kết nối được với Excel'],
] as const)('without a host (%s) it says why', (host, title) => {
  renderPane({ host });
  expect(within(screen.getByRole('alert')).getByRole('heading', { name: title })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Kiểm tra/ })).not.toBeInTheDocument();
});

test('on a protected sheet a cell that the form leaves open is mended as usual', async () => {
  const host = new MemoryHost(sampleWorkbook(), { protectedSheets: ['Tín dụng'] });
  host.locked = false;
  const { user } = await checked({}, host);
  await user.click(screen.getByRole('button', { name: /^C4/ }));
  await user.click(await screen.findByRole('button', { name: 'Sửa thành 28.372' }));
  await waitFor(() => expect(host.cell({ sheet: 0, row: 3, col: 2 })?.value).toBe(28372));
});

test('a copied figure has no thousands marks, which another machine would take for decimals', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Chép số 153.577' }));
  expect(await navigator.clipboard.readText()).toBe('153577');
});

test('a check can be left while Excel answers nothing, and the next one starts', async () => {
  const host = new MemoryHost(sampleWorkbook());
  host.gate = new Promise(() => undefined);
  const { user } = renderPane({}, host);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  await user.click(await screen.findByRole('button', { name: 'Dừng lại' }));
  host.gate = null;
  await user.click(await screen.findByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  expect(await screen.findByRole('heading', { name: 'Còn 2 chỗ cần xem lại' })).toBeVisible();
});

test('a check that waits long says what Excel may be waiting for', async () => {
  const host = new MemoryHost(sampleWorkbook());
  host.readWorkbook = () => new Promise(() => undefined);
  renderPane({}, host);
  await settled();
  jest.useFakeTimers();
  try {
    act(() => screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }).click());
    expect(screen.queryByText(/đang được nhập dở/)).not.toBeInTheDocument();
    act(() => void jest.advanceTimersByTime(5000));
    expect(screen.getByText(/đang được nhập dở/)).toBeVisible();
  } finally {
    jest.useRealTimers();
  }
});

test('figures edited while the check runs make its result old from the beginning', async () => {
  let finish!: (nothing: null) => void;
  const held = new Promise<null>((done) => (finish = done));
  const { user, host } = renderPane({ runCheck: async (workbook) => held.then(() => sampleCheck(workbook)) });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  await screen.findByRole('heading', { name: 'Đang đối chiếu…' });
  act(() => host.edit({ sheet: 0, row: 1, col: 2 }, 1));
  finish(null);
  expect(await screen.findByText(/đã được sửa sau lần kiểm tra này/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Tô màu' })).toBeDisabled();
});

test('after a check of one sheet only its findings are coloured, and its last fix checks again', async () => {
  const host = new MemoryHost(sampleWorkbook());
  const marked: unknown[] = [];
  host.mark = async (findings) => void marked.push(findings.map(({ cell }) => cell.sheet));
  const { user } = renderPane({}, host);
  await user.click(screen.getByRole('button', { name: 'Chỉ kiểm tra trang tính đang mở' }));
  await user.click(await screen.findByRole('button', { name: 'Tô màu' }));
  await waitFor(() => expect(marked).toEqual([[0]]));
});

test('where the sheet in front holds nothing to read, the whole workbook is checked, and that is said', async () => {
  const host = new MemoryHost(sampleWorkbook());
  host.active = null;
  const { user } = renderPane({}, host);
  await user.click(screen.getByRole('button', { name: 'Chỉ kiểm tra trang tính đang mở' }));
  expect(await screen.findByText(/nên đã kiểm tra cả sổ/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Còn 2 chỗ cần xem lại' })).toBeVisible();
});

test('where nothing could be compared a remark does not make it sound as if it had been', async () => {
  const runCheck = async (workbook: Parameters<typeof sampleCheck>[0]) => {
    const report = await sampleCheck(workbook);
    const findings = report.findings.map((finding) => ({ ...finding, severity: 'info' as const }));
    return { ...report, findings, counts: { holds: 0, fails: 0, undecided: 0 } };
  };
  const { user } = renderPane({ runCheck });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  expect(await screen.findByText(/^Chưa đối chiếu được số nào/)).toBeVisible();
  expect(screen.queryByText(/Chưa phát hiện mâu thuẫn/)).not.toBeInTheDocument();
});

test('a workbook without any table is told that there is none', async () => {
  const { user } = renderPane({ runCheck: () => sampleCheck({ sheets: [] }) });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  expect(await screen.findByRole('heading', { name: 'Chưa đối chiếu được số nào' })).toBeVisible();
  expect(screen.getByText(/^Không thấy bảng số liệu nào để đối chiếu\./)).toBeVisible();
});

test('of suspects that are all alike none is named', async () => {
  const runCheck = async (workbook: Parameters<typeof sampleCheck>[0]) => {
    const report = await sampleCheck(workbook);
    const alike = (finding: Finding) => ({
      ...finding,
      suspects: [1, 2, 3].map((row) => ({
        cell: { sheet: 0, row, col: 2 },
        actual: 4,
        suggestion: 5,
        reason: 'replaced-digit' as const,
        score: 0.02,
      })),
    });
    return { ...report, findings: report.findings.map(alike) };
  };
  const { user } = renderPane({ runCheck });
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  await user.click((await screen.findAllByRole('button', { expanded: false, name: /^C6/ }))[0]!);
  expect(screen.getByText('Không xác định được ô nào ghi nhầm: quá nhiều ô có khả năng như nhau.')).toBeVisible();
  expect(screen.queryByText(/gõ nhầm một chữ số/)).not.toBeInTheDocument();
});
