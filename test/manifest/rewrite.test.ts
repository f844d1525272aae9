import fs from 'node:fs';
import { parse } from 'acorn';
import { manifestProblems } from '../../scripts/manifest/check';
import { placeOf, rewriteManifest } from '../../scripts/manifest/rewrite';

const manifest = fs.readFileSync('manifest.xml', 'utf8');
const commands = fs
  .readdirSync('src/commands')
  .map((name) => fs.readFileSync(`src/commands/${name}`, 'utf8'))
  .join('\n');

test('every address moves, not only the first', () => {
  const moved = rewriteManifest(manifest, 'https://so.example.vn/khopso');
  expect(moved).not.toMatch(/localhost/);
  expect(moved.split('https://so.example.vn/khopso/').length).toBe(manifest.split('https://localhost:3000/').length);
  expect(manifestProblems(moved, { production: true, commands })).toEqual([]);
});

test('a namespace is declared and defined, and the manifest stays sound', () => {
  const named = rewriteManifest(manifest, 'https://so.example.vn', 'KS');
  expect(named).toMatch(/<Namespace resid="Functions.Namespace"\/>/);
  expect(manifestProblems(named, { production: true, commands })).toEqual([]);
  expect(manifestProblems(rewriteManifest(manifest, 'https://so.example.vn', 'K S'), { production: true, commands }).join()).toMatch(
    /"K S" is no name/,
  );
});

test.each([
  ['https://so.example.vn/khopso/', 'https://so.example.vn/khopso'],
  ['https://so.example.vn', 'https://so.example.vn'],
])('%s is the place %s', (url, place) => {
  expect(placeOf(url)).toBe(place);
});

test.each(['http://so.example.vn', 'https://so.example.vn/?a=1', 'so.example.vn'])('%s is refused as a place', (url) => {
  expect(() => placeOf(url)).toThrow();
});

test('the notice for old engines is plain ES5', () => {
  const script = fs.readFileSync('src/taskpane/old-browser.js', 'utf8');
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});
