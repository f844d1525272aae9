#!/usr/bin/env node
// Bundles src/cli into build/cli.cjs; returns at once when nothing below src is newer. `npm ci` runs it (prepare).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = path.join(root, 'build', 'cli.cjs');

function newest(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const at = path.join(folder, entry.name);
    // A folder's own time changes when a file in it is removed.
    return Math.max(latest, fs.statSync(at).mtimeMs, entry.isDirectory() ? newest(at) : 0);
  }, 0);
}

function isFresh() {
  if (!fs.existsSync(outfile)) return false;
  const sources = ['cli', 'core', 'file', 'report', 'messages'].map((room) => newest(path.join(root, 'src', room)));
  return fs.statSync(outfile).mtimeMs > Math.max(...sources, fs.statSync(fileURLToPath(import.meta.url)).mtimeMs);
}

if (!isFresh()) {
  const esbuild = await import('esbuild').catch(() => null);
  if (!esbuild) {
    // `npm ci --omit=dev` must not fail for want of a tool that it was told to leave out.
    process.stderr.write('esbuild is not installed: the command line was not built.\n');
  } else {
    // Written beside and renamed: whoever runs the program meanwhile never sees half a file.
    const fresh = `${outfile}.${process.pid}`;
    await esbuild.build({
      entryPoints: [path.join(root, 'src', 'cli', 'index.ts')],
      outfile: fresh,
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      packages: 'external',
      logLevel: 'warning',
    });
    fs.renameSync(fresh, outfile);
  }
}
