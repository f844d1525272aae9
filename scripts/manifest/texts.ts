import type { Element } from './read';
import { all, at } from './read';

/** What the validator of Microsoft's server measures: characters. */
const LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };
const LANGUAGES = ['en-US'];

/** Texts that are too long, not in both languages, not in NFC, or overridden for the default language. */
export function textProblems(root: Element): string[] {
  const locale = at(root, 'DefaultLocale')?.text ?? '';
  const problems = locale === 'vi-VN' ? [] : [`DefaultLocale is "${locale}", not vi-VN`];
  for (const [name, element] of texts(root)) problems.push(...oneText(name, element, locale));
  return problems;
}

function* texts(root: Element): Generator<[string, Element]> {
  for (const name of ['DisplayName', 'Description']) {
    const element = at(root, name);
    if (element) yield [name, element];
  }
  for (const group of ['ShortStrings', 'LongStrings']) {
    for (const element of all(root, group).flatMap((each) => each.children)) yield [group, element];
  }
}

function oneText(group: string, element: Element, locale: string): string[] {
  const name = element.attributes['id'] ?? element.name;
  const overrides = all(element, 'Override');
  const values = [element.attributes['DefaultValue'] ?? '', ...overrides.map((each) => each.attributes['Value'] ?? '')];
  const problems: string[] = [];
  const say = (what: string) => problems.push(`line ${element.line}: ${name}: ${what}`);
  for (const value of values) {
    if (!value.trim()) say('is empty');
    if (value.length > LIMITS[group]!) say(`${value.length} characters, at most ${LIMITS[group]} allowed`);
    if (value !== value.normalize('NFC')) say('is not in NFC: Excel shows the diacritics apart');
  }
  const languages = overrides.map((each) => each.attributes['Locale'] ?? '');
  if (languages.includes(locale)) say(`overrides its own default language ${locale}`);
  if (new Set(languages).size < languages.length) say('has two overrides for one language');
  // A namespace is part of formulas, not a text for people.
  for (const language of LANGUAGES) if (!languages.includes(language) && name !== 'Functions.Namespace') say(`has no text in ${language}`);
  return problems;
}
