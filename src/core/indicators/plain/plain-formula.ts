import { readLoneNumber } from '../../text/number';
import type { Indicator } from '../indicator';
import { rewriteCalls, withoutEmptyTail } from './rewrite';
import { isOperand, references } from './scan';

/** Whether a cell of a reference ("B2", "'Biểu 1'!C2:C9") holds a text that our functions would read as a figure. */
export type HoldsText = (reference: string) => boolean;

/**
 * A formula with our functions as a formula that any Excel calculates: "=POVERTYRATE(B2,C2)" becomes "=B2/C2*100". null
 * where a function has no such form (targets, checks, texts), and where it reads a text: a plain formula would not take
 * "1.855" for 1855. Then the value is what can be kept. The plain form gives the same figures and the same #DIV/0!; it
 * does not refuse a part above its whole.
 */
export function plainFormula(formula: string, holdsText: HoldsText = () => false): string | null {
  return rewriteCalls(formula, (indicator, args) => plainCall(indicator, args, holdsText));
}

function plainCall(indicator: Indicator, given: readonly string[], holdsText: HoldsText): string | null {
  const args = withoutEmptyTail(given);
  const { parameters, optional, formula } = indicator;
  if (formula === null || args.length > parameters.length + optional.length) return null;
  if (args.some((arg) => references(arg).some(holdsText))) return null;
  const figures = parameters.map((_, i) => literal(args[i] ?? ''));
  if (figures.some((figure) => figure === null)) return null;
  const expression = substitute(formula, parameters, figures as string[]);
  const decimals = args[parameters.length];
  return decimals ? `ROUND(${expression},${decimals})` : expression;
}

/** A text literal counts as the figure it reads as, a missing argument as a blank cell: 0. */
function literal(arg: string): string | null {
  if (arg === '') return '0';
  const text = /^"((?:[^"]|"")*)"$/.exec(arg);
  if (!text) return arg;
  const figure = readLoneNumber(text[1]!);
  return figure ? String(figure.value) : null;
}

/** Puts arguments in place of the parameters of a template; in brackets where they are more than an operand. */
export function substitute(template: string, parameters: readonly string[], args: readonly string[]): string {
  const whole = parameters.find((name) => name === template);
  if (whole) return args[parameters.indexOf(whole)]!;
  return template.replace(/[A-Za-z]\w*(?![\w(])/g, (word, at: number) => {
    const index = parameters.indexOf(word);
    if (index < 0) return word;
    const arg = args[index]!;
    // As the sole argument of a function it needs no brackets: SUM(B2:C2).
    const between = `${template[at - 1] ?? ''}${template[at + word.length] ?? ''}`;
    return isOperand(arg) || between === '()' ? arg : `(${arg})`;
  });
}
