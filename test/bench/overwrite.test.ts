import { comparedFigures } from '../../bench/overwrite/compared';
import { SLIPS, overwritten } from '../../bench/overwrite/keying';
import { check, readThrough } from '../../src/core/check';
import { cellAt } from '../../src/core/model/sheet';
import { parseGrid } from '../../src/core/text/grid';
import { dice } from '../generate/dice';

const { sheet } = parseGrid(`
Xã | Hộ nghèo | Hộ cận nghèo | Cộng
Ea Ngai | 214 | 87 | 301
Chư Kbô | 356 | 142 | 498
Tân Lập | 123 | 65 | 188
Cộng | 693 | 294 | =SUM(D2:D4)->987
`);
const workbook = { sheets: [sheet] };

describe('overwriting compared figures', () => {
  const compared = comparedFigures(readThrough(workbook));

  it('takes typed figures of judged relations, no heads and no formulas, and knows which a formula reads', () => {
    const cells = compared.map(({ row, col, feedsFormula }) => `${row}:${col}${feedsFormula ? ' fed' : ''}`).sort();
    expect(cells).toEqual(['1:1', '1:2', '1:3 fed', '2:1', '2:2', '2:3 fed', '3:1', '3:2', '3:3 fed', '4:1', '4:2'].sort());
  });

  it.each(SLIPS)('changes one cell by a %s, and the check names it', (slip) => {
    const at = compared.find(({ row, col }) => row === 2 && col === 1)!;
    const changed = overwritten(workbook, at, slip, dice(3))!;
    expect(cellAt(changed.sheets[0]!, 2, 1)!.value).not.toBe(356);
    expect(cellAt(changed.sheets[0]!, 2, 2)!.value).toBe(142);
    expect(check(changed).findings.some(({ severity, suspects }) => severity === 'error' && suspects.length > 0)).toBe(true);
  });
});
