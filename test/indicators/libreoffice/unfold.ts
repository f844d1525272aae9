import { closing, splitArguments } from '../../../src/core/indicators/plain/scan';
import { cellName } from '../../../src/core/text/a1';
import type { Input } from './recalculate';

/**
 * A LAMBDA name laid out in cells, for a program that knows neither LAMBDA nor LET: every name that a LET binds becomes a
 * cell with its expression, every use of the name a reference to that cell. What is calculated is the text of the name,
 * binding by binding; only the binding itself is done by cells.
 */
export class Unfolding {
  readonly cells = new Map<string, Input>();
  private used: number;

  constructor(
    private readonly row: number,
    firstColumn: number,
    private readonly names: ReadonlyMap<string, string>,
  ) {
    this.used = firstColumn;
  }

  /** The cell that holds what `name(args…)` gives; an argument is a reference, a number, or null for one left out. */
  call(name: string, args: readonly (string | null)[]): string {
    const lambda = this.names.get(name)!;
    const [parameters, body] = parted(inner(lambda.replace(/^=/, ''), 'LAMBDA'));
    const scope = new Map(parameters.map((parameter, i) => [parameter.replace(/[[\]]/g, ''), args[i] ?? null]));
    return this.let(inner(body, 'LET'), scope);
  }

  private let(list: string, scope: Map<string, string | null>): string {
    const [bindings, result] = parted(list);
    for (let i = 0; i < bindings.length; i += 2) scope.set(bindings[i]!, this.bound(bindings[i + 1]!, scope));
    return this.put(written(result, scope));
  }

  private bound(expression: string, scope: ReadonlyMap<string, string | null>): string {
    const called = /^(\w+)\((\w+)\)$/.exec(expression);
    if (!called || !this.names.has(called[1]!)) return this.put(written(expression, scope));
    const argument = scope.get(called[2]!)!;
    const [first, last] = argument.split(':') as [string, string?];
    if (!last) return this.call(called[1]!, [argument]);
    // Over a range the name is called cell by cell; its answers stand side by side, to be one range again.
    const answers = between(first, last).map((cell) => this.call(called[1]!, [cell]));
    return [answers.map((answer) => this.put(answer)).at(0)!, cellName(this.row, this.used - 1)].join(':');
  }

  private put(expression: string): string {
    const column = cellName(this.row, this.used++);
    this.cells.set(column.replace(/\d+$/, ''), { formula: expression });
    return column;
  }
}

/** "A1:C1" as its cells; one row, columns A to Z. */
function between(first: string, last: string): string[] {
  const [from, to, row] = [first.charCodeAt(0), last.charCodeAt(0), first.slice(1)];
  return Array.from({ length: to - from + 1 }, (_, i) => `${String.fromCharCode(from + i)}${row}`);
}

/** What stands between the brackets of `name(…)`. */
function inner(call: string, name: string): string {
  const open = name.length;
  if (!call.startsWith(`${name}(`) || closing(call, open) !== call.length - 1) throw new Error(`${name}(…) expected: ${call}`);
  return call.slice(open + 1, -1);
}

function parted(list: string): readonly [string[], string] {
  const parts = splitArguments(list);
  return [parts.slice(0, -1), parts.at(-1)!];
}

/** An expression with references for its names; ISOMITTED is known beforehand. */
function written(expression: string, scope: ReadonlyMap<string, string | null>): string {
  return expression
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/ISOMITTED\((\w+)\)/g, (_, name: string) => (scope.get(name) === null ? 'TRUE()' : 'FALSE()'))
            .replace(/[A-Za-z]\w*(?![\w(])/g, (word) => scope.get(word) ?? (scope.has(word) ? '0' : word)),
    )
    .join('');
}
