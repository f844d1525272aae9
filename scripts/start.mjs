#!/usr/bin/env node
// npm start: builds what is missing, serves the workbench on https://localhost and opens it in the browser.
import { spawn } from 'node:child_process';
import { buildWorkbench } from './workbench/build.mjs';
import { serve } from './workbench/serve.mjs';

await buildWorkbench();
const { address, trusted } = await serve({ port: Number(process.env.PORT ?? 3000) });
console.log(`\n  ${address}\n`);
console.log(trusted
  ? '  Certificate: the trusted development certificate of Office (~/.office-addin-dev-certs).'
  : '  Certificate: self-signed, so the browser asks once; choose to continue. (npx office-addin-dev-certs install makes a trusted one.)');
console.log('  Ctrl+C ends it.');
if (!process.env.CI && !process.argv.includes('--no-open')) open(address);

function open(url) {
  const [command, ...args] = process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', '""', url] : ['xdg-open', url];
  // Without a desktop there is nothing to open; the address has been printed.
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}
