import { addressProblems } from './addresses';
import { orderProblems } from './order';
import { readXml } from './read';
import { resourceProblems } from './resources';
import { runtimeProblems } from './runtime';
import { textProblems } from './texts';
import { commandProblems } from './wiring';

export interface Surroundings {
  /** True for a manifest that leaves the house: no address of the developer's machine is allowed. */
  readonly production: boolean;
  /** The text of all sources in src/commands. */
  readonly commands: string;
}

/**
 * What would stop Excel from loading the manifest, or make it drop a part of it in silence. Microsoft's own validator
 * sends the file to a server of theirs; this one needs no network.
 */
export function manifestProblems(xml: string, { production, commands }: Surroundings): string[] {
  let root;
  try {
    root = readXml(xml);
  } catch (error) {
    return [String(error instanceof Error ? error.message : error)];
  }
  return [
    ...orderProblems(root),
    ...resourceProblems(root),
    ...textProblems(root),
    ...runtimeProblems(root),
    ...addressProblems(root, production),
    ...commandProblems(root, commands),
  ];
}
