import type { Refusal } from '../../file/refusal';
import type { Account } from '../../report/account';
import type { SaidAt } from '../../report/document-notes';
import type { Paper } from '../../report/text';
import type { Call } from '../arguments';
import type { Status } from '../status';

/** How the files of a call are to be worded, and whether they may wait to be held against each other. */
export interface Task {
  readonly command: Call['command'];
  readonly format: Call['format'];
  readonly language: Call['language'];
  readonly paper: Paper;
  /** A call with a report: every workbook waits, for the report's text is held against it. */
  readonly together: boolean;
}

/** A file by its place in the call, `path` as it was given. */
export interface Asked {
  readonly at: number;
  readonly path: string;
}

/**
 * `file`: read, check and word it, unless it waits for the others. `together`: judge and word those that waited. `alone`: word a
 * file that waited for itself, and say `why` it was not held against the others.
 */
export type Question =
  | { readonly kind: 'file'; readonly task: Task; readonly file: Asked }
  | { readonly kind: 'together'; readonly task: Task; readonly files: readonly Asked[] }
  | { readonly kind: 'alone'; readonly task: Task; readonly file: Asked; readonly why: string };

/** What a report says of one file. All of it can be copied from one process to another. */
export interface Worded {
  readonly at: number;
  readonly words: Words;
  readonly status: Status;
  /** Mistakes of ours, in full. */
  readonly faults: readonly string[];
}

/** By the call's format: JSON, a block of text, what text and page are laid out from, or comments for a document. */
export type Words =
  { readonly json: object } | { readonly block: string } | { readonly account: Account } | { readonly notes: readonly SaidAt[] };

export type Answer = { readonly worded: readonly Worded[] } | { readonly waits: true };

/** The engine had to be ended: it took too long, or more memory than it was given. */
export interface Ended {
  readonly refusal: Refusal;
}

/** Reads, checks and words files, somewhere; answers one question after the other. */
export interface Engine {
  ask(question: Question): Promise<Answer | Ended>;
  end(): void;
}
