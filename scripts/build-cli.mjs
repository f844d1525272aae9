#!/usr/bin/env node
// Bundles src/cli into build/cli.cjs and the process that it starts into build/engine.cjs; returns at once when nothing below src is newer. `npm ci` runs it (prepare).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PROGRAMS = { 'cli/engine/index.ts': 'engine.cjs', 'cli/index.ts': 'cli.cjs' };
const outfiles = Object.values(PROGRAMS).map((name) => path.join(root, 'build', name));

function newest(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const at = path.join(folder, entry.name);
    // A folder's own time changes when a file in it is removed.
    return Math.max(latest, fs.statSync(at).mtimeMs, entry.isDirectory() ? newest(at) : 0);
  }, 0);
}

function isFresh() {
  if (!outfiles.every((file) => fs.existsSync(file))) return false;
  const sources = ['cli', 'core', 'file', 'report', 'messages'].map((room) => newest(path.join(root, 'src', room)));
  const oldest = Math.min(...outfiles.map((file) => fs.statSync(file).mtimeMs));
  return oldest > Math.max(...sources, fs.statSync(fileURLToPath(import.meta.url)).mtimeMs);
}

if (!isFresh()) {
  const esbuild = await import('esbuild').catch(() => null);
  if (!esbuild) {
    // `npm ci --omit=dev` must not fail for want of a tool that it was told to leave out.
    process.stderr.write('esbuild is not installed: the command line was not built.\n');
  } else {
    for (const [entry, name] of Object.entries(PROGRAMS)) await bundle(esbuild, entry, path.join(root, 'build', name));
  }
}

async function bundle(esbuild, entry, outfile) {
  // Written beside and renamed: whoever runs the program meanwhile never sees half a file.
  const fresh = `${outfile}.${process.pid}`;
  await esbuild.build({
    entryPoints: [path.join(root, 'src', entry)],
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
