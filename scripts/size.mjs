#!/usr/bin/env node
// usage: npm run size [-- FOLDER]   What the pane loads from us before it can be seen, gzipped, against its budget, and what it
// loads after that. office.js is Microsoft's.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** On an office's line of 4 Mbit/s this takes 0.7 s, before the first paint. */
const BUDGET = 320 * 1024;
const PAGE = 4 * 1024 * 1024;
const ENGINE = 'engine.js';
const folder = process.argv[2] ?? 'dist';
const page = path.join(folder, 'taskpane.html');
if (!fs.existsSync(page)) {
  console.error(`${folder} holds no taskpane.html: run npm run build first`);
  process.exit(2);
}
const scripts = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .sort();
const named = new Set([...fs.readFileSync(page, 'utf8').matchAll(/<script[^>]*\ssrc="?([\w-]+\.js)\b/g)].map(([, name]) => name));
const first = sumOf(
  'before the first paint',
  scripts.filter((name) => named.has(name)),
);
sumOf(
  'later, beside the pane',
  scripts.filter((name) => !named.has(name)),
);
if (first > BUDGET) fail(`the page loads ${kB(first - BUDGET)} more than its budget of ${kB(BUDGET)} before the first paint`);
if (!scripts.includes(ENGINE) || named.has(ENGINE))
  fail(`${ENGINE} must be a chunk of its own that the page does not load at first: see splitChunks in webpack.config.js`);

checkPage();

/** The page without Excel goes from stick to stick: what is in it is listed. */
function checkPage() {
  const file = path.join(folder, 'khop-so.html');
  if (!fs.existsSync(file)) return fail(`${folder} holds no khop-so.html: run npm run build first`);
  const text = fs.readFileSync(file, 'utf8');
  const size = fs.statSync(file).size;
  const worker = Buffer.byteLength(/<script type="text\/plain" id="worker">([\s\S]*?)<\/script>/.exec(text)[1]);
  console.log(
    `khop-so.html             ${kB(size).padStart(10)}: engine and reading ${kB(worker)}, page, pane and saving ${kB(size - worker)}`,
  );
  listContents(path.join(folder, '..', 'build', 'page', 'contents.json'), { worker, page: size - worker });
  if (size > PAGE) fail(`khop-so.html has ${kB(size - PAGE)} more than its budget of ${kB(PAGE)}`);
}

/** Each script of the page by what its source is made of: shares of the source, in bytes of the script as it was pressed. */
function listContents(file, sizes) {
  if (!fs.existsSync(file)) return;
  for (const [script, sources] of Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')))) {
    const all = Object.values(sources).reduce((a, b) => a + b, 0);
    const parts = Object.entries(sources).sort((a, b) => b[1] - a[1]);
    console.log(`  ${script === 'worker' ? 'engine and reading' : 'page, pane and saving'}:`);
    for (const [place, bytes] of parts) console.log(`    ${place.padEnd(30)} ${kB((bytes / all) * sizes[script]).padStart(10)}`);
  }
}

/** Prints each script and their sum; gives the sum in bytes, gzipped. */
function sumOf(title, names) {
  const sizes = names.map((name) => {
    const raw = fs.readFileSync(path.join(folder, name));
    const size = gzipSync(raw, { level: 9 }).length;
    console.log(`${name.padEnd(24)} ${kB(raw.length).padStart(10)} ${kB(size).padStart(10)} gzipped`);
    return size;
  });
  const sum = sizes.reduce((a, b) => a + b, 0);
  console.log(`${title.padEnd(24)} ${''.padStart(10)} ${kB(sum).padStart(10)} gzipped\n`);
  return sum;
}

function fail(why) {
  console.error(why);
  process.exitCode = 1;
}

function kB(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
