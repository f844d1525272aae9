import type { Session } from './session';
import { drawTool, toolsOf } from './tools';
import type { Texts } from './texts';

/** The menu under the right mouse button: what can be done with the selected cells. Gone when `signal` says so. */
export function cellMenu(grid: HTMLElement, texts: Texts, session: () => Session | null, signal: AbortSignal): void {
  const menu = document.createElement('div');
  menu.id = 'cell-menu';
  menu.setAttribute('role', 'menu');
  menu.hidden = true;
  menu.append(
    ...toolsOf(texts).map((tool) => {
      const item = drawTool(tool, session);
      item.setAttribute('role', 'menuitem');
      item.addEventListener('click', close);
      return item;
    }),
  );
  document.body.append(menu);
  signal.addEventListener('abort', () => menu.remove());
  function close(): void {
    menu.hidden = true;
  }
  grid.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      menu.hidden = false;
      menu.style.left = `${Math.min(event.clientX, innerWidth - menu.offsetWidth - 8)}px`;
      menu.style.top = `${Math.min(event.clientY, innerHeight - menu.offsetHeight - 8)}px`;
      menu.querySelector('button')?.focus();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!menu.contains(event.target as Node)) close();
    },
    { capture: true, signal },
  );
  menu.addEventListener('keydown', (event) => step(menu, event, close));
}

function step(menu: HTMLElement, event: KeyboardEvent, close: () => void): void {
  if (event.key === 'Escape') close();
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const items = [...menu.querySelectorAll('button')];
  items[(items.indexOf(document.activeElement as HTMLButtonElement) + by + items.length) % items.length]!.focus();
}
