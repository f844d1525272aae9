import { bareName } from '../../text/calls';

/** Where scanning from `at` arrives behind a text "…", a quoted sheet name '…', an array {…} or a reference in […]. */
function behindQuoted(formula: string, at: number): number {
  const open = formula[at]!;
  if (open === '"' || open === "'") {
    for (let i = at + 1; i < formula.length; i++) {
      if (formula[i] !== open) continue;
      if (formula[i + 1] === open) i++;
      else return i + 1;
    }
    return formula.length;
  }
  const close = open === '{' ? '}' : ']';
  let i = at + 1;
  while (i < formula.length && formula[i] !== close) i = formula[i] === '"' ? behindQuoted(formula, i) : i + 1;
  return i + 1;
}

const isQuote = (char: string): boolean => char === '"' || char === "'" || char === '{' || char === '[';

/** The index of the bracket that closes the one at `open`; −1 where none does. */
export function closing(formula: string, open: number): number {
  let depth = 0;
  for (let i = open; i < formula.length;) {
    const char = formula[i]!;
    if (isQuote(char)) {
      i = behindQuoted(formula, i);
      continue;
    }
    if (char === '(') depth++;
    if (char === ')' && --depth === 0) return i;
    i++;
  }
  return -1;
}

/** Parts a list of arguments at its outer commas. */
export function splitArguments(list: string): string[] {
  if (list.trim() === '') return [];
  const args: string[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < list.length;) {
    const char = list[i]!;
    if (isQuote(char)) {
      i = behindQuoted(list, i);
      continue;
    }
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ',' && depth === 0) {
      args.push(list.slice(from, i).trim());
      from = i + 1;
    }
    i++;
  }
  return [...args, list.slice(from).trim()];
}

/** A piece of a formula: plain text as it stands, or a call. `name` without prefixes, in capitals. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'call'; readonly text: string; readonly name: string; readonly args: readonly string[] };

const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;

/** The outermost calls of a formula and the text between them. */
export function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  let text = '';
  for (let i = 0; i < formula.length;) {
    const char = formula[i]!;
    NAME.lastIndex = i;
    const name = NAME.exec(formula)?.[0];
    const end = isQuote(char) ? behindQuoted(formula, i) : i + (name?.length ?? 1);
    if (name && formula[end] === '(') {
      const close = closing(formula, end);
      if (close < 0) return [...found, { kind: 'text', text: text + formula.slice(i) }];
      if (text) found.push({ kind: 'text', text });
      text = '';
      found.push({
        kind: 'call',
        text: formula.slice(i, close + 1),
        name: bareName(name),
        args: splitArguments(formula.slice(end + 1, close)),
      });
      i = close + 1;
      continue;
    }
    text += formula.slice(i, end);
    i = end;
  }
  return text ? [...found, { kind: 'text', text }] : found;
}

/** True where an expression needs no brackets to be an operand: a reference, a number, one call, something in brackets. */
export function isOperand(expression: string): boolean {
  const bare = expression.trim();
  if (bare.startsWith('(')) return closing(bare, 0) === bare.length - 1;
  const parts = pieces(bare);
  if (parts.length === 1 && parts[0]!.kind === 'call') return true;
  return (
    /^(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?[$\p{L}\p{N}_.:#@]+$|^"(?:[^"]|"")*"$|^\{[^{}]*\}$/u.test(bare) && !/[eE][+-]/.test(bare)
  );
}

const REFERENCE = /(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])/giu;

/** The references to cells in an expression, as they are written; what stands in texts is none. */
export function references(expression: string): readonly string[] {
  const bare = expression.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(REFERENCE)].filter((match) => !/[\p{L}\p{N}_.$]/u.test(bare[match.index - 1] ?? '')).map((match) => match[0]);
}
