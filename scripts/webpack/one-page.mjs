import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A script's end tag inside a text of it would end it; in JavaScript and in JSON `<\/` is the same. */
const contained = (code) => code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
const hashOf = (text) => createHash('sha256').update(text).digest('base64');

/** No connection to anywhere. 'self' is for a served copy's service worker and manifest; on a stick it stands for nothing. */
const policyOf = (script) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(script)}' blob:`,
    "worker-src blob: 'self'",
    "manifest-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data: blob:",
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What a server should say with each file, as `Name: value` lines; the frame rule counts as a header only. */
const headersOf = (policy) => `khop-so.html
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cache-Control: no-cache
sw.js
  Content-Security-Policy: default-src 'none'; connect-src 'self'
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache
khop-so.webmanifest
  Content-Type: application/manifest+json
`;

/**
 * Makes one file of the page: scripts, worker, style and icon inside it, so that it opens from a stick by a double click. The
 * policy names the one script by its hash, lets the worker be made from the page's own text and forbids every connection.
 * Beside it lies what a served copy needs: service worker, manifest, icons, and the headers that the server should send.
 */
export class OnePage {
  constructor({ root, to }) {
    this.root = root;
    this.to = to;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('OnePage', (compilation) => {
      const built = (name) => path.join(compiler.outputPath, name);
      const read = (...names) => fs.readFileSync(path.join(this.root, ...names), 'utf8');
      const script = contained(fs.readFileSync(built('page.js'), 'utf8'));
      const policy = policyOf(script);
      const icon = fs.readFileSync(path.join(this.root, 'assets/icon-32.png')).toString('base64');
      const parts = {
        '{{policy}}': policy,
        '{{icon}}': `data:image/png;base64,${icon}`,
        '<!-- notices -->': `<script type="text/plain" id="notices">${contained(noticesOf(built))}</script>`,
        '<!-- style -->': `<style>${read('src/page/page.css')}</style>`,
        '<!-- scripts -->': `<script type="text/plain" id="worker">${contained(fs.readFileSync(built('worker.js'), 'utf8'))}</script>\n<script>${script}</script>`,
      };
      const page = read('src/page/page.html').replace(new RegExp(Object.keys(parts).join('|'), 'g'), (place) => parts[place]);
      this.write(page, policy, read);
      fs.writeFileSync(built('contents.json'), JSON.stringify(contentsOf(compilation, this.root)));
    });
  }

  write(page, policy, read) {
    const folder = path.dirname(this.to);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(this.to, page);
    const version = hashOf(page).slice(0, 12);
    fs.writeFileSync(path.join(folder, 'sw.js'), read('src/page/served/sw.js').replace('{{version}}', version));
    fs.writeFileSync(path.join(folder, 'khop-so.webmanifest'), read('src/page/served/khop-so.webmanifest'));
    fs.writeFileSync(path.join(folder, 'khop-so.headers.txt'), headersOf(policy));
    for (const size of [192, 512])
      fs.copyFileSync(path.join(this.root, `assets/icon-${size}.png`), path.join(folder, `khop-so-${size}.png`));
  }
}

/** Bytes of source by package or folder of ours, for each of the two scripts: `npm run size` lists what is in the page. */
function contentsOf({ chunks, chunkGraph }, root) {
  return Object.fromEntries([...chunks].map((chunk) => [chunk.name, sourcesOf(chunkGraph.getChunkModulesIterable(chunk), root)]));
}

function sourcesOf(modules, root) {
  const found = {};
  for (const module of modules) {
    for (const one of module.modules ?? [module]) {
      const file = one.nameForCondition?.();
      const place = file ? placeOf(path.relative(root, file)) : 'webpack';
      found[place] = (found[place] ?? 0) + one.size();
    }
  }
  return found;
}

/** A package by its name, those of one author's scope together; our own by the folder of src. */
function placeOf(file) {
  const [, scope] = /(?:.*node_modules[\\/])(@[^\\/]+|[^\\/]+)/.exec(file) ?? [];
  return scope ?? file.split(path.sep).slice(0, 2).join('/');
}

/** The notices of the packages inside, which webpack takes out of the code: their licences ask that they go along. */
function noticesOf(built) {
  const texts = ['page.js', 'worker.js'].map((name) => built(`${name}.LICENSE.txt`)).filter((file) => fs.existsSync(file));
  return texts.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
}
