interface Remembered {
  readonly sheetId: string;
  readonly sheetName: string;
}

/**
 * The sheet with id and name as remembered, else the same name (a program that saved the file, Excel itself sometimes,
 * numbers the ids anew), else the same id (renamed).
 */
export function sheetOf(sheets: readonly Excel.Worksheet[], { sheetId, sheetName }: Remembered): Excel.Worksheet | undefined {
  return (
    sheets.find(({ id, name }) => id === sheetId && name === sheetName) ??
    sheets.find(({ name }) => name === sheetName) ??
    sheets.find(({ id }) => id === sheetId)
  );
}
