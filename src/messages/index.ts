import { CATALOGUES } from './catalogues';

/** Every text that a person reads. Vietnamese is the default; both catalogues have the same keys (a test says so). */
export type Language = 'vi' | 'en';
export type Catalogue = Readonly<Record<string, string>>;

export function catalogue(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** The text of `key` with "{name}" replaced from `args`. An unknown key is a mistake of ours: it travels. */
export function text(language: Language, key: string, args: Readonly<Record<string, string | number>> = {}): string {
  const template = CATALOGUES[language][key];
  if (template === undefined) throw new Error(`no text for ${key} in ${language}: add it to both catalogues in src/messages`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? `{${name}}`));
}
