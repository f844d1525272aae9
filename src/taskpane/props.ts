import type { PaneHost, PaneRequests, Platform, Progress } from '../host/host';
import type { Message } from '../core/model/message';
import type { Report } from '../core/model/report';
import type { Workbook } from '../core/model/sheet';
import type { Language } from '../messages';

/** Checks a workbook with the notes it carries (`workbook.notes`), off the pane's thread where that can be had. */
export type RunCheck = (workbook: Workbook, onProgress?: (progress: Progress) => void, signal?: AbortSignal) => Promise<Report>;

/** Reads a report from a file's bytes, .docx or .txt; the message says why it can't. Loaded when it is first asked for. */
export type ReadReport = (name: string, bytes: Uint8Array) => Promise<Workbook | { readonly message: Message }>;

/** Why there is no workbook to talk to; said on a screen of its own. */
export type NoHost = Exclude<Platform['office'], 'excel'>;

/** Everything the pane needs from outside; `index.tsx` gives it in Excel, tests give it from memory. */
export interface AppProps {
  readonly host: PaneHost | NoHost;
  readonly runCheck: RunCheck;
  readonly readReport: ReadReport;
  /** Of the product, printed on the result sheet. */
  readonly version: string;
  readonly language?: Language;
  /** Told when the reader switches, so that the choice can be kept. */
  readonly onLanguage?: (language: Language) => void;
  /** Office's theme now, where the host tells it; otherwise the system's counts. */
  readonly appearance?: () => 'light' | 'dark' | undefined;
  /** Clicks on the ribbon. */
  readonly requests?: PaneRequests;
  /** Names of our own functions, in capitals: formulas with them can't be calculated where the add-in is missing. */
  readonly ownFunctions?: ReadonlySet<string>;
  /** A formula with our functions as plain Excel formula, where there is one; else its value is kept before sending. */
  readonly plainFormula?: (formula: string) => string | null;
  readonly now?: () => Date;
}
