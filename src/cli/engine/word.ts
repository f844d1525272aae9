import type { Fault } from '../../core/model/report';
import { accountOf } from '../../report/account';
import { documentNotes } from '../../report/document-notes';
import type { FileReport } from '../../report/file-report';
import { fileJson } from '../../report/json';
import type { FileStructure } from '../../report/structure';
import { fileStructureJson } from '../../report/structure';
import { structureText } from '../../report/structure-text';
import { openFindings } from '../../report/verdict';
import { Status } from '../status';
import type { Task, Worded, Words } from './question';

/** What is to be said of a file that was checked, or refused. */
export function wordReport(at: number, file: FileReport, { format, language }: Task): Worded {
  const words = wordsFor(file, format, language);
  if ('refusal' in file) return { at, words, status: Status.WrongOrRefused, faults: [] };
  const faults = stacksOf(file.report.sheets);
  const errors = openFindings(file.report, 'error').length > 0;
  return { at, words, status: faults.length > 0 ? Status.WrongOrRefused : errors ? Status.ErrorsFound : Status.Fine, faults };
}

function wordsFor(file: FileReport, format: Task['format'], language: Task['language']): Words {
  if (format === 'json') return { json: fileJson(file, language) };
  return format === 'docx' && 'report' in file ? { notes: documentNotes(file.report, language) } : { account: accountOf(file, language) };
}

/** The same of a file that was only to be understood. */
export function wordStructure(at: number, file: FileStructure, { format, language, paper }: Task): Worded {
  const words: Words = format === 'json' ? { json: fileStructureJson(file, language) } : { block: structureText(file, language, paper) };
  const faults = 'refusal' in file ? [] : stacksOf(file.understanding.sheets);
  return { at, words, status: 'refusal' in file || faults.length > 0 ? Status.WrongOrRefused : Status.Fine, faults };
}

/** One mistake may have met all sheets: it is told once. */
function stacksOf(sheets: readonly { readonly failed?: Fault }[]): string[] {
  return [...new Set(sheets.flatMap(({ failed }) => failed ?? []))].map(({ stack }) => stack);
}
