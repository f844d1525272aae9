export const refusals: Readonly<Record<string, string>> = {
  'refusal.not-found': 'There is no such file or folder. Please check the path.',
  'refusal.not-found.no-access': 'The file could not be opened: it is locked, or this account may not read it.',
  'refusal.not-a-workbook': 'This is neither a workbook nor a Word report. Khớp Số reads .xlsx, .xlsm, .xls, .csv and .docx files.',
  'refusal.not-a-workbook.report': 'This file is no report in .docx or .txt. Open a .doc in Word and save it as .docx.',
  'refusal.not-a-workbook.damaged':
    'The content could not be read: the file is damaged or not a workbook. Please open it in Excel and save it again.',
  'refusal.cut-off':
    'The file has been cut off: its end is missing, perhaps because a download or a copy did not finish. Please ask for the original again.',
  'refusal.cut-off.damaged':
    'A piece inside the file is missing or damaged, perhaps because a download or a copy did not finish. Please ask for the original again.',
  'refusal.encrypted':
    'The file is protected by a password and could not be read. Please open it in Excel, remove the password for opening and save it again.',
  'refusal.unsupported-format': 'The format {format} is not supported. Please open the file in Excel and save it as .xlsx.',
  'refusal.too-large.bytes': 'The file is too large: files of up to {limit} MB are read.',
  'refusal.too-large.inflated':
    'The content of the file inflates to an unusual size and was not read, to protect this machine. Please ask for the original again, or split the file.',
  'refusal.too-large.cells': 'The file has too many cells: up to {limit} cells with content are read. Please split the file.',
  'refusal.too-large.time':
    'Checking this file took more than {limit} seconds and was stopped. Please split the file, or run again with a greater --timeout.',
  'refusal.too-large.memory': 'Checking this file takes too much memory (more than {limit} MB) and was stopped. Please split the file.',
  'refusal.empty': 'No cell of the file has any content, so there is nothing to check.',
  'refusal.empty.no-bytes':
    'The file is empty (0 bytes), perhaps because a download or a copy did not finish. Please ask for the original again.',
  'refusal.write.no-comments':
    'This Word file is written in a way that takes no comments from Khớp Số. Open it in Word, save it as .docx and try again.',
  'refusal.write.no-sheet': 'The file has no sheet "{sheet}".',
  'refusal.write.array-formula':
    'Cell {cell} of sheet "{sheet}" belongs to an array formula; Excel does not let a single cell of it be changed.',
};
