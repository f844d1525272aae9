// office.js answers https pages only: the trusted development certificate where Office's tools made one, else our own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { BUILT } from './build.mjs';

const DAY = 24 * 60 * 60 * 1000;

/** {key, cert, trusted}: `trusted` where the browser will not ask. */
export async function certificate(home = os.homedir()) {
  const folder = path.join(home, '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  if (fs.existsSync(key) && fs.existsSync(cert)) return { key: fs.readFileSync(key), cert: fs.readFileSync(cert), trusted: true };
  return { ...(await ownCertificate()), trusted: false };
}

/** Kept between starts, so that the browser asks once. */
async function ownCertificate() {
  const file = path.join(BUILT, 'certificate.json');
  if (fs.existsSync(file)) {
    const kept = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (kept.until > Date.now() + DAY) return kept;
  }
  const until = Date.now() + 300 * DAY;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(until),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const kept = { key: made.private, cert: made.cert, until };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  return kept;
}
