/**
 * A tiny Excel: it judges whether our plain formulas and LAMBDA texts compute what our functions compute. It knows the
 * grammar, the precedence (a sign binds closer than ^), lifting over arrays, errors as values, LET, LAMBDA and the few
 * functions those texts use; anything else throws.
 */
export class XlError {
  constructor(readonly code: string) {}
}

type Scalar = number | string | boolean | null | XlError;
type Matrix = Scalar[][];
interface Lambda {
  readonly parameters: readonly { name: string; optional: boolean }[];
  readonly body: Node;
  readonly scope: Scope;
}
type Value = Scalar | Matrix | Lambda | typeof OMITTED;
type Scope = ReadonlyMap<string, Value>;
type Node = (scope: Scope) => Value;

const OMITTED = Symbol('omitted');
const DIV = new XlError('#DIV/0!');
const VALUE = new XlError('#VALUE!');

export interface Book {
  /** "A1" → value. */
  readonly cells: Readonly<Record<string, number | string | boolean | null>>;
  /** Defined names: LAMBDA texts. */
  readonly names?: Readonly<Record<string, string>>;
}

export function evaluate(formula: string, book: Book): Scalar | Matrix {
  const scope = new Map<string, Value>();
  for (const [name, text] of Object.entries(book.names ?? {})) scope.set(name.toUpperCase(), parsedName(text)(scope));
  const value = parse(formula, book)(scope);
  if (isLambda(value) || value === OMITTED) throw new Error('a formula gives no function');
  return value;
}

const parsed = new Map<string, Node>();

/** Names are parsed once: they refer to no cells. */
function parsedName(text: string): Node {
  const known = parsed.get(text) ?? parse(text, { cells: {} });
  parsed.set(text, known);
  return known;
}

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(]))|([A-Za-z_][\w.]*)|(<=|>=|<>|[-+*/^&=<>%(){},;[\]]))/y;

interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'name' | 'mark';
  readonly text: string;
}

function tokens(formula: string): Token[] {
  const list: Token[] = [];
  TOKEN.lastIndex = formula.startsWith('=') ? 1 : 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`can't read ${formula.slice(at)}`);
    const kinds = ['number', 'text', 'reference', 'name', 'mark'] as const;
    const index = match.slice(1).findIndex((group) => group !== undefined);
    list.push({ kind: kinds[index]!, text: index === 1 ? match[2]!.replace(/""/g, '"') : match[index + 1]! });
  }
  return list;
}

const BINARY: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

function parse(formula: string, book: Book): Node {
  const list = tokens(formula);
  let at = 0;
  const peek = (mark: string): boolean => list[at]?.kind === 'mark' && list[at]!.text === mark;
  const take = (mark: string): void => {
    if (!peek(mark)) throw new Error(`${mark} expected in ${formula} at ${list[at]?.text ?? 'the end'}`);
    at++;
  };

  function binary(level: number): Node {
    if (level === BINARY.length) return unary();
    let left = binary(level + 1);
    while (list[at]?.kind === 'mark' && BINARY[level]!.includes(list[at]!.text)) {
      const sign = list[at++]!.text;
      const [a, b] = [left, binary(level + 1)];
      left = (scope) => lift([a(scope), b(scope)], ([x, y]) => operate(sign, x!, y!));
    }
    return left;
  }

  function unary(): Node {
    if (peek('-') || peek('+')) {
      const negative = list[at++]!.text === '-';
      const operand = unary();
      return (scope) => lift([operand(scope)], ([x]) => (negative ? operate('-', 0, x!) : x!));
    }
    let operand = primary();
    while (peek('%')) {
      at++;
      const inner = operand;
      operand = (scope) => lift([inner(scope)], ([x]) => operate('/', x!, 100));
    }
    return operand;
  }

  function primary(): Node {
    const token = list[at++];
    if (!token) throw new Error(`${formula} ends too early`);
    if (token.kind === 'number') return () => Number(token.text);
    if (token.kind === 'text') return () => token.text;
    if (token.kind === 'reference') return () => reference(token.text, book);
    if (token.kind === 'mark' && token.text === '(') {
      const inner = binary(0);
      take(')');
      return inner;
    }
    if (token.kind === 'mark' && token.text === '{') return arrayConstant();
    if (token.kind === 'name') return peek('(') ? call(token.text.toUpperCase()) : named(token.text);
    throw new Error(`${token.text} not expected in ${formula}`);
  }

  function arrayConstant(): Node {
    const rows: Scalar[][] = [[]];
    for (let end = false; !end;) {
      rows.at(-1)!.push(binary(0)(new Map()) as Scalar);
      if (peek(';')) rows.push([]);
      end = peek('}');
      at++;
    }
    return () => rows;
  }

  function named(name: string): Node {
    if (/^(?:TRUE|FALSE)$/i.test(name)) return () => name.toUpperCase() === 'TRUE';
    return (scope) => {
      if (!scope.has(name.toUpperCase())) throw new Error(`#NAME? ${name}`);
      return scope.get(name.toUpperCase())!;
    };
  }

  function call(name: string): Node {
    take('(');
    if (name === 'LAMBDA') return lambda();
    const args: (Node | null)[] = [];
    if (!peek(')')) {
      for (;;) {
        args.push(peek(',') || peek(')') ? null : binary(0));
        if (!peek(',')) break;
        at++;
      }
    }
    take(')');
    if (name === 'LET') return bind(args as Node[]);
    if (name === 'IF') return (scope) => choose(args, scope);
    return (scope) => {
      const own = scope.get(name);
      const values = args.map((arg) => (arg ? arg(scope) : null));
      if (isLambda(own)) return apply(own, values);
      return builtIn(name, values);
    };
  }

  function lambda(): Node {
    const parameters: { name: string; optional: boolean }[] = [];
    for (;;) {
      // A name before a comma is a parameter; what is left is the body.
      const optional = peek('[');
      const next = list[at + (optional ? 3 : 1)];
      const isParameter = optional || (list[at]?.kind === 'name' && next?.kind === 'mark' && next.text === ',');
      if (!isParameter) break;
      parameters.push({ name: list[at + (optional ? 1 : 0)]!.text.toUpperCase(), optional });
      at += optional ? 4 : 2;
    }
    const body = binary(0);
    take(')');
    return (scope) => ({ parameters, body, scope });
  }

  const node = binary(0);
  if (at < list.length) throw new Error(`${list[at]!.text} left over in ${formula}`);
  return node;
}

/** LET is parsed as if its names were values; here they are bound one after the other. */
function bind(args: readonly Node[]): Node {
  return (scope) => {
    const inner = new Map(scope);
    for (let i = 0; i + 1 < args.length; i += 2) inner.set(nameOf(args[i]!), args[i + 1]!(inner));
    return args.at(-1)!(inner);
  };
}

/** The name that a node reads: asked of a scope that tells what it is asked for. */
function nameOf(node: Node): string {
  let asked = '';
  node({ has: () => true, get: (name: string) => ((asked = name), null) } as unknown as Scope);
  return asked;
}

function apply({ parameters, body, scope }: Lambda, values: readonly Value[]): Value {
  const inner = new Map(scope);
  parameters.forEach(({ name, optional }, i) => {
    if (i >= values.length && !optional) throw new Error(`${name} is missing`);
    inner.set(name, i < values.length ? values[i]! : OMITTED);
  });
  return body(inner);
}

function isLambda(value: Value | undefined): value is Lambda {
  return typeof value === 'object' && value !== null && 'body' in value;
}

/** Only the branch that is needed, except over arrays: there both, cell by cell. */
function choose(args: readonly (Node | null)[], scope: Scope): Value {
  const condition = args[0]!(scope);
  const branch = (i: number): Value => (args[i] ? args[i]!(scope) : false);
  if (Array.isArray(condition)) return lift([condition, branch(1), branch(2)], ([c, a, b]) => (c instanceof XlError ? c : c ? a! : b!));
  if (condition instanceof XlError) return condition;
  return condition ? branch(1) : branch(2);
}

function lift(values: readonly Value[], compute: (cells: readonly Scalar[]) => Scalar): Value {
  const matrices = values.map((value) => (Array.isArray(value) ? value : [[value as Scalar]]));
  const [rows, cols] = [Math.max(...matrices.map((m) => m.length)), Math.max(...matrices.map((m) => m[0]!.length))];
  const at = (m: Matrix, r: number, c: number): Scalar => m[m.length === 1 ? 0 : r]?.[m[0]!.length === 1 ? 0 : c] ?? null;
  const result = Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (_, c) => compute(matrices.map((m) => at(m, r, c)))));
  return values.some(Array.isArray) ? result : result[0]![0]!;
}

function toNumber(value: Scalar): number | XlError {
  if (value instanceof XlError) return value;
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : VALUE;
}

function operate(sign: string, a: Scalar, b: Scalar): Scalar {
  if (a instanceof XlError) return a;
  if (b instanceof XlError) return b;
  if (sign === '&') return toText(a) + toText(b);
  if (['=', '<>', '<', '>', '<=', '>='].includes(sign)) return compare(sign, order(a, b));
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x instanceof XlError) return x;
  if (y instanceof XlError) return y;
  if (sign === '/' && y === 0) return DIV;
  const result = sign === '+' ? x + y : sign === '-' ? x - y : sign === '*' ? x * y : sign === '/' ? x / y : x ** y;
  return Number.isFinite(result) ? result : new XlError('#NUM!');
}

/** Numbers before texts before truth values; a blank is 0 beside a number and "" beside a text. */
function order(a: Scalar, b: Scalar): number {
  const [x, y] = [a ?? (typeof b === 'string' ? '' : 0), b ?? (typeof a === 'string' ? '' : 0)];
  const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  const [p, q] = typeof x === 'string' ? [x.toLowerCase(), (y as string).toLowerCase()] : [x, y];
  return p! < q! ? -1 : p! > q! ? 1 : 0;
}

function compare(sign: string, by: number): boolean {
  return sign === '='
    ? by === 0
    : sign === '<>'
      ? by !== 0
      : sign === '<'
        ? by < 0
        : sign === '>'
          ? by > 0
          : sign === '<='
            ? by <= 0
            : by >= 0;
}

function toText(value: Scalar): string {
  return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value as string | number);
}

function reference(name: string, book: Book): Scalar | Matrix {
  const [first, last] = name.replace(/\$/g, '').split(':') as [string, string?];
  if (!last) return book.cells[first] ?? null;
  const [a, b] = [/([A-Z]+)(\d+)/.exec(first)!, /([A-Z]+)(\d+)/.exec(last)!];
  const columns = Array.from({ length: b[1]!.charCodeAt(0) - a[1]!.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(a[1]!.charCodeAt(0) + i),
  );
  return Array.from({ length: Number(b[2]) - Number(a[2]) + 1 }, (_, r) =>
    columns.map((column) => book.cells[`${column}${Number(a[2]) + r}`] ?? null),
  );
}

/** Half away from zero on the decimal digits, as Excel rounds. */
function round(value: number, decimals: number): number {
  const shifted = Number(
    `${Math.abs(value).toPrecision(15)}e${decimals}`.replace(/e(.+)e(.+)/, (_, a: string, b: string) => `e${Number(a) + Number(b)}`),
  );
  return (Math.sign(value) * Math.round(shifted)) / 10 ** decimals;
}

function numberValue(text: string, point: string, group: string): Scalar {
  const bare = text.split(group).join('').replace(point, '.');
  if (bare === '') return 0;
  return /^[+-]?\d*\.?\d*$/.test(bare) && /\d/.test(bare) ? Number(bare) : VALUE;
}

function flatten(values: readonly Value[]): Scalar[] {
  return values.flatMap((value) => (Array.isArray(value) ? value.flat() : [value as Scalar]));
}

function total(cells: readonly Scalar[]): Scalar {
  let sum = 0;
  for (const cell of cells) {
    if (cell instanceof XlError) return cell;
    if (typeof cell === 'number') sum += cell;
  }
  return sum;
}

type Plain = (...cells: (string | number)[]) => Scalar;
const TEXTS: Readonly<Record<string, Plain>> = {
  SUBSTITUTE: (text, old, by) => (old === '' ? String(text) : String(text).split(String(old)).join(String(by))),
  LEN: (text) => String(text).length,
  LEFT: (text, n) => String(text).slice(0, Number(n)),
  LOWER: (text) => String(text).toLowerCase(),
  FIND: (part, text) => (String(text).includes(String(part)) ? String(text).indexOf(String(part)) + 1 : VALUE),
  UNICHAR: (code) => String.fromCodePoint(Number(code)),
  NUMBERVALUE: (text, point, group) => numberValue(String(text), String(point), String(group)),
};
const NUMBERS: Readonly<Record<string, (...figures: number[]) => Scalar>> = {
  ABS: Math.abs,
  SIGN: Math.sign,
  ROUND: (value, decimals) => round(value!, decimals!),
  INT: Math.floor,
};

function builtIn(name: string, values: readonly Value[]): Value {
  if (name === 'NA') return new XlError('#N/A');
  if (name === 'ISOMITTED') return values[0] === OMITTED;
  if (name === 'SUM') return total(flatten(values));
  if (name === 'SUMPRODUCT')
    return total(flatten([values.slice(1).reduce((a, b) => lift([a, b], ([x, y]) => operate('*', x!, y!)), values[0]!)]));
  if (name === 'ISNUMBER') return lift(values, ([x]) => typeof x === 'number');
  if (name === 'ISERROR') return lift(values, ([x]) => x instanceof XlError);
  if (name === 'IFERROR') return lift(values, ([x, other]) => (x instanceof XlError ? other! : x!));
  const text = TEXTS[name];
  if (text)
    return lift(
      values,
      (cells) =>
        cells.find((cell) => cell instanceof XlError) ?? text(...cells.map((cell) => (typeof cell === 'number' ? cell : toText(cell)))),
    );
  const figure = NUMBERS[name];
  if (!figure) throw new Error(`#NAME? ${name}(…)`);
  return lift(values, (cells) => {
    const read = cells.map(toNumber);
    return (read.find((each) => each instanceof XlError) as XlError | undefined) ?? figure(...(read as number[]));
  });
}
