import fs from 'node:fs';
import path from 'node:path';
import { screen, within } from '@testing-library/react';
import { check } from '../../src/core/check';
import { isRefusal, readBytes } from '../../src/file/read';
import { MemoryHost } from './memory-host';
import { renderPane } from './render-pane';

const SAMPLE = path.join(__dirname, '../../assets/samples/khanh-son-ho-ngheo.xlsx');

test('a cause that is seen at several cells opens, and each cell is a link', async () => {
  const workbook = await readBytes('x.xlsx', new Uint8Array(fs.readFileSync(SAMPLE)));
  if (isRefusal(workbook)) throw new Error(workbook.code);
  const { user, host } = renderPane({ runCheck: (read) => Promise.resolve(check(read)) }, new MemoryHost(workbook));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra trước khi nộp' }));
  const cards = await screen.findAllByRole('listitem');
  const card = cards.find((one) => one.querySelector('button[aria-expanded]'))!;
  await user.click(within(card).getAllByRole('button')[0]!);
  expect(await within(card).findByText(/Cùng lỗi này ở 5 ô nữa/)).toBeInTheDocument();
  await user.click(within(card).getByRole('button', { name: 'Đến B6' }));
  expect(host.shown.at(-1)).toMatchObject({ row: 5, col: 1 });
});
