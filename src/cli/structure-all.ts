import { understand } from '../core/check';
import { notUnderstood } from '../core/faults';
import type { FileStructure } from '../report/structure';
import { fileStructureJson, structureJson } from '../report/structure';
import { structureText } from '../report/structure-text';
import type { Call } from './arguments';
import { eachFile, noteFault } from './each-file';
import type { Found } from './find-files';
import type { Outlet } from './outlet';
import type { Result } from './status';
import { Status } from './status';

/** What was understood of each file. */
export async function structureAll(call: Call, files: readonly Found[], outlet: Outlet, paper: Outlet['paper']): Promise<Result> {
  const { language, format } = call;
  const json: object[] = [];
  const blocks: string[] = [];
  let status = Status.Fine;
  const word = (file: FileStructure): void => {
    if (format === 'json') json.push(fileStructureJson(file, language));
    else blocks.push(structureText(file, language, paper));
    const faults = 'refusal' in file ? [] : file.understanding.sheets.flatMap(({ failed }) => failed ?? []);
    for (const fault of new Set(faults)) noteFault(fault, outlet);
    if ('refusal' in file || faults.length > 0) status = Status.WrongOrRefused;
  };
  await eachFile(files, language, outlet, {
    take(path, read) {
      word('refusal' in read ? { path, refusal: read.refusal } : { path, understanding: understand(read.workbook) });
    },
    broken: (path, workbook, failed) =>
      word({ path, understanding: { workbook, sheets: workbook.sheets.map((_, at) => notUnderstood(at, failed)) } }),
  });
  return { text: format === 'json' ? structureJson(json) : blocks.join('\n'), status };
}
