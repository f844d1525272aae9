import type { Area } from '../../model/cell-ref';
import { parseArea } from '../a1';

/** A formula as a tree. Functions keep their English names in capitals. */
export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'range'; readonly sheet: string | null; readonly area: Area; readonly name: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: 'binary'; readonly op: string; readonly left: Expression; readonly right: Expression }
  | { readonly type: 'unary'; readonly op: '-' | '+' | '%'; readonly operand: Expression }
  | { readonly type: 'name'; readonly name: string };

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([\p{L}_\\][\p{L}\p{N}_.]*)|(<=|>=|<>|[-+*/^&=<>(),%;{}:!]))/uy;

interface Token {
  readonly kind: 'text' | 'range' | 'number' | 'name' | 'op';
  readonly text: string;
  readonly sheet?: string;
}

function tokens(formula: string): Token[] | null {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  const trimmed = formula.trim();
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (!match) return null;
    const [, text, sheet, range, number, name, op] = match;
    if (text !== undefined) found.push({ kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') });
    else if (range !== undefined) found.push({ kind: 'range', text: range, ...(sheet ? { sheet: unquote(sheet) } : {}) });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else found.push({ kind: 'op', text: op! });
  }
  return found;
}

function unquote(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** How closely an operation binds: the higher the closer. */
export const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '<>': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 6,
};

/** Parses an Excel formula (English, US separators, no "="); null where it uses what is not needed here. */
export function parseFormula(formula: string): Expression | null {
  if (formula.length > 8192) return null;
  const list = tokens(formula);
  if (!list) return null;
  const reader = new Reader(list);
  const tree = reader.expression(0);
  return tree && reader.atEnd() ? tree : null;
}

/**
 * Signs, brackets and functions within each other. Excel nests 64 functions; beyond some thousands the stack overflows, here and
 * in whoever walks through the tree.
 */
const DEEPEST = 256;

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly list: readonly Token[]) {}

  atEnd(): boolean {
    return this.at === this.list.length;
  }

  expression(least: number): Expression | null {
    if (++this.depth > DEEPEST) return null;
    const read = this.operations(least);
    this.depth--;
    return read;
  }

  private operations(least: number): Expression | null {
    let left = this.prefix();
    let percents = 0;
    while (left) {
      const token = this.list[this.at];
      if (token?.kind !== 'op') return left;
      if (token.text === '%') {
        if (++percents > DEEPEST) return null;
        this.at++;
        left = { type: 'unary', op: '%', operand: left };
        continue;
      }
      const binding = BINDING[token.text];
      if (binding === undefined || binding <= least) return left;
      this.at++;
      const right = this.expression(binding);
      if (!right) return null;
      left = { type: 'binary', op: token.text, left, right };
    }
    return null;
  }

  private prefix(): Expression | null {
    const token = this.list[this.at++];
    if (!token) return null;
    if (token.kind === 'number') return { type: 'number', value: Number(token.text) };
    if (token.kind === 'text') return { type: 'text', value: token.text };
    if (token.kind === 'range') {
      const area = parseArea(token.text);
      return area && { type: 'range', sheet: token.sheet ?? null, area, name: token.text };
    }
    if (token.kind === 'name') return this.isOp('(') ? this.call(token.text) : { type: 'name', name: token.text };
    if (token.text === '-' || token.text === '+') {
      const operand = this.expression(5);
      return operand && { type: 'unary', op: token.text, operand };
    }
    if (token.text !== '(') return null;
    const inner = this.expression(0);
    return inner && this.take(')') ? inner : null;
  }

  private call(name: string): Expression | null {
    this.take('(');
    const args: Expression[] = [];
    if (this.take(')')) return { type: 'call', name: name.toUpperCase(), args };
    do {
      const arg = this.isOp(',') || this.isOp(')') ? ({ type: 'text', value: '' } as const) : this.expression(0);
      if (!arg) return null;
      args.push(arg);
    } while (this.take(','));
    return this.take(')') ? { type: 'call', name: name.toUpperCase(), args } : null;
  }

  private isOp(text: string): boolean {
    const token = this.list[this.at];
    return token?.kind === 'op' && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.isOp(text)) return false;
    this.at++;
    return true;
  }
}
