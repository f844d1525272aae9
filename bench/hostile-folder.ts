// `node scripts/run-ts.mjs bench/hostile-folder.ts [--n 1000] [--hostile 20] [--timeout 20]`: a folder of whole files and hostile ones, some of
// which hang the reader or fill its memory, checked by the command line as it is built. Every other file must be answered as it is
// in a folder without those, the hostile ones refused by name, and the call end with 2. Exit 1 where that is not so.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { makeXlsx } from '../test/file/package';

const given = (name: string, standard: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? standard : Number(process.argv[at + 1]);
};
const [COUNT, HOSTILE] = [given('n', 1000), given('hostile', 20)];

/** Broken in ways that once stopped a whole call, and one more that only the last resort ends: more work than there is time. */
const HOSTILE_FILES: readonly (() => [extension: string, bytes: Uint8Array])[] = [
  () => ['xlsx', makeXlsx({ sheets: [`<sheetData>${'<row r="1">'.repeat(100_000)}`] })],
  () => ['xls', strToU8(`<html><table><tr>${'<td rowspan="99999999" colspan="99999999">1</td>'.repeat(20)}</tr></table></html>`)],
  () => ['xlsx', makeXlsx({ sheets: [`<sheetData>${'<c <mergeCell <col '.repeat(100_000)}`] })],
  () => ['xlsx', makeXlsx({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': null } })],
  () => ['xlsx', manyTexts()],
];

/** Sixty thousand cells, each with a text as long as a cell holds: within all limits of a file, beyond the time. */
function manyTexts(): Uint8Array {
  const long = 'Hộ nghèo 12 '.repeat(2700);
  const rows = Array.from({ length: 60_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i % 800}</v></c></row>`);
  const strings = Array.from({ length: 800 }, (_, i) => `<si><t>${i} ${long}</t></si>`).join('');
  return makeXlsx({ sheets: [`<sheetData>${rows.join('')}</sheetData>`], strings });
}

interface Answer {
  readonly files: readonly { readonly path: string; readonly status: string; readonly refusal?: { readonly code: string } }[];
}

function check(folder: string): { status: number | null; answer: Answer; seconds: number } {
  const start = performance.now();
  const args = ['bin/khopso.mjs', 'check', '--format', 'json', '--timeout', String(given('timeout', 20)), folder];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  return { status, answer: JSON.parse(stdout) as Answer, seconds: (performance.now() - start) / 1000 };
}

const folder = mkdtempSync(path.join(tmpdir(), 'khopso-folder-'));
try {
  const samples = readdirSync('assets/samples').filter((name) => /^ra-soat-mau-\d+\.xlsx$/.test(name));
  mkdirSync(path.join(folder, 'files'));
  const put = (name: string, bytes: Uint8Array): void => writeFileSync(path.join(folder, 'files', name), bytes);
  for (let i = 0; i < COUNT - HOSTILE; i++) {
    const sample = samples[i % samples.length]!;
    put(`${String(i * 2).padStart(5, '0')}-${sample}`, new Uint8Array(readFileSync(path.join('assets/samples', sample))));
  }
  const alone = check(folder);
  const every = Math.floor((COUNT - HOSTILE) / HOSTILE);
  for (let i = 0; i < HOSTILE; i++) {
    const [extension, bytes] = HOSTILE_FILES[i % HOSTILE_FILES.length]!();
    put(`${String(i * every * 2 + 1).padStart(5, '0')}-hostile.${extension}`, bytes);
  }
  const among = check(folder);
  const refused = among.answer.files.filter(({ path: name }) => name.includes('hostile'));
  const others = among.answer.files.filter(({ path: name }) => !name.includes('hostile'));
  const same = JSON.stringify(others) === JSON.stringify(alone.answer.files);
  const codes = refused.map(({ status, refusal }) => refusal?.code ?? status);
  console.log(`${others.length} files ${same ? 'answered as alone' : 'ANSWERED OTHERWISE'}; ${HOSTILE} hostile: ${codes.join(' ')}`);
  console.log(`exit ${among.status} (alone ${alone.status}); ${among.seconds.toFixed(0)} s (alone ${alone.seconds.toFixed(0)} s)`);
  if (!same || among.status !== 2 || refused.length !== HOSTILE) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
