import type { Indicator } from '../indicator';
import { substitute } from './plain-formula';
import { rewriteCalls, withoutEmptyTail } from './rewrite';

/** A defined name that has to go into the workbook; `refersTo` begins with "=". */
export interface EmbeddedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface Embedded {
  readonly formula: string;
  readonly names: readonly EmbeddedName[];
}

/** Own names: a bare one would clash with the function of the add-in, and cells written with it do not find a name. */
const PREFIX = 'KS_';
const READER = `${PREFIX}SO`;

/**
 * A formula with our functions over LAMBDA names in the workbook, which Excel 365 and 2024 calculate without the add-in;
 * null where a function has no such form. Blanks, dashes, texts such as "1.855", #DIV/0! and the refusal of a part above
 * its whole are kept; the sentences beside the errors are not.
 */
export function embedFormula(formula: string): Embedded | null {
  const names = new Map<string, EmbeddedName>();
  const written = rewriteCalls(formula, (indicator, given, name) => {
    const args = withoutEmptyTail(given);
    const refersTo = lambdaOf(indicator);
    if (refersTo === null || args.length < indicator.parameters.length) return null;
    names.set(READER, { name: READER, refersTo: READER_LAMBDA });
    names.set(PREFIX + name, { name: PREFIX + name, refersTo });
    return `${PREFIX}${name}(${args.join(',')})`;
  });
  return written === null ? null : { formula: written, names: [...names.values()] };
}

/** The LAMBDA text of an indicator, "=LAMBDA(…)"; null where it has no plain formula. */
export function lambdaOf({ formula, guard, parameters, optional }: Indicator): string | null {
  if (formula === null) return null;
  const read = parameters.map((name) => `${name}_`);
  const value = substitute(formula, parameters, read);
  const guarded = guard === null ? value : `IF(${substitute(guard, parameters, read)}>0,NA(),${value})`;
  // What can't be read comes before what can't be computed: "…" over a base of 0 is #N/A. Sums pass errors on themselves.
  const all = read.join('+');
  const answer = formula.includes('SUM') ? guarded : `IF(ISERROR(${all}),${all},${guarded})`;
  const rounds = optional.includes('decimals');
  const result = rounds ? `IF(ISOMITTED(decimals),answer_,ROUND(answer_,decimals))` : 'answer_';
  const bindings = [...parameters.map((name) => `${name}_,${READER}(${name})`), `answer_,${answer}`];
  return `=LAMBDA(${[...parameters, ...(rounds ? ['[decimals]'] : [])].join(',')},LET(${bindings.join(',')},${result}))`;
}

/**
 * Reads a cell as our functions do: a number as it is, a blank or a dash as 0, "…" and "x" as #N/A, Vietnamese text
 * numbers by their marks: one dot before exactly three digits is thousands, one comma is decimal.
 */
const READER_LAMBDA = [
  '=LAMBDA(cell,LET(',
  'bare_,SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(cell," ",""),UNICHAR(160),""),"%",""),UNICHAR(8211),"-"),UNICHAR(8722),"-"),',
  'digits_,SUBSTITUTE(bare_,"-",""),',
  'dots_,LEN(bare_)-LEN(SUBSTITUTE(bare_,".","")),',
  'commas_,LEN(bare_)-LEN(SUBSTITUTE(bare_,",","")),',
  'dot_,IFERROR(FIND(".",digits_),0),',
  'comma_,IFERROR(FIND(",",digits_),0),',
  'grouped_,(LEN(digits_)-dot_=3)*(dot_>1)*(dot_<5)*(LEFT(digits_,1)<>"0"),',
  'english_,IF(dots_*commas_>0,dot_>comma_,IF(commas_>1,TRUE,(dots_=1)*(grouped_=0)>0)),',
  'IF(ISNUMBER(cell),cell,IF(bare_="",0,IF(digits_="",0,IF((bare_="…")+(bare_="..")+(bare_="...")+(LOWER(bare_)="x")>0,NA(),',
  'IF(english_,NUMBERVALUE(bare_,".",","),NUMBERVALUE(bare_,",",".")))))))',
  ')',
].join('');
