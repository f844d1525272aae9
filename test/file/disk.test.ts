import { mkdtempSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFile } from '../../src/file/disk';
import { LIMITS } from '../../src/file/limits';
import { refusalOf } from '../../src/file/system-refusal';

const folder = mkdtempSync(path.join(tmpdir(), 'khopso-disk-'));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is read; a folder, a way that leads nowhere and one in a circle are said as such', async () => {
  writeFileSync(at('a.csv'), 'Xã,Số hộ\nA,12\n');
  expect(await readFile(at('a.csv'))).toMatchObject({ sheets: [{ name: 'a' }] });
  mkdirSync(at('thư mục'));
  expect(await readFile(at('thư mục'))).toMatchObject({ code: 'not-a-workbook' });
  symlinkSync(at('vòng'), at('vòng'));
  for (const nowhere of ['không có.xlsx', 'a.csv/b.xlsx', `${'x'.repeat(300)}.xlsx`, 'vòng'])
    expect(await readFile(at(nowhere))).toMatchObject({ code: 'not-found', message: { key: 'refusal.not-found' } });
});

test('a file beyond the limit is refused before a byte of it is read', async () => {
  writeFileSync(at('lớn.xlsx'), '');
  truncateSync(at('lớn.xlsx'), LIMITS.fileBytes + 1);
  expect(await readFile(at('lớn.xlsx'))).toMatchObject({ code: 'too-large', message: { args: { limit: 100 } } });
});

test.each(['EACCES', 'EPERM', 'EBUSY', 'EIO'])('%s: the file is there, and cannot be opened', (code) => {
  expect(refusalOf(Object.assign(new Error(code), { code }))).toMatchObject({ message: { key: 'refusal.not-found.no-access' } });
});

test('a mistake of ours is not told as a fault of the file', () => {
  const mistake = new TypeError('x is undefined');
  expect(() => refusalOf(mistake)).toThrow(mistake);
});
