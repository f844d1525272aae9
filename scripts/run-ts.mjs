#!/usr/bin/env node
// Runs a TypeScript program in Node: bundles it with esbuild into build/ and runs the bundle in this process.
// usage: node scripts/run-ts.mjs bench/aggrecol.ts [arguments of the program…]
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import '../bin/engine.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node scripts/run-ts.mjs PROGRAM.ts [arguments…]');
  process.exit(2);
}
const source = path.resolve(entry);
// The folder is part of the name: bench/inject.ts and scripts/inject.ts must not overwrite each other.
const name = path
  .relative(root, source)
  .replace(/\.tsx?$/, '')
  .replace(/[^\w-]+/g, '-');
const outfile = path.join(root, 'build', 'run', `${name}.mjs`);
await build({
  entryPoints: [source],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  absWorkingDir: root,
});
// The program sees its own arguments only, as if it had been called directly.
process.argv.splice(1, process.argv.length - 1, outfile, ...args);
await import(pathToFileURL(outfile).href);
