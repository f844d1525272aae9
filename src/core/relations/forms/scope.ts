import type { Sheet } from '../../model/sheet';
import { cellAt } from '../../model/sheet';
import type { Table } from '../../model/table';
import { fold } from '../../text/fold';

/** "Kèm theo Báo cáo số 125/BC-UBND ngày 15/11/2024", "Ea Súp, ngày 6 tháng 6 năm 2024": when it was sent, not what it speaks of. */
const SENT_WITH = /(?:kem theo|ban hanh)[^()]*?ngai[^()]*?\d{4}|, ?ngai [\d.…]* ?thang [\d.…]* ?nam \d{4}/g;

/** "2023", "2023 quy ii", "2023 so bo": reports of different periods, or a draft and the result, need not agree. */
export function periodOf(title: string, sheetName: string): string {
  const [own, other] = [title, sheetName].map((text) =>
    fold(text)
      .replace(/giai doan \d{4} ?- ?\d{4}/g, ' ')
      .replace(SENT_WITH, ' '),
  );
  const text = /20\d\d/.test(own!) ? own! : `${own!} ${other!}`;
  const parts = [/(20\d\d)/, /(?:^|\s)(qui [ivx\d]+)/, /(?:^|\s)(thang \d+)/, /(\d+ thang)/, /(?:^|\s)(dot \d+)/, /(so bo)/].map(
    (pattern) => pattern.exec(text)?.[1] ?? '',
  );
  return parts.filter((part) => part !== '').join(' ');
}

const TIERS = ['xa', 'phuong', 'thi tran', 'dac khu', 'huien', 'quan', 'thi xa', 'thanh pho', 'tp', 'tinh'];
const WHOSE = new RegExp(
  `(?:^|ubnd |nhan dan |dia ban |cua |tai |don vi:? |dia phuong:? )(${TIERS.join('|')})[. ]+(?!hoi|hoa |hinh|huong(?: |$)|phap(?: |$)|li |phuong|thi tran)([a-z][a-z' ]*)`,
);

/** "xa ba cum": the smallest area that the texts above the table or the sheet's name speak of; '' where none is named. */
export function scopeOf(sheet: Sheet, table: Table): string {
  const texts = [fold(sheet.name)];
  for (let row = 0; row < (table.header?.top ?? table.body.top); row++) {
    for (let col = 0; col <= table.area.right; col++) {
      const value = cellAt(sheet, row, col)?.value;
      if (typeof value === 'string') texts.push(fold(value));
    }
  }
  const found = texts.flatMap(areasIn);
  return found.sort((a, b) => a.tier - b.tier)[0]?.name ?? '';
}

interface Area {
  readonly tier: number;
  readonly name: string;
}

function areasIn(text: string): Area[] {
  const match = WHOSE.exec(text);
  return match
    ? [
        {
          tier: TIERS.indexOf(match[1]!),
          name: `${match[1]!} ${match[2]!.replace(/ (?:nam|theo|thang|qui|giai doan|ki)(?: .*)?$/, '').trim()}`,
        },
      ]
    : [];
}

/** The area at the end of a file's name, folded and with spaces: "bieu 01 xa ba cum" is "xa ba cum"; '' for none. */
export function areaIn(name: string): string {
  const at = new RegExp(`(?:^| )(${TIERS.join('|')}) [a-z]`).exec(name);
  return at ? (areasIn(name.slice(at.index).trim())[0]?.name ?? '') : '';
}

/** What is told apart only where the workbook has several: one year, one commune named once holds for all its sheets. */
export function inferUnknown(values: readonly string[]): string[] {
  const distinct = new Set(values.filter((value) => value !== ''));
  return values.map((value) => (distinct.size === 1 ? [...distinct][0]! : value));
}

/** The period and area of tables, told apart as far as the workbook tells them: what only one sheet says holds for all. */
export function wholesOf(pages: readonly { readonly read: Sheet; readonly table: Table }[]): string[] {
  const periods = inferUnknown(pages.map(({ read, table }) => periodOf(table.title, read.name)));
  const scopes = inferUnknown(pages.map(({ read, table }) => scopeOf(read, table)));
  return pages.map((_, i) => `${periods[i]!}|${scopes[i]!}`);
}
