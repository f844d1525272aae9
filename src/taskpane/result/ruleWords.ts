import { text } from '../../messages';
import type { Language } from '../../messages';

/** What a rule is called and why it matters, as the catalogue says it. */
export function ruleWords(rule: string, language: Language): { readonly title: string; readonly why: string } {
  return { title: text(language, `rule.${rule}.title`), why: text(language, `rule.${rule}.why`) };
}
