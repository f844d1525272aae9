import type { Univer } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { asStored, asTyped, separatorsIn } from '../../../src/core/text/formula/as-typed';

/** Before all of the grid's own. */
const FIRST = 1000;

type Edited = { readonly f?: string | null } | null | undefined;

/** Formulas are edited with the separators of the machine, as in Excel; the grid's engine keeps them as a file has them. */
export function localFormulas(univer: Univer, language: 'vi' | 'en'): void {
  const separators = separatorsIn(language);
  const injector = univer.__getInjector();
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  // The grid's own interceptor fills in the formula and ends the chain: what comes out of the chain is translated.
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = ((point: Parameters<typeof fetch>[0], filter?: Parameters<typeof fetch>[1]) => {
    const composed = fetch(point, filter) as (cell: Edited, context: unknown) => Edited;
    if (point !== BEFORE_CELL_EDIT) return composed;
    return (cell: Edited, context: unknown) => {
      const shown = composed(cell, context);
      return shown?.f ? { ...shown, f: asTyped(shown.f, separators) } : shown;
    };
  }) as typeof fetch;
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      if (!cell?.f) return next(cell);
      const f = asStored(cell.f, separators);
      const before = worksheet.getCellRaw(row, col);
      // Opened and left as it was: nothing is written, so nothing is worked out anew.
      return before?.f === f ? before : next({ ...cell, f });
    },
  });
  // Which argument is being typed: the translation keeps every character's place.
  const lexer = injector.get(LexerTreeBuilder);
  const parameter = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, at) => parameter(asStored(formula, separators), at);
}
