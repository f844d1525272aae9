import { createContext, useContext } from 'react';
import type { CellRef } from '../../core/model/cell-ref';

/** Selects a cell in the workbook; every cell named on the pane offers it. */
export type GoTo = (cell: CellRef) => Promise<void>;

const GoToContext = createContext<GoTo>(() => Promise.resolve());

export const GoToProvider = GoToContext.Provider;

export function useGoTo(): GoTo {
  return useContext(GoToContext);
}
