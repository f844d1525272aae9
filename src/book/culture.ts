/** The regional setting of the machine, as `application.cultureInfo` gives it. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly date: string;
  readonly shortDate: string;
  readonly longDate: string;
}

const CULTURES: readonly Culture[] = [
  { name: 'vi-VN', decimal: ',', group: '.', date: '/', shortDate: 'dd/MM/yyyy', longDate: 'dd MMMM yyyy' },
  { name: 'en-US', decimal: '.', group: ',', date: '/', shortDate: 'M/d/yyyy', longDate: 'dddd, MMMM d, yyyy' },
];

export function cultureOf(name: string): Culture {
  const culture = CULTURES.find((known) => known.name === name);
  if (!culture) throw new Error(`no culture ${name}`);
  return culture;
}

/** Between a function's arguments: Windows gives ";" wherever the comma is taken by decimals. */
export const listSeparator = ({ decimal }: Culture): string => (decimal === ',' ? ';' : ',');

/** A number's text in US marks → the same with the marks of `culture`. */
export function localMarks(text: string, culture: Culture): string {
  if (culture.decimal === '.') return text;
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? culture.decimal : culture.group));
}
