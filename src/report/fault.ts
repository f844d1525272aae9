import type { Fault } from '../core/model/report';
import type { Language } from '../messages';
import { text } from '../messages';

/** That a sheet met a mistake of ours, in a sentence. */
export function faultText({ why }: Fault, language: Language): string {
  return text(language, 'cli.sheet-failed', { why });
}
