import type { DefinedName, Workbook } from '../model/sheet';

/**
 * A sheet that we write bears this hidden name of its own: `="result {id} Phiếu"`, what the sheet is, and the id and the
 * name that it had when it was written. It travels with the sheet through renaming, copying and every format that keeps names; what the
 * sheet is called says nothing, for an officer may call a sheet of theirs the same.
 */
export const OWN_SHEET_NAME = '_khopso.sheet';

export interface OwnMark {
  /** "result", "board"; "draft" while the sheet is being written. */
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

export function ownMark({ kind, id, name }: OwnMark): string {
  return `="${kind} ${id} ${name.replaceAll('"', '""')}"`;
}

/** Null where the formula is none that we wrote: the sheet is then somebody else's. */
export function readOwnMark(formula: string): OwnMark | null {
  const [, kind, id = '', name = ''] = /^=?"([a-z]+)(?: ([^" ]*))?(?: ((?:[^"]|"")*))?"$/.exec(formula) ?? [];
  return kind === undefined ? null : { kind, id, name: name.replaceAll('""', '"') };
}

/** The workbook as it is checked: without the sheets that we wrote, whose figures are those of the others told again. */
export function withoutOwnSheets(workbook: Workbook): Workbook {
  const { sheets, names = [] } = workbook;
  const ours = new Set(names.filter(isMark).map(({ sheet }) => sheet));
  if (ours.size === 0) return workbook;
  const kept = sheets.map((_, index) => index).filter((index) => !ours.has(index));
  const renumbered = names.flatMap((name) => {
    if (name.sheet === undefined) return [name];
    const sheet = kept.indexOf(name.sheet);
    return sheet < 0 ? [] : [{ ...name, sheet }];
  });
  return { ...workbook, sheets: kept.map((index) => sheets[index]!), names: renumbered };
}

function isMark({ name, formula, sheet }: DefinedName): boolean {
  return sheet !== undefined && name.toLowerCase() === OWN_SHEET_NAME && readOwnMark(formula) !== null;
}
