import { createContext, useContext } from 'react';
import type { CellPlace } from '../../core/model/place';

/** Selects a cell in the workbook; every cell named on the pane offers it. */
export type GoTo = (cell: CellPlace) => Promise<void>;

const GoToContext = createContext<GoTo>(() => Promise.resolve());

export const GoToProvider = GoToContext.Provider;

export function useGoTo(): GoTo {
  return useContext(GoToContext);
}
