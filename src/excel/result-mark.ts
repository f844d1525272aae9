import { OWN_SHEETS, type OwnSheet } from '../host/host';

/** Under these keys the workbook's settings say which sheets we wrote; they travel with the file. */
const keyOf = (kind: OwnSheet): string => `khopso.${kind}-sheet`;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Which of our sheets a sheet is; null: the user's own. */
export type OwnSheets = (sheet: Named) => OwnSheet | null;

/** Ids may change when another program saves the file, names when the user renames: one of the two must still fit. */
export function loadOwnSheets(context: Excel.RequestContext): OwnSheets {
  const marks = OWN_SHEETS.map((kind) => ({ kind, setting: context.workbook.settings.getItemOrNullObject(keyOf(kind)) }));
  for (const { setting } of marks) setting.load({ value: true });
  return ({ id, name }) => {
    const mark = marks.find(({ setting }) => {
      const [ourId, ourName] = setting.isNullObject ? [] : String(setting.value).split('\n');
      return id === ourId || name === ourName;
    });
    return mark?.kind ?? null;
  };
}

export function rememberOwnSheet(context: Excel.RequestContext, kind: OwnSheet, { id, name }: Named): void {
  context.workbook.settings.add(keyOf(kind), `${id}\n${name}`);
}
