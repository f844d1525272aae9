/** The pane's tab of the report's text, and a report that is open on the page. */
export const reportText: Readonly<Record<string, string>> = {
  'pane.view.text': 'Report text',
  'pane.start.text': 'Check a report’s text',
  'pane.text.title': 'A report’s text against the open workbook',
  'pane.text.lead':
    'Paste the text of the report here or choose the Word file. Its figures are held against each other and against the tables of the open workbook; nothing is sent anywhere.',
  'pane.text.label': 'Text of the report',
  'pane.text.placeholder': 'Example: Toàn huyện có 1.855 hộ nghèo, chiếm 4,82% so với tổng số 38.459 hộ.',
  'pane.text.choose': 'Choose a .docx',
  'pane.text.check': 'Compare',
  'pane.text.again': 'Check another text',
  'pane.text.working': 'Comparing the text…',
  'pane.text.chosen': 'File {name}',
  'pane.text.pasted': 'The pasted text',
  'pane.text.found': '{errors} errors, {warnings} warnings, {infos} worth a look.',
  'pane.text.none': 'No contradiction in what was compared.',
  'pane.text.counted':
    'The text has {figures} figures; {compared} relations compared, {holds} hold. Figures in no relation were not checked.',
  'pane.text.nothing': 'No relation between the figures of the text was found to compare.',
  'pane.text.findings': 'Places to look at',
  'pane.text.body': 'Text of the report, places to look at marked',
  'pane.text.to-sentence': 'See in the text',
  'pane.text.to-sentence-named': 'See in the text: {quote}',
  'pane.text.cells': 'Cells of the workbook:',
  'pane.text.severity.error': 'Error',
  'pane.text.severity.warning': 'Warning',
  'pane.text.severity.info': 'Worth a look',
};
