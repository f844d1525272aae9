import { useCallback, useMemo, useRef, useState } from 'react';
import type { CheckPool } from './check-pool';
import type { FileAnswer } from './file-check';
import type { Chosen } from './gather-files';

export interface ListedFile extends Chosen {
  readonly id: number;
  /** Null: waits or is being checked. */
  readonly answer: FileAnswer | null;
}

export interface Files {
  readonly list: readonly ListedFile[];
  /** How many still wait. */
  readonly left: number;
  add(chosen: readonly Chosen[]): void;
  /** What is found in a file that was mended on the page. */
  answered(id: number, answer: FileAnswer): void;
  /** Stops checking; what has no answer leaves the list. */
  cancel(): void;
  clear(): void;
}

/** The files of the page, each checked as soon as it was chosen. */
export function useFiles(pool: CheckPool): Files {
  const [list, setList] = useState<readonly ListedFile[]>([]);
  const next = useRef(0);
  const answered = useCallback(
    (id: number, answer: FileAnswer) => setList((now) => now.map((one) => (one.id === id ? { ...one, answer } : one))),
    [],
  );
  const add = useCallback(
    (chosen: readonly Chosen[]) => {
      const fresh = chosen.map((one) => ({ ...one, id: next.current++, answer: null }));
      setList((now) => [...now, ...fresh]);
      for (const { id, path, file } of fresh) {
        const question = async () => ({ name: path, bytes: new Uint8Array(await file.arrayBuffer()) });
        void pool.check(question).then((answer) => answered(id, answer));
      }
    },
    [answered, pool],
  );
  const cancel = useCallback(() => {
    pool.cancel();
    setList((now) => now.filter(({ answer }) => answer !== null));
  }, [pool]);
  const clear = useCallback(() => {
    pool.cancel();
    setList([]);
  }, [pool]);
  const left = list.filter(({ answer }) => answer === null).length;
  return useMemo(() => ({ list, left, add, answered, cancel, clear }), [list, left, add, answered, cancel, clear]);
}
