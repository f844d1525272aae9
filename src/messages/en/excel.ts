export const excel: Readonly<Record<string, string>> = {
  'excel.start-failed':
    'The pane could not be opened. Close it and open it again; if it fails again, tell your support this line: {detail}',
  'excel.result-sheet': 'Check results',
  'excel.board-sheet': 'Target board',
  'pane.host.structure':
    'The structure of this workbook is protected, so no sheet can be added or deleted. Unprotect it (Review tab, Protect Workbook), or copy the content and print it apart.',
  'pane.host.sheet-hidden': 'This cell stands on a hidden sheet. Unhide the sheet, then click again. {detail}',
};
