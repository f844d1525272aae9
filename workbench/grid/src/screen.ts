import type { FUniver } from '@univerjs/core/facade';
import type { FRange } from '@univerjs/sheets/facade';

/** Pixels that row and column headers and scroll bars take of the canvas. */
const HEADERS = { width: 46, height: 20 };
const SCROLL_BAR = 16;

/** Where a cell stands in the window, in pixels. */
export function whereIs(container: HTMLElement, cell: FRange) {
  const { x, y, width, height } = cell.getCellRect();
  const origin = canvasOf(container);
  return { x: origin.x + x, y: origin.y + y, width, height };
}

export function isSeen(container: HTMLElement, cell: FRange): boolean {
  const { x, y, right, bottom } = cell.getCellRect();
  const { width, height } = canvasOf(container);
  return x >= HEADERS.width && y >= HEADERS.height && right <= width - SCROLL_BAR && bottom <= height - SCROLL_BAR;
}

/** Univer counts from the corner of the canvas it draws on, the largest of its canvases. */
function canvasOf(container: HTMLElement): DOMRect {
  const canvases = [...container.querySelectorAll('canvas')].map((canvas) => canvas.getBoundingClientRect());
  return canvases.reduce((most, one) => (one.width * one.height > most.width * most.height ? one : most));
}

/** Resolves when the first workbook is drawn. */
export function rendering(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      // Two frames more: the canvas is laid out in one and drawn in the next.
      if (stage >= api.Enum.LifecycleStages.Rendered) requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  });
}
