// npm start itself: the certificate and the line about it, a port that is taken, the command that opens the browser.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../scripts/workbench/build.mjs';
import { certificate } from '../../scripts/workbench/certificate.mjs';
import { openerOf } from '../../scripts/workbench/open.mjs';
import { serve } from '../../scripts/workbench/serve.mjs';

/** A home folder with or without the development certificate that Office's tools make. */
async function homeWith(trusted, body) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'khopso-home-'));
  try {
    if (trusted) {
      const { key, cert } = await certificate(home);
      const folder = path.join(home, '.office-addin-dev-certs');
      fs.mkdirSync(folder);
      fs.writeFileSync(path.join(folder, 'localhost.key'), key);
      fs.writeFileSync(path.join(folder, 'localhost.crt'), cert);
    }
    return await body(home);
  } finally {
    fs.rmSync(home, { recursive: true, force: true });
  }
}

/** What `npm start` prints, and the page it serves at the address it printed. */
async function started(home, port) {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open'], {
    cwd: ROOT,
    env: { ...process.env, HOME: home, USERPROFILE: home, PORT: String(port) },
  });
  let said = '';
  child.stderr.on('data', (bytes) => {
    said += bytes;
  });
  try {
    await new Promise((done, fail) => {
      child.stdout.on('data', (bytes) => {
        said += bytes;
        if (said.includes('Ctrl+C')) done();
      });
      child.on('exit', (code) => fail(new Error(`ended with ${code}: ${said}`)));
    });
    const [address] = /https:\/\/localhost:\d+\//.exec(said);
    return { said, address, page: await get(address) };
  } finally {
    child.removeAllListeners('exit');
    child.kill();
  }
}

const get = (address) =>
  new Promise((done, fail) => {
    https
      .get(address, { rejectUnauthorized: false }, (response) => {
        let text = '';
        response
          .on('data', (bytes) => {
            text += bytes;
          })
          .on('end', () => done(text));
      })
      .on('error', fail);
  });

test('without a development certificate it says that its own is self-signed, and serves the page', () =>
  homeWith(false, async (home) => {
    const { said, page } = await started(home, 0);
    assert.match(said, /self-signed, so the browser asks once/);
    assert.match(page, /id="ribbon"/);
  }));

test('the trusted development certificate is taken where it exists', () =>
  homeWith(true, async (home) => {
    const { said } = await started(home, 0);
    assert.match(said, /the trusted development certificate of Office/);
  }));

test('its own certificate is for localhost, still valid, and kept between starts', () =>
  homeWith(false, async (home) => {
    const { cert, trusted } = await certificate(home);
    const read = new crypto.X509Certificate(cert);
    assert.equal(trusted, false);
    assert.equal(read.checkHost('localhost'), 'localhost');
    assert.ok(new Date(read.validTo) > new Date());
    assert.equal((await certificate(home)).cert, cert);
  }));

test('where the port is taken it takes another one', async () => {
  const first = await serve({ port: 0 });
  const taken = Number(new URL(first.address).port);
  const second = await serve({ port: taken });
  try {
    assert.notEqual(second.address, first.address);
    assert.match(await get(second.address), /id="ribbon"/);
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

test('an address that is none is answered, and the server lives on', async () => {
  const { address, close } = await serve({ port: 0 });
  const asked = (target) =>
    new Promise((done, fail) => {
      https.get(address, { path: target, rejectUnauthorized: false }, (response) => done(response.resume().statusCode)).on('error', fail);
    });
  try {
    for (const target of ['/%E0%A4%A', '//', '/%']) assert.equal(await asked(target), 400, target);
    assert.equal(await asked('/%00'), 404);
    assert.match(await get(address), /id="ribbon"/);
  } finally {
    await close();
  }
});

test('the browser is opened in the way of each system', () => {
  const url = 'https://localhost:3000/';
  assert.deepEqual(openerOf('linux', url).slice(0, 2), ['xdg-open', [url]]);
  assert.deepEqual(openerOf('darwin', url).slice(0, 2), ['open', [url]]);
  const [command, args, options] = openerOf('win32', url);
  assert.deepEqual([command, ...args].join(' '), `cmd /c start "" "${url}"`);
  assert.equal(options.windowsVerbatimArguments, true);
});
