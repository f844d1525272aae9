import type { Report } from '../../core/model/report';

/** What was typed into the view of the report's text and what was found, kept while other views are looked at. */
export interface Kept {
  typed: string;
  result: {
    /** The file's; null for pasted text. */
    readonly name: string | null;
    readonly report: Report;
    /** Number of the report's first sheet behind those of the workbook. */
    readonly first: number;
    readonly sheetNames: readonly string[];
  } | null;
}

export const nothingKept = (): Kept => ({ typed: '', result: null });
