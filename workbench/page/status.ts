import { addressOf } from '../../src/book/address';
import type { Session } from './session';
import type { Texts } from './texts';

const byId = (id: string) => document.getElementById(id)!;

/** The status line: the selected cell's error in words, the number of requests, and what was refused. */
export function showStatus({ book, server, pane }: Session, texts: Texts): void {
  const { sheet, area } = book.selection;
  const cell = sheet.cell(area.top, area.left);
  byId('cell').textContent = `${addressOf(book.selection)}${cell?.errorMessage ? `: ${cell.error} ${cell.errorMessage}` : ''}`;
  byId('requests').textContent = `${server.requests} ${texts.requests}`;
  showRefused([...server.unsupported, ...pane.peer.unanswered.map((name) => [name, 1] as const)], texts);
}

let shown = '';

function showRefused(refused: readonly (readonly [string, number])[], texts: Texts): void {
  // Drawn only where it changed: this follows every event.
  const key = JSON.stringify([texts.refused, refused]);
  if (key === shown) return;
  shown = key;
  const panel = byId('refused');
  panel.dataset.count = String(refused.length);
  panel.querySelector('summary')!.textContent = `${texts.refused}: ${refused.length}`;
  panel
    .querySelector('ul')!
    .replaceChildren(
      ...(refused.length > 0 ? refused.map(([name, count]) => item(`${name} (${count} ${texts.times})`)) : [item(texts.refusedNone)]),
    );
}

function item(text: string): HTMLLIElement {
  const element = document.createElement('li');
  element.textContent = text;
  return element;
}
