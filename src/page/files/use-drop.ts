import { useEffect, useState } from 'react';
import type { Chosen } from './gather-files';
import { droppedFiles } from './gather-files';

/**
 * Files that are dropped anywhere on the page are taken; true while some are held over it. Left alone, the browser would leave
 * the page for the file, and what is unsaved on it would be lost.
 */
export function useDrop(take: (chosen: readonly Chosen[]) => void, refused: () => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    // Between two elements of the page the pointer leaves one for the other; beyond its edge for nothing.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer.items).then(take, refused);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [take, refused]);
  return over;
}
