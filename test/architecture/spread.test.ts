import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** How often the rule complains of each piece of code. In a process of its own: a rule is an ES module, which jest does not load. */
function complaints(pieces: readonly string[]): number[] {
  const program = `
    import { Linter } from 'eslint';
    import spread from './eslint-rules/spread.mjs';
    const config = [{ plugins: { khopso: { rules: { spread } } }, rules: { 'khopso/spread': 'error' } }];
    const linter = new Linter();
    console.log(JSON.stringify(JSON.parse(process.argv[1]).map((code) => linter.verify(code, config).length)));`;
  const root = path.resolve(__dirname, '../..');
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(pieces)], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(answer) as number[];
}

test('a list of any length is no argument list; one that is written out is', () => {
  expect(complaints(['Math.min(...places)', 'Math.max(0, ...rows.map(f))', 'list.push(...others)', 'String.fromCharCode(...b)'])).toEqual([
    1, 1, 1, 1,
  ]);
  expect(complaints(['Math.max(...[a, b].map(f))', '[...list, ...others]', 'f(...both)', 'Math.min(a, b)'])).toEqual([0, 0, 0, 0]);
});
