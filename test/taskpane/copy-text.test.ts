import { copyText } from '../../src/taskpane/components/copy-text';

function withClipboard(write: ((text: string) => Promise<void>) | null): void {
  Object.defineProperty(navigator, 'clipboard', { value: write && { writeText: write }, configurable: true });
}

/** The old command of browsers: what it would copy is what is selected. */
function withCommand(answer: boolean | null): { copied: string } {
  const seen = { copied: '' };
  const command = (): boolean => {
    const field = document.querySelector('textarea')!;
    seen.copied = field.value.slice(field.selectionStart, field.selectionEnd);
    return answer!;
  };
  Object.defineProperty(document, 'execCommand', { value: answer === null ? undefined : command, configurable: true });
  return seen;
}

test('the clipboard takes the text where the page may use it', async () => {
  const written: string[] = [];
  withClipboard((text) => Promise.resolve(void written.push(text)));
  expect(await copyText('Xin chào')).toBe(true);
  expect(written).toEqual(['Xin chào']);
});

test.each([
  ['refuses', () => Promise.reject(new Error('denied'))],
  ['is not there', null],
])('where it %s, the old command copies, and the focus comes back', async (_, write) => {
  withClipboard(write);
  const seen = withCommand(true);
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  expect(await copyText('Đắk Lắk')).toBe(true);
  expect(seen.copied).toBe('Đắk Lắk');
  expect(document.activeElement).toBe(button);
  expect(document.querySelector('textarea')).toBeNull();
});

test('a web view with neither says so', async () => {
  withClipboard(null);
  withCommand(null);
  expect(await copyText('x')).toBe(false);
  withCommand(false);
  expect(await copyText('x')).toBe(false);
});
