import { createContext, useContext } from 'react';
import type { CellRef } from '../../core/model/cell-ref';
import type { RelatedCells } from '../../core/model/finding';

/** Selects a cell, or several of one sheet, in the workbook; every cell named on the pane offers it. */
export interface GoTo {
  cell(cell: CellRef): Promise<void>;
  cells(cells: RelatedCells): Promise<void>;
}

const nowhere = (): Promise<void> => Promise.resolve();
const GoToContext = createContext<GoTo>({ cell: nowhere, cells: nowhere });

export const GoToProvider = GoToContext.Provider;

export function useGoTo(): GoTo {
  return useContext(GoToContext);
}
