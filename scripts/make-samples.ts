// Writes assets/samples: `node scripts/run-ts.mjs scripts/make-samples.ts`. The same sources give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from './samples';
import { bytesOf } from './samples/write';

const folder = path.resolve('assets/samples');
mkdirSync(folder, { recursive: true });
for (const sample of samples()) {
  const bytes = await bytesOf(sample);
  writeFileSync(path.join(folder, sample.file), bytes);
  console.log(`${sample.file} ${bytes.length}`);
}
