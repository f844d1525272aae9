// Gives plain Node (webpack.config.js) a TypeScript module of ours: one bundle by esbuild, imported.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** `name` tells apart two files that are called alike. A file that changed is loaded anew. */
export async function loadTs(file, name = path.basename(file, '.ts')) {
  const outfile = path.resolve('build', 'load', `${name}.mjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
