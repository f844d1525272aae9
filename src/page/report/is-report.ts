/** A text with figures, by its name: a workbook is looked at as a sheet, a report as it reads. */
export const isReport = (name: string): boolean => /\.(?:docx|docm|txt)$/i.test(name);
