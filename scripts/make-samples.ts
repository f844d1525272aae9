// Writes assets/samples: `node scripts/run-ts.mjs scripts/make-samples.ts`. The same sources give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from './samples';
import { REPORTS } from './samples/reports/texts';
import { reportBytes } from './samples/reports/write-report';
import { bytesOf } from './samples/write';

const folder = path.resolve('assets/samples');
mkdirSync(folder, { recursive: true });
for (const sample of samples()) {
  const bytes = await bytesOf(sample);
  writeFileSync(path.join(folder, sample.file), bytes);
  console.log(`${sample.file} ${bytes.length}`);
}
for (const report of REPORTS) writeFileSync(path.join(folder, report.file), reportBytes(report));
