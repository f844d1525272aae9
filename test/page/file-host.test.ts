import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { check } from '../../src/core/check';
import type { Report } from '../../src/core/model/report';
import type { Workbook } from '../../src/core/model/sheet';
import { isRefusal, readBytes } from '../../src/file/read';
import { savedFile } from '../../src/page/open-book';
import { typeInto } from '../../src/page/sheet/entry';
import { opened, openSample, SAMPLES } from './opened';

const workbooks = fs.readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const CORPUS = path.join(__dirname, '../../../shared/corpus/files');

async function read(name: string, bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readBytes(name, bytes);
  if (isRefusal(workbook)) throw new Error(workbook.code);
  return workbook;
}

const withoutGaps = (report: Report) => JSON.parse(JSON.stringify(report)) as unknown;

describe('a workbook is checked on the page as on the command line', () => {
  test.each(workbooks)('%s', async (name) => {
    const { host, bytes } = await openSample(name);
    expect(await host.readWorkbook()).toEqual(await read(name, bytes));
  });

  const sizeOf = (name: string): number => fs.statSync(path.join(CORPUS, name)).size;
  // The fifty smallest: the largest alone take minutes.
  const corpus = fs.existsSync(CORPUS)
    ? fs
        .readdirSync(CORPUS)
        .sort((a, b) => sizeOf(a) - sizeOf(b))
        .slice(0, 50)
    : [];
  (corpus.length > 0 ? test : test.skip)('fifty real workbooks of the corpus (skipped where it is absent)', async () => {
    for (const name of corpus) {
      const bytes = new Uint8Array(fs.readFileSync(path.join(CORPUS, name)));
      const { host } = await opened(name, bytes);
      expect(await host.readWorkbook()).toEqual(await read(name, bytes));
    }
  });

  test('a file of texts stays one: its figures are read as the command line reads them', async () => {
    const bytes = new TextEncoder().encode('Thôn;Số hộ\nĐông;1.200\nTây;800\nTổng cộng;2.100\n');
    const { host } = await opened('thon.csv', bytes);
    const now = await host.readWorkbook();
    expect(now.sheets[0]!.untyped).toBe(true);
    expect(withoutGaps(check(now))).toEqual(withoutGaps(check(await read('thon.csv', bytes))));
  });
});

describe('a finding is mended', () => {
  test('the cell takes the figure, the check is content, and undo brings the old one back', async () => {
    const { host } = await openSample('ra-soat-mau-02-sai.xlsx');
    const before = await host.readWorkbook();
    host.adopt(before);
    const finding = check(before).findings.find(({ fix }) => fix)!;
    await host.apply(finding.fix!);
    const after = check(await host.readWorkbook());
    expect(after.findings.map(({ cell, rule }) => [cell, rule])).not.toContainEqual([finding.cell, finding.rule]);
    await host.undo(finding.fix!);
    expect(await host.readWorkbook()).toEqual(before);
    await expect(host.undo(finding.fix!)).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });

  test('not where the officer has typed since', async () => {
    const { host, open } = await openSample('ra-soat-mau-02-sai.xlsx');
    const read = await host.readWorkbook();
    host.adopt(read);
    const { fix } = check(read).findings.find((finding) => finding.fix)!;
    const { row, col } = fix!.edits[0]!.cell;
    const heard: number[] = [];
    host.onEdit((at) => heard.push(at));
    typeInto(open.saveable.book, open.saveable.book.sheets[0]!, { row, col }, '7', false);
    expect(heard).toHaveLength(1);
    await expect(host.apply(fix!)).rejects.toMatchObject({ code: 'changed' });
  });

  test('a locked cell of a protected sheet stays as it is', async () => {
    const { host, open } = await openSample('ra-soat-mau-02-sai.xlsx');
    const read = await host.readWorkbook();
    host.adopt(read);
    open.saveable.book.sheets[0]!.protection = { options: {} };
    const { fix } = check(read).findings.find((finding) => finding.fix)!;
    expect(await host.isLocked(fix!.edits.map(({ cell }) => cell))).toBe(true);
    await expect(host.apply(fix!)).rejects.toMatchObject({ code: 'protected' });
    expect(await host.readWorkbook()).toEqual(read);
  });
});

describe('what is saved', () => {
  test('an untouched workbook keeps every byte of every part', async () => {
    const { open, bytes } = await openSample('khanh-son-tin-dung-sai.xlsx');
    const saved = savedFile(open, 'đã soát');
    expect(saved.name).toBe('khanh-son-tin-dung-sai (đã soát).xlsx');
    expect(unzipSync(saved.bytes)).toEqual(unzipSync(bytes));
  });

  test('a mended one differs in the sheet only, and reads as it stands on the page', async () => {
    const { open, host, bytes } = await openSample('ra-soat-mau-02-sai.xlsx');
    const read1 = await host.readWorkbook();
    host.adopt(read1);
    await host.apply(check(read1).findings.find(({ fix }) => fix)!.fix!);
    const saved = savedFile(open, 'x').bytes;
    const [before, after] = [unzipSync(bytes), unzipSync(saved)];
    const changed = Object.keys(after).filter((name) => !Buffer.from(after[name]!).equals(Buffer.from(before[name] ?? [])));
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(await read('x.xlsx', saved)).toEqual(await host.readWorkbook());
  });

  test('colours, reasons, the seal and the result sheet are found again, and the sheet is not checked', async () => {
    const { open, host } = await openSample('ra-soat-mau-02-sai.xlsx');
    const now = await host.readWorkbook();
    host.adopt(now);
    const { findings } = check(now);
    await host.mark(findings, () => 'Lệch tổng');
    await host.writeNotes({ explanations: [], off: [{ sheet: now.sheets[0]!.name, reading: 'sum:row:1=2,3' }] });
    await host.remember('seal', 'A1-B2');
    await host.writeSheet('result', { rows: [['Phiếu', 12]], widths: [20, 8], bold: [0] });
    const saved = savedFile(open, 'x').bytes;
    const { host: again } = await opened('x.xlsx', saved);
    expect(await again.look()).toMatchObject({ marked: (await host.look()).marked, ownSheets: ['result'] });
    expect(await again.recall('seal')).toBe('A1-B2');
    expect((await again.readNotes()).off).toHaveLength(1);
    expect((await again.readWorkbook()).sheets.map(({ name }) => name)).toEqual(now.sheets.map(({ name }) => name));
    await again.unmark();
    expect((await again.look()).marked).toBe(0);
    await again.removeSheet('result');
    expect((await again.look()).ownSheets).toEqual([]);
  });

  test('what is no .xlsx becomes one', async () => {
    const { open } = await opened('xã.csv', new TextEncoder().encode('a;b\n1;2\n'));
    const saved = savedFile(open, 'đã soát');
    expect(saved.name).toBe('xã (đã soát).xlsx');
    expect((await read(saved.name, saved.bytes)).sheets[0]!.cells[1]!.map((cell) => cell?.value)).toEqual(['1', '2']);
  });
});

test('going to a cell selects it; one of a hidden sheet is refused by name', async () => {
  const { host, open } = await openSample('ra-soat-15-bieu-sai.xlsx');
  await host.show({ sheet: 3, row: 8, col: 2 });
  expect(open.saveable.book.selection).toMatchObject({ area: { top: 8, left: 2 } });
  expect(await host.activeSheet()).toBe(3);
  expect(await host.selection()).toMatchObject({ sheet: 3, values: [[expect.anything()]] });
  open.saveable.book.sheets[0]!.visibility = 'hidden';
  await expect(host.show({ sheet: 0, row: 0, col: 0 })).rejects.toMatchObject({ code: 'sheet-hidden' });
});

test('a formula of ours is handed out for pasting, for only Excel calculates it', async () => {
  const { host, copied } = await openSample('ra-soat-mau-02.xlsx');
  await host.insertFormula('=POVERTYRATE(1,2)');
  expect(copied).toEqual(['=POVERTYRATE(1,2)']);
});
