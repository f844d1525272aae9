import { emptyFigures } from './model/figures';
import type { Fault } from './model/report';
import type { Sheet } from './model/sheet';
import type { SheetUnderstanding, Understanding } from './model/understanding';

// A mistake of ours in one sheet must not cost the user the others: the sheet is named, the rest goes on.

export function faultOf(error: unknown): Fault {
  return error instanceof Error
    ? { why: error.message, stack: error.stack ?? error.message }
    : { why: String(error), stack: String(error) };
}

/** A sheet on which our reading broke down: without tables. */
export function notUnderstood(sheet: number, failed: Fault): SheetUnderstanding {
  return { sheet, figures: emptyFigures(0, 0), tables: [], relations: [], anomalies: [], failed };
}

type Across = (all: Understanding) => Understanding;

/**
 * What the sheets tell together, without those that were not understood. Where that breaks down, the sheet without which
 * it does not is named and stands for itself; where it is no single one, all are and do.
 */
export function acrossOrApart(understanding: Understanding, across: Across): Understanding {
  const lone = new Map(understanding.sheets.flatMap(({ sheet, failed }) => (failed ? [[sheet, failed] as const] : [])));
  try {
    return acrossBut(lone, understanding, across);
  } catch (error) {
    const fault = faultOf(error);
    for (const { sheet } of understanding.sheets) {
      const found = lone.has(sheet) ? null : attempt(() => acrossBut(new Map([...lone, [sheet, fault]]), understanding, across));
      if (found) return found;
    }
    return { ...understanding, sheets: understanding.sheets.map((sheet) => ({ ...sheet, failed: sheet.failed ?? fault })) };
  }
}

/** `across` is shown blank sheets in the place of the `lone` ones, which come back as they were, with their fault. */
function acrossBut(lone: ReadonlyMap<number, Fault>, understanding: Understanding, across: Across): Understanding {
  if (lone.size === 0) return across(understanding);
  const { workbook, sheets } = understanding;
  const shown = {
    workbook: { ...workbook, sheets: workbook.sheets.map((sheet, at) => (lone.has(at) ? blank(sheet) : sheet)) },
    sheets: sheets.map((sheet) => (lone.has(sheet.sheet) ? notUnderstood(sheet.sheet, lone.get(sheet.sheet)!) : sheet)),
  };
  const told = across(shown);
  return {
    workbook,
    sheets: told.sheets.map((sheet, i) => (lone.has(sheet.sheet) ? { ...sheets[i]!, failed: lone.get(sheet.sheet)! } : sheet)),
  };
}

function blank({ name, visibility }: Sheet): Sheet {
  return { name, visibility, cells: [], merges: [], hiddenRows: new Set(), hiddenCols: new Set() };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    // The fault is known already; what is asked is only whether it comes again.
    return null;
  }
}

/** Collects what breaks down while sheets are judged. */
export class Faults {
  private readonly bySheet = new Map<number, Fault>();

  constructor(sheets: readonly SheetUnderstanding[]) {
    for (const { sheet, failed } of sheets) if (failed) this.bySheet.set(sheet, failed);
  }

  of(sheet: number): Fault | undefined {
    return this.bySheet.get(sheet);
  }

  /** What `work` gives; `nothing` where it breaks down, which is then said of the sheet. */
  guard<T>(sheet: number, work: () => T, nothing: T): T {
    try {
      return work();
    } catch (error) {
      this.bySheet.set(sheet, faultOf(error));
      return nothing;
    }
  }
}
