import { INDICATORS, type Answer } from '../core/indicators';
import { excelAnswer } from './answer';

type AnyCall = (...args: unknown[]) => Answer[][];

/**
 * Registers every function under both names. The runtime adds an argument of its own behind those of the function: it is
 * cut off.
 */
export function registerAll(): void {
  for (const { names, calls, parameters, optional } of INDICATORS) {
    const count = parameters.length + optional.length;
    for (const [name, call] of [
      [names.en, calls[0]],
      [names.vi, calls[1]],
    ] as const) {
      const run = call as unknown as AnyCall;
      CustomFunctions.associate(name, (...args: unknown[]) => excelAnswer(run(...args.slice(0, count))));
    }
  }
}
