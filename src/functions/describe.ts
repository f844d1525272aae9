import type { Example, ExampleArgument, Indicator } from '../core/indicators';
import { formatNumber, storedDecimals } from '../core/text/number';
import { text, type Language } from '../messages';
import type { Separators } from '../core/text/formula/as-typed';

export interface ParameterText {
  readonly name: string;
  readonly about: string;
  readonly optional: boolean;
}

/** A function in words, for the finder of the pane, Excel's own tooltips and the reference pages. */
export interface FunctionText {
  readonly id: string;
  /** The name in the reader's language, and the other one. */
  readonly name: string;
  readonly otherName: string;
  readonly group: string;
  readonly title: string;
  /** What Excel shows while the function is typed. */
  readonly description: string;
  /** "Số hộ nghèo / Tổng số hộ × 100"; null where there is none. */
  readonly formula: string | null;
  readonly unit: string;
  readonly source: string;
  readonly parameters: readonly ParameterText[];
}

export function describe(indicator: Indicator, language: Language): FunctionText {
  const { id, names, parameters, optional } = indicator;
  const title = indicator.title[language];
  const unit = text(language, `unit.${indicator.unit}`);
  const formula = formulaInWords(indicator, language);
  return {
    id,
    name: names[language],
    otherName: names[language === 'vi' ? 'en' : 'vi'],
    group: text(language, `group.${indicator.group}`),
    title,
    description: descriptionOf(indicator, language, { title, unit, formula }),
    formula,
    unit,
    source: indicator.source[language],
    parameters: [...parameters, ...optional].map((name) => ({
      name,
      about: indicator.explained[name]![language],
      optional: optional.includes(name),
    })),
  };
}

/** Indicators with an explanation of their own have it shown; a plain quotient explains itself by its formula. */
function descriptionOf(indicator: Indicator, language: Language, words: { title: string; unit: string; formula: string | null }): string {
  const about = aboutOf(indicator, language);
  const first = about
    ? `${words.title}. ${about}`
    : text(language, 'function.description.formula', { title: words.title, formula: words.formula ?? '', unit: words.unit });
  return indicator.optional.includes('decimals') ? `${first} ${text(language, 'function.description.unrounded')}` : first;
}

/** What needs saying beside the formula; null where nothing does. */
export function aboutOf({ about }: Indicator, language: Language): string | null {
  return about?.[language] ?? null;
}

/**
 * The plain formula with the parameters by their names in the field: no Excel function is left in a simple quotient. What
 * only Excel could read has words of its own.
 */
function formulaInWords({ formula, inWords, parameters, optional, explained }: Indicator, language: Language): string | null {
  if (formula === null) return null;
  if (inWords) return inWords[language];
  const names = new Set([...parameters, ...optional]);
  return formula
    .replace(/[A-Za-z]+(?!\()/g, (word) => (names.has(word) ? shortName(explained[word]![language]) : word))
    .replace(/--\(/g, '(')
    .replace(/\*/g, ' × ')
    .replace(/([^\s(^,])-(?=[^\d\s]|\d+\b)/g, '$1 - ')
    .replace(/([^\s(^,E])([+/])/g, '$1 $2 ')
    .replace(/ {2,}/g, ' ');
}

/** Up to the first bracket or colon: what follows explains, it does not name. */
function shortName(about: string): string {
  return about.split(/ \(|: |; /)[0]!;
}

/** An example as it is typed on a machine with those list and decimal separators: =POVERTYRATE(1855; 38459). */
export function exampleFormula(name: string, example: Example, separators: Separators): string {
  return `=${name}(${example.args.map((arg) => argumentText(arg, separators)).join(`${separators.list} `)})`;
}

function argumentText(arg: ExampleArgument, separators: Separators): string {
  if (arg === null) return '';
  if (typeof arg === 'string') return `"${arg.replace(/"/g, '""')}"`;
  if (typeof arg === 'boolean') return arg ? 'TRUE' : 'FALSE';
  if (typeof arg === 'number') return String(arg).replace('.', separators.decimal);
  // In an array constant rows are parted by ";" and columns by "," with US separators, by "\" where "," is the decimal mark.
  const column = separators.decimal === ',' ? '\\' : ',';
  return `{${arg.map((row) => row.map((cell) => argumentText(cell, separators)).join(column)).join(';')}}`;
}

/** A result as the cell shows it; years are not grouped. */
export function exampleResult({ unit }: Indicator, { result }: Example, language: Language): string {
  const figure = (value: number): string => (unit === 'year' ? String(value) : formatNumber(value, storedDecimals(value), language));
  const one = (value: number | string | boolean): string =>
    typeof value === 'number' ? figure(value) : typeof value === 'boolean' ? String(value).toUpperCase() : value === '' ? '""' : value;
  return typeof result === 'object' ? result.map((row) => row.map(one).join(' · ')).join(' ⏎ ') : one(result);
}
