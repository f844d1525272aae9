import type { CustomFunctions } from '../host/custom-functions';
import { FunctionFailure } from '../host/custom-functions';
import type { GridPort } from './grid-port';

interface Parameter {
  readonly name: string;
  readonly dimensionality?: string;
  readonly repeating?: boolean;
}
interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
}

/** functions.json, as the build writes it for Excel. */
export interface FunctionsFile {
  readonly functions: readonly Declared[];
}

/** What custom functions said when they failed, by the function's name: Excel shows it at the cell. */
export class Failures {
  private readonly messages = new Map<string, string>();

  note(name: string, message: string): void {
    this.messages.set(name.toUpperCase(), message);
  }

  /** The words of the last failure of a function that `formula` calls. */
  messageFor(formula: string): string | undefined {
    const upper = formula.toUpperCase();
    return [...this.messages].find(([name, message]) => message !== '' && upper.includes(`${name}(`))?.[1];
  }
}

/** Makes the add-in's functions known to the grid; each call runs in the add-in's own window. */
export function addFunctions(
  grid: GridPort,
  file: FunctionsFile,
  namespace: string | null,
  runner: () => CustomFunctions | null,
  failures: Failures,
): void {
  for (const declared of file.functions) {
    const name = namespace ? `${namespace}.${declared.name}` : declared.name;
    grid.addFunction(name.toUpperCase(), (args) => call(declared, name, args, runner(), failures), declared.description ?? '');
  }
}

async function call(
  declared: Declared,
  name: string,
  args: readonly unknown[],
  runner: CustomFunctions | null,
  failures: Failures,
): Promise<unknown> {
  if (!runner) return '#NAME?';
  try {
    const value = await runner.call(declared.id, shaped(declared.parameters, args), '');
    failures.note(name, '');
    return cellValue(value);
  } catch (failure) {
    if (!(failure instanceof FunctionFailure)) throw failure;
    failures.note(name, failure.message);
    return failure.error;
  }
}

/** An error that a function returns inside a matrix is an object; the grid knows errors by their text. A 1×1 matrix is its cell. */
function cellValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    const only: unknown = value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? value[0][0] : undefined;
    return only === undefined ? value.map(cellValue) : cellValue(only);
  }
  return typeof value === 'object' && value !== null && 'basicValue' in value ? value.basicValue : value;
}

/** A matrix for parameters that take ranges, one value for the others; null for what is left out. */
function shaped(parameters: readonly Parameter[], args: readonly unknown[]): unknown[] {
  const last = parameters.at(-1);
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  const given = fixed.map((parameter, i) => fit(parameter, args[i]));
  return last?.repeating ? [...given, args.slice(fixed.length).map((arg) => fit(last, arg))] : given;
}

function fit({ dimensionality }: Parameter, value: unknown): unknown {
  const matrix = Array.isArray(value);
  if (dimensionality === 'matrix') return matrix ? value : [[value ?? null]];
  return (matrix ? (value as unknown[][])[0]?.[0] : value) ?? null;
}
