import { check } from '../../src/core/check';
import type { Report } from '../../src/core/model/report';
import { patchWorkbook, CannotWrite } from '../../src/file/patch';
import { isRefusal, readBytes } from '../../src/file/read';
import { Refused } from '../../src/file/refusal';
import { fileJson, reportJson } from '../../src/report/json';
import { accountOf } from '../../src/report/account';
import type { Input } from './mutate';
import type { Seed } from './seeds';

/** "read", "the same findings", "refused:cut-off", or what went wrong: "crash: …", "changed: …". */
export type Outcome = string;

export const SAME = 'the same findings';

/** Reads, checks, reports and writes back one input, as a user would. */
export async function answerTo({ name, bytes, same }: Input): Promise<Outcome> {
  const report = await reportOn(name, bytes);
  if (typeof report === 'string') return same ? `changed: ${report}` : report;
  const failed = report.sheets.find((sheet) => sheet.failed);
  if (failed) return `crash: ${failed.failed!.stack}`;
  if (same && toldBy(report) !== (await toldOf(same))) return 'changed: other findings';
  const outcome = /\.xlsx$/.test(name) ? await written(bytes, report) : 'read';
  return same && outcome === 'read' ? SAME : outcome;
}

async function reportOn(name: string, bytes: Uint8Array): Promise<Report | Outcome> {
  const read = await readBytes(name, bytes);
  if (isRefusal(read)) return `refused:${read.code}`;
  const report = check(read);
  const file = { path: name, report };
  accountOf(file, 'vi');
  reportJson([fileJson(file, 'vi')]);
  return report;
}

/** What is told of each file that is mutated, asked for once. */
const told = new Map<string, string>();

async function toldOf({ name, bytes }: Seed): Promise<string> {
  if (!told.has(name)) told.set(name, toldBy((await reportOn(name, bytes)) as Report));
  return told.get(name)!;
}

const toldBy = ({ findings, counts }: Report): string => JSON.stringify([findings, counts]);

/** A figure is written into the first sheet and found there again. */
async function written(bytes: Uint8Array, { sheets }: Report): Promise<Outcome> {
  try {
    const patched = patchWorkbook(bytes, [{ sheet: sheets[0]!.name, row: 700, col: 3, value: 1855, fill: '#FFC7CE' }]);
    const again = await readBytes('a.xlsx', patched);
    if (isRefusal(again)) return `lost: ${again.code} after writing`;
    return again.sheets[0]?.cells[700]?.[3]?.value === 1855 ? 'read' : 'lost: the figure that was written';
  } catch (error) {
    if (error instanceof Refused || error instanceof CannotWrite) return 'read, not written';
    throw error;
  }
}
