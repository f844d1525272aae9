#!/usr/bin/env node
// npm run e2e [-- part-of-a-file's-name]: builds, serves the workbench and runs test/e2e in Debian's Chromium.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildWorkbench, ROOT } from './workbench/build.mjs';

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => file && fs.existsSync(file),
);
if (!CHROMIUM) {
  console.error('The end-to-end tests need Chromium: sudo apt-get install -y chromium fonts-noto-core (or set CHROMIUM to its path).');
  process.exit(1);
}
await buildWorkbench();
const folder = path.join(ROOT, 'test', 'e2e');
const wanted = process.argv[2] ?? '';
const files = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs') && name.includes(wanted))
  .sort();
if (files.length === 0) {
  console.error(`no file of test/e2e has "${wanted}" in its name`);
  process.exit(1);
}
const args = ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files.map((name) => path.join(folder, name))];
spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, CHROMIUM } }).on('exit', (code) =>
  process.exit(code ?? 1),
);
