import type { Saveable } from '../book/save';
import { savedBytes } from '../book/save';
import { openFile } from '../book/open-file';
import { baselineOf } from '../book/save/baseline';
import { isRefusal } from '../file/read';
import type { Refusal } from '../file/refusal';
import { PageCalculator } from './calculate/calculator';
import type { Origin } from './file-host/as-read';
import { Work } from './work';

/** A file that is open on the page. */
export interface OpenBook {
  readonly name: string;
  readonly saveable: Saveable;
  readonly origin: Origin;
  readonly calculator: PageCalculator;
  readonly work: Work;
}

/** Opens a file's bytes for looking at and mending; a refusal where it can't be read. */
export async function openBook(name: string, bytes: Uint8Array): Promise<OpenBook | Refusal> {
  const opened = await openFile(name, bytes, { entered: false });
  if (isRefusal(opened)) return opened;
  const { read, ...saveable } = opened;
  const calculator = new PageCalculator();
  saveable.book.calculator = calculator;
  const work = new Work();
  saveable.book.listen(({ type }) => {
    if (type === 'changed') work.changed();
  });
  return { name, saveable, origin: { read, then: baselineOf(saveable.book).sheets }, calculator, work };
}

/** The mended workbook and the name to save it by: never the original's, which must not be lost by a click. */
export function savedFile({ name, saveable }: OpenBook, suffix: string): { readonly name: string; readonly bytes: Uint8Array } {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name.replace(/^.*\//, '')) ?? [];
  const kept = saveable.bytes && /^\.xls[xm]$/i.test(extension) ? extension : '.xlsx';
  return { name: `${stem} (${suffix})${kept}`, bytes: savedBytes(saveable) };
}
