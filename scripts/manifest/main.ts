// usage: node scripts/run-ts.mjs scripts/manifest/main.ts [--production] [MANIFEST]
// Beside a built taskpane.html the files that the manifest leads to are checked as well.
import fs from 'node:fs';
import path from 'node:path';
import { manifestProblems } from './check';
import { readXml } from './read';
import { registeredFunctions } from './registered';
import { fileProblems, functionProblems } from './wiring';

const args = process.argv.slice(2);
const production = args.includes('--production');
const file = args.find((arg) => !arg.startsWith('--')) ?? 'manifest.xml';
const xml = fs.readFileSync(file, 'utf8');

const commands = fs
  .readdirSync('src/commands')
  .map((name) => fs.readFileSync(path.join('src/commands', name), 'utf8'))
  .join('\n');
const problems = manifestProblems(xml, { production, commands });
const folder = path.dirname(file);
if (!problems.length && fs.existsSync(path.join(folder, 'taskpane.html'))) problems.push(...builtProblems());

for (const problem of problems) console.error(`${file}: ${problem}`);
if (problems.length) process.exitCode = 1;
else console.log(`${file}: nothing wrong found`);

function builtProblems(): string[] {
  const json = fs.readFileSync(path.join(folder, 'functions.json'), 'utf8');
  return [...fileProblems(readXml(xml), folder), ...functionProblems(json, registeredFunctions(earlyScripts()))];
}

/** The page's own scripts up to functions.js: what the functions need is loaded before them. */
function earlyScripts(): string[] {
  const page = fs.readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const names = [...page.matchAll(/<script[^>]*\ssrc="?([\w-]+\.js)\b/g)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'old-browser.js');
  return names.slice(0, names.indexOf('functions.js') + 1).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}
