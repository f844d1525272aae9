#!/usr/bin/env node
// npm start: builds what is missing, serves the workbench on https://localhost and opens it in the browser.
import { buildWorkbench } from './workbench/build.mjs';
import { open } from './workbench/open.mjs';
import { serve } from './workbench/serve.mjs';

await buildWorkbench();
const { address, trusted } = await serve({ port: Number(process.env.PORT ?? 3000) });
console.log(`\n  ${address}\n`);
console.log(
  trusted
    ? '  Certificate: the trusted development certificate of Office (~/.office-addin-dev-certs).'
    : '  Certificate: self-signed, so the browser asks once; choose to continue. (npx office-addin-dev-certs install makes a trusted one.)',
);
console.log('  Ctrl+C ends it.');
if (!process.env.CI && !process.argv.includes('--no-open')) open(address);
