#!/usr/bin/env node
// The program is TypeScript under src/cli; `npm ci` builds it into one file.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../build/cli.cjs', import.meta.url));
if (fs.existsSync(build)) {
  createRequire(import.meta.url)(build);
} else {
  process.stderr.write(
    'Chưa dựng chương trình. Hãy chạy: node scripts/build-cli.mjs\nThe program is not built yet. Run: node scripts/build-cli.mjs\n',
  );
  process.exitCode = 2;
}
