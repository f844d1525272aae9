#!/usr/bin/env node
// `npm run licences`: fails on a package that the add-in or the command line may carry (every dependency that is not for development
// alone) without a permissive licence. `--list` prints them all.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Zlib',
]);

/** "(MIT OR GPL-3.0)": one of them will do; "MIT AND Zlib": all must. */
function isPermissive(licence) {
  const plain = licence.replace(/[()]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isPermissive);
  return plain.split(' AND ').every((one) => PERMISSIVE.has(one.trim()));
}

function licenceOf(folder) {
  const { license, licenses } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const declared = license ?? licenses?.[0];
  return typeof declared === 'string' ? declared : (declared?.type ?? '');
}

const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const carried = Object.entries(packages).filter(
  ([folder, { dev, optional }]) => folder && !dev && !(optional && !fs.existsSync(path.join(root, folder))),
);
const found = carried.map(([folder]) => ({ name: folder.replace(/^.*node_modules\//, ''), licence: licenceOf(folder) }));
if (process.argv.includes('--list')) for (const { name, licence } of found) console.log(`${name}: ${licence}`);
const bad = found.filter(({ licence }) => !licence || !isPermissive(licence));
for (const { name, licence } of bad)
  console.error(`${name}: ${licence ? `licence ${licence} is not known to be permissive` : 'declares no licence'}`);
console.log(`${found.length} packages, ${bad.length} without a permissive licence`);
if (bad.length > 0) process.exitCode = 1;
