export const excel: Readonly<Record<string, string>> = {
  'excel.result-sheet': 'Check results',
  'pane.host.sheet-hidden': 'This cell stands on a hidden sheet. Unhide the sheet, then click again. {detail}',
};
