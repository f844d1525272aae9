// npm run ci: every check, one after the other, with the time each took. Stops at the first that fails.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['unused code', 'npx', ['knip', '--no-progress']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['unit tests', 'npx', ['jest', '--ci', '--maxWorkers=2']],
  ['production build', 'npm', ['run', '--silent', 'build', '--', '--env', 'url=https://example.org/khopso']],
  ['manifest', 'npm', ['run', '--silent', 'manifest:check']],
  ['size of the pane', 'npm', ['run', '--silent', 'size']],
  ['end to end', 'npm', ['run', '--silent', 'e2e']],
];

const times = [];
for (const [name, command, args] of STEPS) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const { status, signal } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, CI: process.env.CI ?? 'true' } });
  times.push(`${name} ${((Date.now() - start) / 1000).toFixed(0)} s`);
  if (status !== 0) {
    console.error(`\n${name} failed${signal ? ` (${signal})` : ''}: mend it and run "npm run ci" again.`);
    process.exit(status ?? 1);
  }
}
console.log(`\nall checks passed: ${times.join(' · ')}`);
