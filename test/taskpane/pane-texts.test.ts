import fs from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '../../src');

/** The file that `from` means by `request`; null for a package. */
function resolved(from: string, request: string): string | null {
  if (!request.startsWith('.')) return null;
  const base = path.join(path.dirname(from), request);
  return (
    ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find((file) => fs.existsSync(file) && fs.statSync(file).isFile()) ?? null
  );
}

/** Every source that the pane or its worker loads. */
function loaded(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = fs.readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
    for (const [, request] of text.matchAll(/(?:from|import\(.*?|^import) '([^']+)'/gm)) {
      const next = resolved(file, request!);
      if (next) waiting.push(next);
    }
  }
  return [...seen];
}

// The bundle leaves the command line's texts out (webpack.config.js): naming one would empty the pane.
test('nothing that the pane loads says a sentence of the command line', () => {
  const files = loaded(
    ['taskpane/index.tsx', 'taskpane/worker.ts', 'functions/functions.ts', 'commands/register.ts'].map((file) => path.join(SRC, file)),
  );
  expect(files).toContain(path.join(SRC, 'report/say.ts'));
  const wrong = files.filter(
    (file) => !file.includes(`${path.sep}messages${path.sep}`) && /['"`](?:cli|refusal)\./.test(fs.readFileSync(file, 'utf8')),
  );
  expect(wrong.map((file) => path.relative(SRC, file))).toEqual([]);
});
