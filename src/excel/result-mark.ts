/** Under this key the workbook's settings say which sheet is our result sheet; it travels with the file. */
const KEY = 'khopso.result-sheet';

/** Ids may change when another program saves the file, names when the user renames: one of the two must still fit. */
export interface ResultMark {
  is(sheet: { readonly id: string; readonly name: string }): boolean;
}

export function loadResultSheet(context: Excel.RequestContext): ResultMark {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load({ value: true });
  return {
    is({ id, name }) {
      if (setting.isNullObject) return false;
      const [ourId, ourName] = String(setting.value).split('\n');
      return id === ourId || name === ourName;
    },
  };
}

export function rememberResultSheet(context: Excel.RequestContext, sheet: { readonly id: string; readonly name: string }): void {
  context.workbook.settings.add(KEY, `${sheet.id}\n${sheet.name}`);
}
