import type { Message } from '../core/model/message';
import type { Report } from '../core/model/report';

/** What became of one file: `path` as the caller gave it. */
export type FileReport =
  | { readonly path: string; readonly report: Report }
  | { readonly path: string; readonly refusal: { readonly code: string; readonly message: Message } };
