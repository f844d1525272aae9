import type { Message } from '../core/model/message';
import type { Report } from '../core/model/report';

/** What became of one file: `path` as the caller gave it. */
export type FileReport =
  | {
      readonly path: string;
      readonly report: Report;
      /** Notes in the workbook that could not be read, and did not count. */
      readonly notesAside?: number;
    }
  | { readonly path: string; readonly refusal: { readonly code: string; readonly message: Message } };
