import fs from 'node:fs';
import path from 'node:path';
import XLSX from '@e965/xlsx';
import { openFile } from '../../src/book/open-file';
import { check } from '../../src/core/check';
import { sealInSlices } from '../../src/core/notes/seal';
import { isRefusal, readBytes } from '../../src/file/read';
import { savedFile } from '../../src/page/open-book';
import type { BootedOffice } from '../../workbench/host/jest';
import { bootOffice } from '../../workbench/host/jest';
import { opened } from '../page/opened';
import { book, excelHost } from './office';

let office: BootedOffice;
beforeAll(async () => void (office = await bootOffice({ workbook: book({ S: 'A|1' }) })));

const CSV = 'Thôn;Số hộ\nĐông;61\nTây;47\nNam;85\nTổng cộng;203\n';
const FORM = new Uint8Array(fs.readFileSync(path.join(__dirname, '../../assets/samples/ra-soat-mau-02-sai.xlsx')));
const seal = (workbook: Parameters<typeof sealInSlices>[0]): Promise<string> => sealInSlices(workbook, () => Promise.resolve());

const OLD = new Uint8Array(XLSX.write(XLSX.read(FORM), { type: 'array', bookType: 'biff8' }) as ArrayBuffer);

// What the page writes into a workbook is read by the add-in over office.js and by the command line as if they had written it.
test.each([
  ['xã.csv', new TextEncoder().encode(CSV)],
  ['xã.xls', OLD],
  ['xã.xlsx', FORM],
])('%s: reasons, seal, colours and result sheet are the same for all three', async (name, bytes) => {
  const { host, open } = await opened(name, bytes);
  const before = await host.readWorkbook();
  host.adopt(before);
  const findings = check(before).findings.filter(({ severity }) => severity === 'error');
  expect(findings.length).toBeGreaterThan(0);
  const reason = { sheet: before.sheets[0]!.name, reading: 'sum:row:1=2,3' };
  await host.writeNotes({ explanations: [], off: [reason] });
  await host.remember('certificate', await seal(before));
  await host.mark(findings);
  await host.writeSheet('result', { rows: [['Phiếu', 12]], widths: [20, 8], bold: [0] });
  const saved = savedFile(open, 'đã soát');
  expect(saved.name).toBe('xã (đã soát).xlsx');

  const onDisk = await readBytes(saved.name, saved.bytes);
  if (isRefusal(onDisk)) throw new Error(onDisk.code);
  expect(onDisk.notes!.off).toEqual([reason]);
  expect(await seal(onDisk)).toBe(await seal(before));

  const inExcel = await openFile(saved.name, saved.bytes);
  if (isRefusal(inExcel)) throw new Error(inExcel.code);
  office.open({ book: inExcel.book });
  const addin = excelHost();
  const read = await addin.readWorkbook();
  expect((await addin.readNotes()).off).toEqual([reason]);
  expect(await seal(read)).toBe(await addin.recall('certificate'));
  const marked = (await host.look()).marked;
  expect(marked).toBeGreaterThan(0);
  expect(await addin.look()).toMatchObject({ marked, ownSheets: ['result'] });
});
