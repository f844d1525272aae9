// The workbench's server: the page, the add-in's own bundle, the samples, and Microsoft's office.js from node_modules.
import fs from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { BUILT, ROOT } from './build.mjs';
import { certificate } from './certificate.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
  '.xlsx': 'application/octet-stream',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Folders by the path they are served under; the add-in's own files lie at the root, as in its manifest. */
function places(addin, samples) {
  return [
    ['/workbench/', BUILT],
    ['/office-js/', path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist')],
    ['/samples/', samples],
    ['/', addin],
  ];
}

/** The path that is asked for; null where the address is none ("/%E0%A4%A", "//"). */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return null;
  }
}

function fileOf(url, folders) {
  if (url === '/') return path.join(BUILT, 'index.html');
  const [prefix, folder] = folders.find(([start]) => url.startsWith(start));
  const name = url.slice(prefix.length);
  const file = path.join(folder, name);
  if (!file.startsWith(folder + path.sep)) return null;
  // office.js asks for names in mixed case; the package has lower-case names only.
  return [file, path.join(folder, name.toLowerCase())].find((found) => fs.existsSync(found) && fs.statSync(found).isFile()) ?? null;
}

/** The page that Excel loads refers to Microsoft's server; here that one address stands for the copy in node_modules. */
function contentOf(file) {
  const bytes = fs.readFileSync(file);
  return path.extname(file) === '.html' ? bytes.toString('utf8').replaceAll(CDN, '/office-js/') : bytes;
}

/** What the build asks a server to say with the page without Excel and what lies beside it (`khop-so.headers.txt`). */
function headersFor(file) {
  const listed = path.join(path.dirname(file), 'khop-so.headers.txt');
  if (!fs.existsSync(listed)) return {};
  const [, block = ''] = fs.readFileSync(listed, 'utf8').split(new RegExp(`^${path.basename(file).replaceAll('.', '\\.')}\n`, 'm'));
  const lines = block.split(/\n(?! {2})/)[0].matchAll(/^ {2}([\w-]+): (.*)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name.toLowerCase(), value]));
}

function samplesIn(folder) {
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }))
    : [];
}

/** {address, trusted, missing, close}; `missing` collects what was asked for and is not there. */
export async function serve({ port = 3000, addin = path.join(ROOT, 'dist'), samples = path.join(ROOT, 'assets', 'samples') } = {}) {
  const { key, cert, trusted } = await certificate();
  const folders = places(addin, samples);
  const missing = [];
  const manifest = path.join(addin === path.join(ROOT, 'dist') ? ROOT : addin, 'manifest.xml');
  const server = https.createServer({ key, cert }, (request, response) => {
    const url = pathOf(request.url);
    const send = (status, type, content, more = {}) =>
      response
        .writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...more })
        .end(content);
    if (url === null) return send(400, 'text/plain', 'bad address');
    if (url === '/samples.json') return send(200, TYPES['.json'], JSON.stringify(samplesIn(samples)));
    // The manifest as written, with its development addresses: dist/ may hold a build for another place.
    const file = url === '/manifest.xml' ? manifest : fileOf(url, folders);
    if (file) return send(200, TYPES[path.extname(file)] ?? 'application/octet-stream', contentOf(file), headersFor(file));
    missing.push(url);
    return send(404, 'text/plain', 'not found');
  });
  await listen(server, port);
  return {
    address: `https://localhost:${server.address().port}/`,
    trusted,
    missing,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/** Takes another port where the wanted one is in use. */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? server.listen(0, 'localhost', done) : fail(error)));
    server.listen(port, 'localhost', done);
  });
}
