/** Sets newer than the manifest's floor (ExcelApi 1.14) are asked for before each use; office.js itself does not refuse. */
export function supports(set: 'ExcelApi' | 'SharedRuntime', version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** The floor: Excel LTSC 2021. */
export const FLOOR = '1.14';
