import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { MemoryHost } from './memory-host';
import { loaded, renderPane, settled } from './render-pane';
import { sampleWorkbook } from './sample';

// jsdom draws nothing; axe asks for a canvas only to tell icon fonts apart, and we have none.
HTMLCanvasElement.prototype.getContext = () => null;

// Colours are judged in a real browser by the end-to-end tests: jsdom draws none.
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'document-title': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

type Pane = ReturnType<typeof renderPane>;
const click = (pane: Pane, role: 'button' | 'tab', name: string | RegExp) => pane.user.click(screen.getAllByRole(role, { name })[0]!);
const check = async (pane: Pane) => {
  await click(pane, 'button', 'Kiểm tra trước khi nộp');
  await screen.findByRole('heading', { name: /chỗ cần xem lại/ });
};

const STATES: Record<string, (pane: Pane) => Promise<void>> = {
  'first screen': settled,
  result: check,
  'finding opened': async (pane) => {
    await check(pane);
    await click(pane, 'button', /^C4/);
    await click(pane, 'button', 'Vì sao cần xem?');
    await click(pane, 'button', 'Giữ nguyên, giải trình');
  },
  understood: async (pane) => {
    await check(pane);
    await click(pane, 'tab', 'Đã hiểu gì');
    await loaded();
    await click(pane, 'button', /^Tín dụng/);
  },
  sending: async (pane) => {
    await check(pane);
    await click(pane, 'tab', 'Gửi đi');
    await loaded();
    await click(pane, 'button', 'Chuẩn bị gửi');
  },
  tools: async (pane) => {
    await check(pane);
    await click(pane, 'tab', 'Công cụ');
    await loaded();
    await click(pane, 'button', /TYLEHONGHEO/);
  },
};

test.each(Object.entries(STATES))('axe finds nothing wrong: %s', async (_, reach) => {
  const pane = renderPane({}, new MemoryHost(sampleWorkbook(), { automaticCalculation: false, marked: 2 }));
  await reach(pane);
  expect(await faults()).toEqual([]);
});

test('axe finds nothing wrong: reading, and no host', async () => {
  const host = new MemoryHost(sampleWorkbook());
  host.gate = new Promise(() => undefined);
  const pane = renderPane({}, host);
  await click(pane, 'button', 'Kiểm tra trước khi nộp');
  expect(await faults()).toEqual([]);
  pane.unmount();
  renderPane({ host: 'offline' });
  expect(await faults()).toEqual([]);
});
