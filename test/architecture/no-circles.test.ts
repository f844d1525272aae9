import fs from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '../../src');

/** The files of src that a file imports, types included. */
function importsOf(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].flatMap(([, source]) => {
    const target = path.resolve(path.dirname(file), source!);
    return [`${target}.ts`, `${target}.tsx`, path.join(target, 'index.ts')].filter((one) => fs.existsSync(one)).slice(0, 1);
  });
}

/** Groups of files that reach each other (Tarjan's strongly connected components of two and more). */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file)!);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

const files = fs
  .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => path.join(SRC, name));

test('no file of src reaches itself through its imports; move what both need into a file of its own', () => {
  const circles = circlesOf(new Map(files.map((file) => [file, importsOf(file)])));
  expect(circles.map((circle) => circle.map((file) => path.relative(SRC, file)))).toEqual([]);
});

test('the search for circles finds one', () => {
  const graph = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [] };
  expect(circlesOf(new Map(Object.entries(graph)))).toEqual([['a', 'b', 'c']]);
});
