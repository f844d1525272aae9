// Gives plain Node (webpack.config.mjs) a TypeScript module of ours: one bundle by esbuild, imported.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function loadTs(file) {
  const outfile = path.resolve('build', 'load', `${path.basename(file, '.ts')}.mjs`);
  await build({ entryPoints: [file], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
}
