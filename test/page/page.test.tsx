import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { check } from '../../src/core/check';
import { CheckPool } from '../../src/page/files/check-pool';
import type { FileWorker } from '../../src/page/files/check-pool';
import type { FileAnswer, FileQuestion } from '../../src/page/files/file-check';
import { checkFile } from '../../src/page/files/file-check';
import { PageApp } from '../../src/page/PageApp';

jest.setTimeout(120_000);

/** Checks here what the page checks beside itself. */
class HereWorker implements FileWorker {
  onmessage: FileWorker['onmessage'] = null;
  onerror: FileWorker['onerror'] = null;

  postMessage(question: FileQuestion): void {
    void checkFile(question).then((data) => this.onmessage?.call(null as never, { data } as MessageEvent<FileAnswer>));
  }

  terminate(): void {
    this.onmessage = null;
  }
}

const unstyled = createDOMRenderer(null as never);

function renderPage() {
  const user = userEvent.setup({ delay: null });
  const view = render(
    <RendererProvider renderer={unstyled}>
      <PageApp
        pool={new CheckPool(() => new HereWorker())}
        runCheck={(workbook) => Promise.resolve(check(workbook))}
        version="1.2.3"
        language="vi"
        onLanguage={() => undefined}
      />
    </RendererProvider>,
  );
  const choose = (...files: readonly File[]) => {
    const picker = view.container.querySelector<HTMLInputElement>('input[type=file]')!;
    fireEvent.change(picker, { target: { files } });
  };
  return { user, choose, ...view };
}

/** jsdom's files can't be read whole. */
function file(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

const WRONG = file('thôn.csv', 'Thôn;Số hộ;Số người\nĐông;61;240\nTây;47;188\nNam;85;331\nTổng cộng;239;759\n');
const RIGHT = file('đúng.csv', 'Thôn;Số hộ\nĐông;61\nTây;47\nNam;85\nTổng cộng;193\n');
const EMPTY = file('trống.csv', '');

test('the list says of each file what was found, and a broken one is refused by name', async () => {
  const { choose, user } = renderPage();
  choose(WRONG, EMPTY, RIGHT);
  await screen.findByText('Đã kiểm tra xong 3 tệp', {}, { timeout: 60_000 });
  const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
  expect(row('thôn.csv').getByText(/1 lỗi/)).toBeInTheDocument();
  expect(row('đúng.csv').getByText(/Không thấy mâu thuẫn/)).toBeInTheDocument();
  expect(row('trống.csv').getByText(/Không kiểm tra được/)).toBeInTheDocument();
  expect(row('trống.csv').queryByRole('button')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(row('thôn.csv').getByText('Found errors: 1.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Clear the list' }));
  expect(screen.queryByRole('table')).toBeNull();
});

test('a file opens beside its findings; what is typed into the bar goes into the cell and can be taken back', async () => {
  const { choose, user } = renderPage();
  choose(WRONG);
  await user.click(await screen.findByRole('button', { name: 'thôn.csv' }, { timeout: 60_000 }));
  const pane = await screen.findByRole('region', { name: 'Kiểm tra' }, { timeout: 60_000 });
  await within(pane).findAllByText(/B5/, {}, { timeout: 60_000 });
  expect(screen.getByText(/bản lưu sẽ là một tệp .xlsx mới/)).toBeInTheDocument();
  const bar = screen.getByRole('textbox', { name: 'Nội dung ô' });
  expect(bar).toHaveValue('Thôn');
  await user.clear(bar);
  await user.type(bar, 'Bản{Enter}');
  const undo = screen.getAllByRole('button', { name: 'Hoàn tác' })[0]!;
  await waitFor(() => expect(undo).toBeEnabled());
  await user.click(undo);
  await waitFor(() => expect(bar).toHaveValue('Thôn'));
  await user.click(screen.getByRole('button', { name: 'Về danh sách' }));
  expect(screen.getByRole('table', { name: 'Các tệp đã mở' })).toBeInTheDocument();
});

test('arrows move the selection, typing begins an edit, Escape gives it up, Enter takes it', async () => {
  const { choose, user } = renderPage();
  choose(WRONG);
  await user.click(await screen.findByRole('button', { name: 'thôn.csv' }, { timeout: 60_000 }));
  const grid = await screen.findByRole('grid', {}, { timeout: 60_000 });
  const name = () => screen.getByLabelText('Ô đang chọn').textContent;
  grid.focus();
  for (const [key, at] of [
    ['ArrowDown', 'A2'],
    ['ArrowRight', 'B2'],
    ['ArrowUp', 'B1'],
    ['End', 'N1'],
    ['Home', 'A1'],
    ['PageDown', 'A21'],
    ['PageUp', 'A1'],
  ] as const) {
    fireEvent.keyDown(grid, { key });
    await waitFor(() => expect(name()).toBe(at));
  }
  fireEvent.keyDown(grid, { key: 'X' });
  const editor = await screen.findByRole('textbox', { name: 'A1' });
  expect(editor).toHaveValue('X');
  fireEvent.keyDown(editor, { key: 'Escape' });
  expect(screen.getByRole('textbox', { name: 'Nội dung ô' })).toHaveValue('Thôn');
  fireEvent.keyDown(grid, { key: 'F2' });
  const again = await screen.findByRole('textbox', { name: 'A1' });
  fireEvent.change(again, { target: { value: 'Bản' } });
  fireEvent.keyDown(again, { key: 'Enter' });
  await waitFor(() => expect(name()).toBe('A2'));
  fireEvent.keyDown(grid, { key: 'z', ctrlKey: true });
  fireEvent.keyDown(grid, { key: 'Home', ctrlKey: true });
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Nội dung ô' })).toHaveValue('Thôn'));
});
