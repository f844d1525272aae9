// npm run ci: every check, one after the other, with the time each took. Stops at the first that fails.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['unused code', 'npx', ['knip', '--no-progress']],
  ['licences', 'npm', ['run', '--silent', 'licences']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['unit tests', 'npx', ['jest', '--ci', '--maxWorkers=2', '--coverage']],
  ['mutated files', 'npm', ['run', '--silent', 'fuzz', '--', '--n', '2000']],
  ['production build', 'npm', ['run', '--silent', 'build', '--', '--env', 'url=https://example.org/khopso']],
  ['manifest', 'npm', ['run', '--silent', 'manifest:check']],
  ['size of the pane', 'npm', ['run', '--silent', 'size']],
  ['end to end', 'npm', ['run', '--silent', 'e2e']],
  // Commits hold what the checks saw: nothing that a step writes (pages, formats, samples) differs from what is in the index.
  ['nothing changed meanwhile', 'git', ['--no-pager', 'diff', '--exit-code']],
];

const STAGE = 'stage your own changes (git add) before you run it; what is left in the diff above was written by a check.';

const times = [];
for (const [name, command, args] of STEPS) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const { status, signal } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, CI: process.env.CI ?? 'true' } });
  times.push(`${name} ${((Date.now() - start) / 1000).toFixed(0)} s`);
  if (status !== 0) {
    console.error(`\n${name} failed${signal ? ` (${signal})` : ''}: ${command === 'git' ? STAGE : `mend it and run "npm run ci" again.`}`);
    process.exit(status ?? 1);
  }
}
console.log(`\nall checks passed: ${times.join(' · ')}`);
