import { createContext, useContext } from 'react';
import type { Outcome } from '../state';
import type { Pane } from '../use-pane';

const OutcomeContext = createContext<Outcome | null>(null);
const PaneContext = createContext<Pane | null>(null);

export const OutcomeProvider = OutcomeContext.Provider;
export const PaneProvider = PaneContext.Provider;

/** The check on show. Used only below a result: elsewhere it is a mistake of ours. */
export function useOutcome(): Outcome {
  const outcome = useContext(OutcomeContext);
  if (!outcome) throw new Error('no outcome here: render below OutcomeProvider');
  return outcome;
}

/** What can be done to the workbook. */
export function usePaneDeeds(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('no pane here: render below PaneProvider');
  return pane;
}
