import { check } from '../../core/check';
import type { Message } from '../../core/model/message';
import type { Report } from '../../core/model/report';
import { isRefusal, readBytes } from '../../file/read';
import type { Mood } from '../../report/verdict';
import { openFindings, verdictOf } from '../../report/verdict';
import type { Language } from '../../messages';

export interface FileQuestion {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the list says of a file. */
export type FileAnswer =
  | {
      readonly kind: 'checked';
      readonly mood: Mood;
      readonly verdict: Readonly<Record<Language, string>>;
      readonly errors: number;
      /** A text, not a workbook: there is no sheet to show. */
      readonly isText: boolean;
    }
  | { readonly kind: 'refused'; readonly message: Message }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'broken'; readonly why: string };

/** Reads and checks a file whole, as the command line does. A mistake of ours is an answer too. */
export async function checkFile({ name, bytes }: FileQuestion): Promise<FileAnswer> {
  try {
    const read = await readBytes(name, bytes);
    if (isRefusal(read)) return { kind: 'refused', message: read.message };
    return answerOf(
      check(read),
      read.sheets.some(({ paragraphs }) => paragraphs !== undefined),
    );
  } catch (error) {
    return brokenBy(error);
  }
}

/** What the list says of a file that was checked. */
export function answerOf(report: Report, isText: boolean): FileAnswer {
  const { mood, verdict } = verdictOf(report, 'vi');
  return {
    kind: 'checked',
    mood,
    verdict: { vi: verdict, en: verdictOf(report, 'en').verdict },
    errors: openFindings(report, 'error').length,
    isText,
  };
}

/** What is said of a file that something went wrong with: what the browser says, or where a mistake of ours was met. */
export function brokenBy(error: unknown): FileAnswer {
  return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
}
