import type { Indicator } from '../indicator';
import { indicatorNamed } from '../index';
import { isOperand, pieces } from './scan';
import { addAll } from '../../collections/of-many';

/** What stands in place of a call of ours; null where nothing can. */
export type Replace = (indicator: Indicator, args: readonly string[], name: string) => string | null;

/**
 * Rewrites every call of our functions in a formula, the inner ones first; other functions stay, with their arguments
 * rewritten. With or without the leading "=". null where one of the calls can't be replaced.
 */
export function rewriteCalls(formula: string, replace: Replace): string | null {
  const parts = pieces(formula);
  let written = '';
  for (const part of parts) {
    if (part.kind === 'text') {
      written += part.text;
      continue;
    }
    const args = part.args.map((arg) => rewriteCalls(arg, replace));
    if (args.some((arg) => arg === null)) return null;
    const indicator = indicatorNamed(part.name);
    const expression = indicator
      ? replace(indicator, args as string[], part.name)
      : `${part.text.slice(0, part.text.indexOf('('))}(${(args as string[]).join(',')})`;
    if (expression === null) return null;
    const alone = parts.length === 1 || (parts.length === 2 && parts[0]!.text.trim() === '=');
    written += indicator && !alone && !isOperand(expression) ? `(${expression})` : expression;
  }
  return written;
}

/** The names of ours that a formula calls, in capitals, in order, each once. */
export function ourCalls(formula: string): readonly string[] {
  const names: string[] = [];
  for (const part of pieces(formula)) {
    if (part.kind === 'text') continue;
    if (indicatorNamed(part.name)) names.push(part.name);
    for (const arg of part.args) addAll(names, ourCalls(arg));
  }
  return [...new Set(names)];
}

/** Trailing arguments that were left empty count as left out. */
export function withoutEmptyTail(args: readonly string[]): readonly string[] {
  let length = args.length;
  while (length > 0 && args[length - 1] === '') length--;
  return args.slice(0, length);
}
