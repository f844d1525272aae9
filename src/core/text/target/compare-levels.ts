/** Text levels that have an order, worst first, folded. */
const LADDERS: readonly (readonly string[])[] = [
  ['chua dam bao', 'dam bao', 'dam bao vung'],
  ['chua giai quiet', 'giai quiet mot phan', 'giai quiet co ban', 'giai quiet'],
  ['chua cham dut', 'cham dut'],
  ['mam non', 'tieu hoc', 'thcs', 'thpt'],
  ['mam non', 'tieu hoc', 'trung hoc co so', 'trung hoc pho thong'],
  ['nhap sieu', 'can bang', 'xuat sieu'],
  ['yeu', 'trung binh', 'kha', 'tot'],
  ['thap', 'trung binh', 'cao', 'rat cao'],
];

/** −1, 0 or 1 as `level` stands below, on or above `target`; null where the two have no common order. */
export function compareLevels(level: string, target: string): -1 | 0 | 1 | null {
  if (level === target) return 0;
  for (const ladder of LADDERS) {
    const [a, b] = [ladder.indexOf(level), ladder.indexOf(target)];
    if (a >= 0 && b >= 0) return a < b ? -1 : 1;
  }
  return null;
}
