import { useEffect, useMemo, useState } from 'react';
import type { Book } from '../../book/book';
import { geometryOf } from './geometry';

const SHAPES = new Set(['redrawn', 'merged', 'sized', 'rowsHidden', 'columnsHidden']);
/** What is looked at, not what is there: no cell but the selected one is drawn anew for it. */
const VIEWS = new Set(['selected', 'clicked', 'activated', 'deactivated']);

/** The sheet in front and its geometry, followed as the book changes; `version` counts the changes of cells. */
export function useSheet(book: Book) {
  const [state, setState] = useState({ version: 0, shape: 0, jump: 0 });
  useEffect(() => {
    let due = 0;
    let next = { version: 0, shape: 0, jump: 0 };
    const flush = (): void => {
      due = 0;
      const add = next;
      next = { version: 0, shape: 0, jump: 0 };
      setState((now) => ({ version: now.version + add.version, shape: now.shape + add.shape, jump: now.jump + add.jump }));
    };
    // Many cells may change at once: drawn once.
    const stop = book.listen(({ type }) => {
      if (!VIEWS.has(type)) next.version++;
      if (SHAPES.has(type)) next.shape++;
      if (type === 'clicked') next.jump++;
      due ||= requestAnimationFrame(flush);
    });
    return () => {
      stop();
      cancelAnimationFrame(due);
    };
  }, [book]);
  const sheet = book.active;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet's sizes are not React's to know: `shape` says when they changed
  const geometry = useMemo(() => geometryOf(sheet), [sheet, state.shape]);
  return { ...state, sheet, geometry };
}
