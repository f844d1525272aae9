// Builds what the workbench's page needs: the grid's package on first use, the grid's bundle when it changed, the page.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BUILT = path.join(ROOT, 'workbench', 'dist');
const GRID = path.join(ROOT, 'workbench', 'grid');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const newest = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .reduce(
      (latest, entry) =>
        entry.isFile() ? Math.max(latest, fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs) : latest,
      0,
    );
const time = (file) => (fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0);

/** The grid's library is a package of its own (workbench/grid): installed once, it never reaches the add-in. */
function installGrid(say) {
  const installed = path.join(GRID, 'node_modules', '.package-lock.json');
  if (time(installed) >= time(path.join(GRID, 'package-lock.json'))) return;
  say('Installing the grid (once, about 170 MB) …');
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: GRID,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  fs.utimesSync(installed, new Date(), new Date());
}

const shared = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
};

async function buildGrid(say) {
  const built = path.join(BUILT, 'grid.js');
  const sources = Math.max(
    newest(path.join(GRID, 'src')),
    time(path.join(GRID, 'package-lock.json')),
    time(path.join(ROOT, 'workbench', 'page', 'grid-port.ts')),
  );
  if (time(built) > sources) return;
  say('Building the grid …');
  await build({
    ...shared,
    entryPoints: { grid: path.join(GRID, 'src', 'index.ts') },
    outdir: BUILT,
    minify: true,
    legalComments: 'none',
    loader: { '.ttf': 'dataurl' },
  });
}

/** `addin: false` leaves dist/ alone, for a caller that has just built it. */
export async function buildWorkbench({ say = console.log, addin = true } = {}) {
  fs.mkdirSync(BUILT, { recursive: true });
  installGrid(say);
  await buildGrid(say);
  await build({
    ...shared,
    entryPoints: { page: path.join(ROOT, 'workbench', 'page', 'main.ts') },
    outdir: BUILT,
    sourcemap: 'linked',
    minify: true,
    external: ['/workbench/grid.js'],
    platform: 'browser',
  });
  await build({
    ...shared,
    entryPoints: { files: path.join(ROOT, 'src', 'page', 'worker.ts') },
    outdir: BUILT,
    minify: true,
    platform: 'browser',
  });
  for (const name of ['index.html', 'page.css']) fs.copyFileSync(path.join(ROOT, 'workbench', 'page', name), path.join(BUILT, name));
  if (addin) buildAddin(say);
}

/** The same bundle that Excel loads; rebuilt when a source is newer. */
function buildAddin(say) {
  const built = time(path.join(ROOT, 'dist', 'taskpane.html'));
  const sources = ['src', 'assets', path.join('scripts', 'webpack')].map((folder) => newest(path.join(ROOT, folder)));
  const files = ['manifest.xml', 'webpack.config.js', 'package-lock.json'].map((name) => time(path.join(ROOT, name)));
  if (built > Math.max(...sources, ...files)) return;
  say('Building the add-in …');
  execFileSync(npm, ['run', '--silent', 'build:dev'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}
