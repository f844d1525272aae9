import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { Severity, SlipReason } from '../../src/core/model/finding';
import type { Evidence, RelationKind } from '../../src/core/model/relation';
import type { RefusalCode } from '../../src/file/refusal';

// Every sample is read, checked and told, on a machine that may be busy.
jest.setTimeout(300_000);

const root = path.resolve(__dirname, '../..');
const docs = path.join(root, 'docs');
const COMMANDS = ['check', 'structure'] as const;
type Command = (typeof COMMANDS)[number];

type Schema = Readonly<Record<string, unknown>>;

/** Readers pass over keys that they do not know; our own reports must have none that the schema does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  return { ...Object.fromEntries(entries), ...((schema as Schema).type === 'object' ? { additionalProperties: false } : {}) };
}

function validator(command: Command): ValidateFunction {
  const name = command === 'check' ? 'report' : 'structure';
  const schema = JSON.parse(fs.readFileSync(path.join(docs, `schema/${name}.schema.json`), 'utf8')) as Schema;
  return new Ajv2020({ allErrors: true, strictTypes: false }).compile(closed(schema) as Schema);
}

const validators = { check: validator('check'), structure: validator('structure') };

/** What is wrong with a report, by the schema: [] where nothing is. */
function faults(command: Command, report: unknown): string[] {
  const validate = validators[command];
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

interface Written {
  readonly schema: string;
  readonly files: {
    readonly path: string;
    readonly status: string;
    readonly findings?: { readonly severity: string; readonly fix: unknown; readonly suspects: { readonly score: number }[] }[];
  }[];
}

/** The program itself, as another program calls it. */
function call(command: Command, ...words: string[]): { report: Written; status: number | null } {
  const { status, stdout } = spawnSync(process.execPath, ['bin/khopso.mjs', command, '--format', 'json', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { report: JSON.parse(stdout) as Written, status };
}

beforeAll(() => execFileSync(process.execPath, ['scripts/build-cli.mjs'], { cwd: root }));

/** The compiler sees to it that each lists all that its type allows. */
const SEVERITIES: Record<Severity, true> = { error: true, warning: true, info: true };
const EVIDENCE: Record<Evidence, true> = { printed: true, formula: true, label: true, values: true };
const KINDS: Record<RelationKind, true> = {
  sum: true,
  ratio: true,
  growth: true,
  product: true,
  average: true,
  equality: true,
  'at-most': true,
};
const CODES: Record<RefusalCode, true> = {
  'not-found': true,
  'not-a-workbook': true,
  'cut-off': true,
  encrypted: true,
  'unsupported-format': true,
  'too-large': true,
  empty: true,
};
const REASONS: Record<SlipReason, true> = {
  'replaced-digit': true,
  'transposed-digits': true,
  'dropped-digit': true,
  'added-digit': true,
  sign: true,
  'factor-thousand': true,
  'factor-ten': true,
  'copied-neighbour': true,
  'total-not-renewed': true,
  'line-left-out': true,
  'line-counted-twice': true,
  'rate-not-renewed': true,
  'text-number': true,
  'misread-separator': true,
  'formula-range': true,
  'formula-reference': true,
  'formula-other': true,
  other: true,
};

/** Every list of allowed words in a schema, sorted. */
function wordsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'enum' in schema && Array.isArray(schema.enum) ? [listOf(schema.enum.map(String))] : [];
  return [...own, ...Object.values(schema).flatMap(wordsIn)];
}
const listOf = (words: readonly string[]): string => [...words].sort().join(' ');

/** Where a paragraph may stand beside the body of a report. */
const PARTS = listOf(['footnote', 'textbox']);

test('the schemas allow just the words that the types allow', () => {
  const told = (name: string): string[] => wordsIn(JSON.parse(fs.readFileSync(path.join(docs, `schema/${name}.schema.json`), 'utf8')));
  const lists = (...types: Record<string, true>[]): string[] => types.map((type) => listOf(Object.keys(type)));
  expect(told('report').sort()).toEqual([...lists(SEVERITIES, CODES, REASONS), PARTS].sort());
  expect(told('structure').sort()).toEqual(
    [...lists(EVIDENCE, CODES, KINDS), listOf(['holds', 'fails', 'undecided']), '-1 1', PARTS].sort(),
  );
  const page = fs.readFileSync(path.join(docs, 'json.md'), 'utf8');
  for (const word of Object.keys({ ...SEVERITIES, ...EVIDENCE, ...KINDS, ...CODES, ...REASONS })) expect(page).toContain(`\`${word}\``);
});

describe.each(COMMANDS)('%s --format json', (command) => {
  test('the reports of all samples and of a refused file are as the schema says', () => {
    const samples = fs.readdirSync(path.join(root, 'assets/samples')).filter((name) => /\.(?:xlsx|docx)$/.test(name));
    const { report, status } = call(command, '--lang', 'en', 'assets/samples', 'assets/samples/none.xlsx');
    expect(faults(command, report)).toEqual([]);
    expect(status).toBe(2);
    expect(report.files.map((file) => file.status)).toEqual([...samples.map(() => 'checked'), 'refused']);
    const findings = report.files.flatMap((file) => file.findings ?? []);
    if (command === 'structure') return;
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'info']));
    expect(findings.some(({ fix }) => fix !== null)).toBe(true);
    for (const { suspects } of findings) expect(suspects.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1.0001);
  });

  test('the example of docs/json.md is as the schema says', () => {
    const examples = [...fs.readFileSync(path.join(docs, 'json.md'), 'utf8').matchAll(/```json\n([^]*?)```/g)]
      .map(([, text]) => JSON.parse(text!) as Written)
      .filter(({ schema }) => schema === (command === 'check' ? 'khopso/report@1' : 'khopso/structure@1'));
    expect(examples).toHaveLength(1);
    expect(faults(command, examples[0])).toEqual([]);
  });

  test('the schema refuses what is no report', () => {
    const { report } = call(command, 'assets/samples/ra-soat-mau-01-sai.xlsx');
    const [file] = report.files;
    expect(faults(command, report)).toEqual([]);
    expect(faults(command, { ...report, schema: 'khopso/report@2' })).not.toEqual([]);
    expect(faults(command, { ...report, files: [{ ...file, status: 'refused' }] })).not.toEqual([]);
    expect(faults(command, { ...report, files: [{ ...file, sheets: [] }] })).not.toEqual([]);
    expect(faults(command, { ...report, time: '12:00' })).toEqual([' must NOT have additional properties']);
  });
});
