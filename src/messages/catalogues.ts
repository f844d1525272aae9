import type { Bilingual } from '../core/model/message';
import { ALL_RULES, TEXT_RULES } from '../core/all-rules';
import * as en from './en';
import * as vi from './vi';

type Catalogue = Readonly<Record<string, string>>;
type Language = keyof Bilingual;

/** Both languages, each key with its text: those of the folders, and the sentences that stand in the rules. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  vi: { ...together(Object.values(vi)), ...saidByRules('vi') },
  en: { ...together(Object.values(en)), ...saidByRules('en') },
};

function together(areas: readonly Catalogue[]): Catalogue {
  return Object.assign({}, ...areas) as Catalogue;
}

function saidByRules(language: Language): Catalogue {
  return Object.fromEntries(
    [...ALL_RULES, ...TEXT_RULES].flatMap(({ says }) =>
      Object.entries(says).map(([name, sentence]) => [`finding.${name}`, sentence[language]]),
    ),
  );
}
