import fs from 'node:fs';
import path from 'node:path';
import { addresses } from './addresses';
import type { Element } from './read';
import { all, at } from './read';

/** Buttons without code, and code without a button. `source` is the text of src/commands. */
export function commandProblems(root: Element, source: string): string[] {
  const named = new Set(all(root, 'FunctionName').map((each) => each.text));
  const associated = new Set([...source.matchAll(/Office\.actions\.associate\(\s*['"](\w+)['"]/g)].map((match) => match[1]!));
  return [
    ...[...named]
      .filter((name) => !associated.has(name))
      .map((name) => `the button ${name} has no Office.actions.associate('${name}', …) in src/commands`),
    ...[...associated]
      .filter((name) => !named.has(name))
      .map((name) => `src/commands associates ${name}, which no button of the manifest calls`),
  ];
}

/** Files of a built folder that the manifest's addresses lead to: missing, or pictures of another size than declared. */
export function fileProblems(root: Element, folder: string): string[] {
  const base = (at(root, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] ?? '').replace(/[^/]*$/, '');
  const problems: string[] = [];
  for (const { url, line, size } of addresses(root)) {
    if (!url.startsWith(base)) {
      problems.push(`line ${line}: ${url} is not below ${base}`);
      continue;
    }
    const file = path.join(folder, url.slice(base.length));
    if (!fs.existsSync(file)) problems.push(`line ${line}: ${url} leads to ${file}, which does not exist`);
    else if (size !== null && !hasSize(file, size)) problems.push(`line ${line}: ${file} is not ${size} × ${size} pixels`);
  }
  return problems;
}

/** Width and height stand in a PNG's first chunk, at bytes 16 and 20. */
function hasSize(file: string, size: number): boolean {
  const head = fs.readFileSync(file).subarray(0, 24);
  return head.readUInt32BE(0) === 0x89504e47 && head.readUInt32BE(16) === size && head.readUInt32BE(20) === size;
}

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
}

/** functions.json against the names that the built functions.js registers. */
export function functionProblems(json: string, registered: readonly string[]): string[] {
  const entries = (JSON.parse(json) as { functions: FunctionEntry[] }).functions;
  const ids = entries.map((entry) => entry.id);
  const problems = entries.length ? [] : ['functions.json names no function'];
  for (const id of new Set(ids)) if (ids.filter((each) => each === id).length > 1) problems.push(`functions.json has ${id} twice`);
  for (const { id, name } of entries) {
    if (!/^[\p{L}][\p{L}\p{N}_.]{2,127}$/u.test(name) || name !== name.normalize('NFC'))
      problems.push(`Excel refuses the function name "${name}"`);
    if (/^[A-Z]{1,3}\d+$/i.test(name)) problems.push(`the function name ${name} reads as a cell`);
    if (!registered.includes(id)) problems.push(`functions.json has ${id}, which nothing registers (CustomFunctions.associate)`);
  }
  for (const id of registered) if (!ids.includes(id)) problems.push(`${id} is registered, but functions.json does not have it`);
  return problems;
}
