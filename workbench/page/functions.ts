import type { CustomFunctions } from '../host/custom-functions';
import { FunctionFailure } from '../host/custom-functions';
import type { AboutFunction, GridAnswer, GridPort } from './grid-port';

type Parameter = AboutFunction['parameters'][number] & { readonly dimensionality?: string };
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

/** Makes the add-in's functions known to the grid; each call runs in the add-in's own window. */
export function addFunctions(grid: GridPort, file: FunctionsFile, namespace: string | null, runner: () => CustomFunctions | null): void {
  for (const declared of file.functions) {
    const name = namespace ? `${namespace}.${declared.name}` : declared.name;
    const about = { description: declared.description ?? '', parameters: declared.parameters };
    grid.addFunction(name.toUpperCase(), (args) => call(declared, args, runner()), about);
  }
}

async function call(declared: Declared, args: readonly unknown[], runner: CustomFunctions | null): Promise<GridAnswer> {
  if (!runner) return { value: '#NAME?' };
  try {
    return { value: cellValue(await runner.call(declared.id, shaped(declared.parameters, args), '')) };
  } catch (failure) {
    if (!(failure instanceof FunctionFailure)) throw failure;
    return { value: failure.error, message: failure.message };
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
