#!/usr/bin/env node
// usage: npm run size [-- FOLDER]   What the pane loads from us, gzipped, against its budget; office.js is Microsoft's.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 260 * 1024;
const folder = process.argv[2] ?? 'dist';
const files = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .sort();
if (!files.includes('taskpane.js')) {
  console.error(`${folder} holds no taskpane.js: run npm run build first`);
  process.exit(2);
}
let sum = 0;
for (const name of files) {
  const raw = fs.readFileSync(path.join(folder, name));
  const size = gzipSync(raw, { level: 9 }).length;
  sum += size;
  console.log(`${name.padEnd(24)} ${kB(raw.length)} ${kB(size)} gzipped`);
}
console.log(`${'all'.padEnd(24)} ${''.padStart(10)} ${kB(sum)} gzipped, ${sum <= BUDGET ? 'within' : 'ABOVE'} the budget of${kB(BUDGET)}`);
if (sum > BUDGET) process.exitCode = 1;

function kB(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
}
