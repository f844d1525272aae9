import { useEffect, useState } from 'react';
import type { Edit } from '../../core/model/finding';
import { useOutcome, usePaneDeeds } from '../words/OutcomeContext';

/** Whether the host can't write the edits. Asked only where a sheet is protected, and locked until the answer is there. */
export function useLocked(edits: readonly Edit[]): boolean {
  const { workbook } = useOutcome();
  const { state, host, attempt } = usePaneDeeds();
  const shielded = edits.some(({ cell }) => state.surroundings?.protectedSheets.includes(workbook.sheets[cell.sheet]?.name ?? ''));
  const [locked, setLocked] = useState(true);
  useEffect(() => {
    let gone = false;
    if (shielded) void attempt(() => host.isLocked(edits.map(({ cell }) => cell))).then((answer) => !gone && setLocked(answer ?? true));
    return () => void (gone = true);
  }, [shielded, edits, host, attempt]);
  return shielded && locked;
}
