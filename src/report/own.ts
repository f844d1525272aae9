import type { Language } from '../messages';
import { text } from '../messages';

/** Characters that are enough to know a report of ours by. */
export const HEAD_LENGTH = 1024;

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const TITLES = ['report-title', 'structure-title'] as const;

/** A text report in a file begins with its title, by which it is known again. */
export function titled(report: string, title: (typeof TITLES)[number], language: Language): string {
  return `${titleLine(title, language)}\n\n${report}`;
}

function titleLine(title: (typeof TITLES)[number], language: Language): string {
  return `${text(language, `cli.${title}`)} – Khớp Số`;
}

/** Whether a file that begins with `head` is a report (or a form) that we wrote, in any format and language. */
export function isOurs(head: string): boolean {
  if (/^\{\s*"schema":\s*"khopso\//.test(head)) return true;
  const titles = LANGUAGES.flatMap((language) => TITLES.map((title) => titleLine(title, language)));
  return titles.some(
    (title) => head.startsWith(`${title}\n`) || (head.startsWith('<!DOCTYPE html>\n') && head.includes(`<title>${title}</title>`)),
  );
}
