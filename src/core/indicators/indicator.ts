import type { Bilingual, Message } from '../model/message';
import type { Direction } from '../text/target';
import type { Fault } from './fault';

/** What a function gives for one cell. A Message is a word of the field ("Đạt"): the rim says it in Vietnamese. */
export type Answer = number | string | boolean | Message | Fault;

/** A function as Excel calls it: ranges as matrices (a cell is 1×1), an omitted argument as null. */
export type Call = (...args: never[]) => unknown[][];

export type Group = 'poverty' | 'insurance' | 'labour' | 'education' | 'health' | 'living' | 'gender' | 'comparison' | 'target' | 'check';

/** Arguments by their names in the English function, in the order of the call; each with what it is. */
export type Arguments = Readonly<Record<string, Bilingual>>;

/** Of the answer; its text stands in the catalogues under "unit.…". `same`: in the unit of the arguments. */
export type UnitName =
  | 'percent'
  | 'per-mille'
  | 'per-thousand'
  | 'per-ten-thousand'
  | 'per-hundred-girls'
  | 'points'
  | 'money-per-household'
  | 'same'
  | 'same-per-year'
  | 'percent-per-year'
  | 'year'
  | 'status'
  | 'truth'
  | 'number'
  | 'text';

/**
 * How the headings of a report say it, folded (`fold`). `rate` names the indicator itself, `part` and `whole` the columns
 * it is made of: the structure engine recognises columns by them.
 */
export interface Headings {
  readonly rate: readonly string[];
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

export type ExampleArgument = number | string | boolean | null | readonly (readonly (number | string | null)[])[];

/** Run as a test and printed in the docs. A figure is compared with the decimals it is written with. */
export interface Example {
  readonly args: readonly ExampleArgument[];
  readonly result: number | string | boolean | readonly (readonly (number | string | boolean)[])[];
}

export interface Indicator {
  /** The name of its file. */
  readonly id: string;
  readonly group: Group;
  /** The names that Excel knows; never to change, workbooks store them. */
  readonly names: { readonly en: string; readonly vi: string };
  readonly title: Bilingual;
  /** What needs saying beside the formula; null where the formula says it all. */
  readonly about: Bilingual | null;
  readonly calls: readonly [Call, Call];
  readonly parameters: readonly string[];
  readonly optional: readonly string[];
  /** What each of them is. */
  readonly explained: Arguments;
  /** As a plain Excel formula over the parameters; null where Excel has none. */
  readonly formula: string | null;
  /** For the reference pages, where the names in that formula would not read as a sentence; null where they do. */
  readonly inWords: Bilingual | null;
  /** Excel condition over the parameters: where it is above 0, the answer is #N/A whatever the formula gives. */
  readonly guard: string | null;
  readonly unit: UnitName;
  /** Usual printed decimals. */
  readonly decimals: number;
  /** Which way is better; null where neither is. */
  readonly direction: Direction | null;
  /** Where the formula comes from. */
  readonly source: Bilingual;
  readonly headings: Headings | null;
  /** 100, 1000, 10000 for a quotient; null otherwise. */
  readonly factor: number | null;
  readonly examples: readonly Example[];
  readonly answer: (args: readonly unknown[]) => Answer[][];
}

type Omissible = 'about' | 'direction' | 'factor' | 'formula' | 'guard' | 'headings' | 'inWords';

/** What the file of an indicator writes down; what it leaves out is null. */
export type Written = Omit<Indicator, Omissible | 'explained' | 'optional' | 'parameters'> &
  Partial<Pick<Indicator, Omissible>> & { readonly parameters: Arguments; readonly optional?: Arguments };

export function indicator({ parameters, optional = {}, ...written }: Written): Indicator {
  return {
    about: null,
    direction: null,
    factor: null,
    formula: null,
    guard: null,
    headings: null,
    inWords: null,
    ...written,
    parameters: Object.keys(parameters),
    optional: Object.keys(optional),
    explained: { ...parameters, ...optional },
  };
}
