import { fireEvent } from '@testing-library/dom';
import { stayAtTab } from '../../src/taskpane/stay-at-tab';

/** As Excel on the web: its handler on the window sees the key after those of the page, and leaves from where it does not know. */
const left = jest.fn();

beforeEach(() => {
  left.mockClear();
  document.body.innerHTML =
    '<button id="a">a</button><h2 id="title" tabindex="-1">Kết quả</h2><p hidden><button id="hidden">x</button></p><button id="b">b</button><button id="gone" disabled>c</button>';
  document.addEventListener('keydown', stayAtTab);
  window.addEventListener('keydown', left);
});
afterEach(() => {
  document.removeEventListener('keydown', stayAtTab);
  window.removeEventListener('keydown', left);
});

const at = (id: string): HTMLElement => document.getElementById(id)!;
const focused = (): string | undefined => document.activeElement?.id;

test.each([
  ['title', {}, 'b'],
  ['title', { shiftKey: true }, 'a'],
  ['gone', { shiftKey: true }, 'b'],
])('Tab at %s %j stays in the pane and goes to %s', (from, keys, to) => {
  fireEvent.keyDown(at(from), { key: 'Tab', ...keys });
  expect(focused()).toBe(to);
  expect(left).not.toHaveBeenCalled();
});

test('where nothing has the focus Tab begins at the first', () => {
  fireEvent.keyDown(document.body, { key: 'Tab' });
  expect(focused()).toBe('a');
});

test.each([
  ['a', {}],
  ['gone', {}],
  ['title', { ctrlKey: true }],
])('Tab at %s %j is left to Excel', (from, keys) => {
  fireEvent.keyDown(at(from), { key: 'Tab', ...keys });
  expect(left).toHaveBeenCalledTimes(1);
});
