#!/usr/bin/env node
// `npm run mutants [-- ROOM…] [--only FILE,…] [--sample 10] [--workers 2]`: changes the code of a room in one place at a time (Stryker) and runs the
// room's tests: what no test notices is listed in build/mutants/ROOM.txt. Exit 1 where a room is below 80 %. Not part of CI: under an
// hour. What has not changed since the last run is not run again; `--anew` forgets that. `--sample 10` tries one in ten.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { ROOMS } from './mutants/rooms.mjs';

const FLOOR = 80;
const FOLDER = 'build/mutants';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    sample: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    anew: { type: 'boolean' },
  },
});
const one = Number(values.sample);
fs.mkdirSync(FOLDER, { recursive: true });

/** A room's tests: the files below its paths that use nothing of jest but its words. */
function testsOf(paths) {
  const files = paths.flatMap((one) =>
    one.endsWith('.ts') ? [one] : fs.readdirSync(one, { recursive: true }).map((name) => path.join(one, name)),
  );
  return files.filter((file) => file.endsWith('.test.ts') && !/\bjest\.(?!setTimeout)/.test(fs.readFileSync(file, 'utf8')));
}

async function scoreOf(name) {
  const { mutate, tests } = ROOMS[name];
  const results = await new Stryker({
    testRunner: 'room',
    room: { tests: testsOf(tests) },
    plugins: ['./scripts/mutants/runner.mjs', './scripts/mutants/sample.mjs'],
    checkers: ['sample'],
    sample: { one },
    mutate: values.only ? values.only.split(',') : mutate,
    coverageAnalysis: 'perTest',
    concurrency: Number(values.workers),
    reporters: ['progress-append-only'],
    incremental: one === 1,
    incrementalFile: `${FOLDER}/${name}.json`,
    force: values.anew ?? false,
    tempDirName: `${FOLDER}/sandbox`,
    ignorePatterns: ['/dist', '/docs', '/workbench', '/build', '/test/e2e'],
    // A run shares its processors with whatever else runs: what is slow is no hang. Loops are counted, not timed.
    timeoutMS: 60_000,
    disableTypeChecks: false,
    allowConsoleColors: false,
  }).runMutationTest();
  return told(name, results);
}

/** As Stryker counts: found are the killed ones and those that never end; what no test reaches is not found. */
function told(name, results) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const [found, timeouts, survived, unreached] = [count('Killed', 'Timeout'), count('Timeout'), count('Survived'), count('NoCoverage')];
  const score = (100 * found) / (found + survived + unreached);
  const list = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map(lineOf);
  fs.writeFileSync(`${FOLDER}/${name}.txt`, list.join('\n') + '\n');
  console.log(
    `${name}: ${score.toFixed(1)} % of ${found + survived + unreached}: ${timeouts} never end, ${survived} survive, ${unreached} in no test`,
  );
  return score;
}

function lineOf({ fileName, location: { start }, status, mutatorName, replacement }) {
  const file = path.relative('.', fileName);
  return `${file}:${start.line}:${start.column} ${status} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`;
}

const unknown = positionals.filter((name) => !ROOMS[name]);
if (unknown.length > 0) throw new Error(`no room ${unknown.join(', ')}: there are ${Object.keys(ROOMS).join(', ')}`);
let lowest = 100;
for (const name of positionals.length > 0 ? positionals : Object.keys(ROOMS)) lowest = Math.min(lowest, await scoreOf(name));
if (!(lowest >= FLOOR)) process.exitCode = 1;
