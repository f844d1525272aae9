import fs from 'node:fs';
import path from 'node:path';
import { check } from '../../src/core/check';
import type { Workbook } from '../../src/core/model/sheet';
import { isRefusal, readBytes } from '../../src/file/read';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { book, excelHost } from './office';

const FOLDER = 'assets/samples';
// Heads of one to six levels, printed identities, outlines by bold type, sheets with and without slips.
const FILES = [
  'cam-lo-chi-tieu-2020',
  'khanh-son-tin-dung-sai',
  'ra-soat-mau-01-sai',
  'ra-soat-mau-04-sai',
  'ra-soat-mau-07',
  'ra-soat-mau-10-sai',
  'tay-son-giao-duc',
  'tay-son-tin-dung-sai',
];

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1' }) })));

async function fromFile(name: string): Promise<Workbook> {
  const read = await readBytes(name, new Uint8Array(fs.readFileSync(path.join(FOLDER, name))));
  if (isRefusal(read)) throw new Error(`${name}: ${read.code}`);
  return read;
}

/** Counts, and of every finding rule, gravity, cell, best suspect and what is proposed. */
function said(workbook: Workbook): unknown {
  const { counts, findings } = check(workbook);
  return {
    counts,
    findings: findings.map(({ rule, severity, cell, suspects, fix }) => [
      rule,
      severity,
      cell,
      suspects[0]?.cell ?? null,
      fix?.edits.map(({ value }) => value) ?? null,
    ]),
  };
}

// Excel does not tell merged cells to an add-in that spares the user's undo list; a file does. Both must see the same.
test.each(FILES)('%s: the add-in says what the command line says', async (name) => {
  const file = await fromFile(`${name}.xlsx`);
  office.open({ workbook: file });
  const read = await excelHost().readWorkbook();
  expect(said(read)).toEqual(said(file));
});
