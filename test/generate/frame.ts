import type { Dice } from './dice';
import type { Dress } from './dress';
import type { Page } from './book';
import type { TableSpec } from './table';
import { FULL_NAMES, SIGNERS } from './words';

/** What stands above a table: office and motto, number and date, title, unit line. Returns the first free row. */
export function head(page: Page, spec: TableSpec, dress: Dress, d: Dice, place: string, width: number): number {
  const bold = dress.bold ? { bold: true } : {};
  const right = Math.max(2, Math.floor(width / 2));
  let row = 0;
  if (dress.masthead) {
    page.write(0, 0, `ỦY BAN NHÂN DÂN`, bold);
    page.write(1, 0, place.toUpperCase(), bold);
    page.write(0, right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold);
    page.write(1, right, 'Độc lập - Tự do - Hạnh phúc', bold);
    if (d.chance(0.5)) page.write(2, 0, `Số: ${d.int(10, 400)}/BC-UBND`);
    if (d.chance(0.5))
      page.write(
        2,
        right,
        `${place.replace(/^(Huyện|Xã|Tỉnh) /i, '')}, ngày ${d.int(1, 28)} tháng ${d.int(1, 12)} năm ${d.int(2018, 2025)}`,
      );
    if (dress.merged) for (const r of [0, 1]) page.merge(r, 0, r, right - 1);
    row = 4;
  }
  for (const line of spec.title) {
    page.write(row, 0, dress.speak(line), bold);
    if (dress.merged) page.merge(row, 0, row, width - 1);
    row++;
  }
  if (dress.masthead && d.chance(0.4)) {
    page.write(
      row,
      0,
      `(Kèm theo Báo cáo số ${d.int(10, 400)}/BC-UBND ngày ${d.int(1, 28)}/${d.int(1, 12)}/${d.int(2018, 2025)} của UBND ${place.toLowerCase()})`,
    );
    row++;
  }
  if (d.chance(0.4)) row++;
  if (spec.unit) {
    page.write(row, Math.max(1, width - d.int(1, 2)), `${d.pick(['Đvt', 'ĐVT', 'Đơn vị tính', 'Đơn vị'])}: ${spec.unit}`);
    row++;
  }
  return row;
}

/** Notes and signatures below. */
export function foot(page: Page, dress: Dress, d: Dice, row: number, width: number): void {
  let at = row + d.int(0, 1);
  if (dress.foot === 'note' || dress.foot === 'both') {
    page.write(
      at++,
      0,
      d.pick([
        'Ghi chú: Số liệu tính đến ngày 30/6/2023.',
        'Ghi chú: (*) Số liệu ước thực hiện 6 tháng đầu năm 2023.',
        'Nguồn: Phòng Lao động - Thương binh và Xã hội huyện.',
        '* Chuẩn nghèo áp dụng theo Nghị định số 07/2021/NĐ-CP ngày 27/01/2021.',
      ]),
    );
  }
  if (dress.foot === 'signature' || dress.foot === 'both') {
    const right = Math.max(2, width - 3);
    at++;
    page.write(at, 1, 'Người lập biểu');
    page.write(at, right, 'TM. ỦY BAN NHÂN DÂN');
    page.write(at + 1, right, 'KT. CHỦ TỊCH');
    page.write(at + 2, right, 'PHÓ CHỦ TỊCH');
    page.write(at + 5, 1, d.pick(FULL_NAMES));
    page.write(at + 5, right, d.pick(SIGNERS));
    if (d.chance(0.3)) page.write(at + 6, 1, `ĐT: 0${d.int(900, 989)} ${d.int(100, 999)} ${d.int(100, 999)}`);
  }
}
