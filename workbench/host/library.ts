import fs from 'node:fs';
import path from 'node:path';

const DIST = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** A file of the package; office.js asks for names in mixed case, the package has lower-case names only. */
function read(name: string): string {
  const file = [name, name.toLowerCase()].map((candidate) => path.join(DIST, candidate)).find((candidate) => fs.existsSync(candidate));
  if (!file) throw new Error(`office.js asks for ${name}, which @microsoft/office-js does not hold`);
  return fs.readFileSync(file, 'utf8');
}

// Indirect: the library is a global script.
const run = (code: string): unknown => (0, eval)(code);

/**
 * Runs the unmodified office.js of node_modules in this window. jsdom fetches no scripts, so those the library appends
 * are read from the package instead.
 */
export async function loadLibrary(origin: string): Promise<void> {
  const base = `${origin}/office-js/`;
  const append = Element.prototype.appendChild;
  Element.prototype.appendChild = function appendChild<T extends Node>(this: Element, child: T): T {
    const script = child as unknown as HTMLScriptElement;
    if (script.tagName !== 'SCRIPT' || !script.src.startsWith(base)) return append.call(this, child) as T;
    const name = script.src.slice(base.length);
    script.type = 'text/plain';
    append.call(this, child);
    if (name !== 'office.js') {
      setTimeout(() => {
        run(read(name));
        script.onload?.(new Event('load'));
      }, 0);
    }
    return child;
  };
  const script = document.createElement('script');
  // The library finds its own folder by this element.
  script.src = `${base}office.js`;
  document.head.appendChild(script);
  run(read('office.js'));
  await Promise.resolve();
}
