/**
 * What officers record in the workbook itself, so that it travels with it: a custom XML part
 * `<notes xmlns="urn:khopso:notes" version="1">` with one element a note. `core/notes.ts` reads and writes it.
 */
export const NOTES_NAMESPACE = 'urn:khopso:notes';

/** Why a figure that looks wrong is right. It lapses when the figures it was given for change. */
export interface Explanation {
  readonly rule: string;
  /** Name of the sheet and "C15": notes outlive the reading whose indexes they were given for. */
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
  /** Fingerprint of the finding's figures (`figuresOfFinding` in core/notes.ts). */
  readonly figures: string;
  /** The day it was given, "2026-11-22". */
  readonly on: string;
}

/** A reading of the sheet that is wrong, switched off for this workbook. */
export interface OffReading {
  readonly sheet: string;
  /** `readingKey(relation)` in core/notes.ts. */
  readonly reading: string;
}

export interface Notes {
  readonly explanations: readonly Explanation[];
  readonly off: readonly OffReading[];
  /** Texts of notes that could not be read: set aside, told, and kept as they are. */
  readonly aside?: readonly string[];
}

export const NO_NOTES: Notes = { explanations: [], off: [] };
