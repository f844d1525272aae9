#!/usr/bin/env node
// npm run e2e:firefox: the page without Excel in Debian's Firefox. Not part of `npm run ci`, whose machines have Chromium only.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildWorkbench, ROOT } from './workbench/build.mjs';

const FIREFOX = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => file && fs.existsSync(file));
if (!FIREFOX) {
  console.error('This needs Firefox: sudo apt-get install -y firefox-esr fonts-noto-core (or set FIREFOX to its path).');
  process.exit(1);
}
await buildWorkbench();
spawn(process.execPath, ['--test', '--test-reporter=spec', path.join(ROOT, 'test/e2e/firefox/page.test.mjs')], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, FIREFOX },
}).on('exit', (code) => process.exit(code ?? 1));
