// `node scripts/run-ts.mjs bench/large.ts [NAME…]`: files within the limits that once filled the memory, as the command line answers them:
// how each ends, its time, and the most memory that its process held (Linux: VmHWM). Exit 1 above 1 GB, or where one is not answered.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeXlsx } from '../test/file/package';

const MOST_MEGABYTES = 1024;

const lines = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_, i) => line(i + 1)).join('');
const number = (cell: string, value: number, formula = ''): string => `<c r="${cell}">${formula && `<f>${formula}</f>`}<v>${value}</v></c>`;
const text = (cell: string, content: string): string => `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;
const sheet = (rows: string, strings?: string): Uint8Array =>
  makeXlsx({ sheets: [`<sheetData>${rows}</sheetData>`], ...(strings !== undefined && { strings }) });
const amount = (n: number): number => (n * 7919) % 997;

/** Running balances, each a figure off: every line breaks. */
function balances(count: number): Uint8Array {
  let balance = 0;
  const head = `<row r="1">${text('A1', 'Số tiền')}${text('B1', 'Lũy kế')}</row>`;
  const body = lines(count, (n) => {
    balance += amount(n) + 1;
    return `<row r="${n + 1}">${number(`A${n + 1}`, amount(n))}${number(`B${n + 1}`, balance, n === 1 ? 'A2' : `B${n}+A${n + 1}`)}</row>`;
  });
  return sheet(head + body);
}

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'million-rows': () => sheet(lines(1_000_000, (n) => `<row r="${n}">${number(`A${n}`, amount(n))}</row>`)),
  'running-balances': () => balances(700_000),
  'running-totals': () =>
    sheet(lines(8000, (n) => `<row r="${n}">${number(`A${n}`, amount(n))}${number(`B${n}`, n, `SUM($A$1:A${n})`)}</row>`)),
  signs: () => sheet(lines(100, (n) => `<row r="${n}">${number(`A${n}`, n)}${number(`B${n}`, n, `${'-'.repeat(8000)}A${n}`)}</row>`)),
  'long-text': () =>
    sheet(
      lines(100_000, (n) => `<row r="${n}"><c r="A${n}" t="s"><v>0</v></c></row>`),
      `<si><t>${'Hộ nghèo 12 '.repeat(90_000)}</t></si>`,
    ),
  'longest-text': () =>
    sheet(
      lines(100_000, (n) => `<row r="${n}"><c r="A${n}" t="s"><v>0</v></c></row>`),
      `<si><t>${'Hộ nghèo 12 '.repeat(2700)}</t></si>`,
    ),
};

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly megabytes: number;
}

/** The most that any process started by `pid` has held so far. */
function heldBelow(pid: number): number {
  const children = partOf(pid, `task/${pid}/children`).split(' ').filter(Boolean);
  return Math.max(0, ...children.map((child) => Number(/VmHWM:\s*(\d+)/.exec(partOf(Number(child), 'status'))?.[1] ?? 0) / 1024));
}

/** Empty where the process has ended meanwhile. */
function partOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').trim();
  } catch {
    return '';
  }
}

function run(file: string): Promise<Ended> {
  const child = spawn(process.execPath, ['bin/khopso.mjs', 'check', '--format', 'json', '--timeout', '600', file], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let [stdout, megabytes] = ['', 0];
  child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
  const timer = setInterval(() => (megabytes = Math.max(megabytes, heldBelow(child.pid!))), 100);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({ status, stdout, megabytes });
    });
  });
}

interface Answer {
  readonly files: readonly [{ readonly refusal?: { readonly code: string }; readonly counts?: unknown }];
}

const folder = mkdtempSync(path.join(tmpdir(), 'khopso-large-'));
const asked = process.argv.slice(2);
try {
  for (const name of asked.length > 0 ? asked : Object.keys(FILES)) {
    const file = path.join(folder, `${name}.xlsx`);
    const bytes = FILES[name]!();
    writeFileSync(file, bytes);
    const start = performance.now();
    const { status, stdout, megabytes } = await run(file);
    const seconds = (performance.now() - start) / 1000;
    const [answer] = (JSON.parse(stdout) as Answer).files;
    const told = answer.refusal ? `refused:${answer.refusal.code}` : JSON.stringify(answer.counts);
    console.log(
      `${name} (${(bytes.length / 1e6).toFixed(1)} MB): ${told}, exit ${status}, ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB`,
    );
    if (megabytes > MOST_MEGABYTES || status === null) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
