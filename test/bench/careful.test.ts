import { KINDS } from '../../bench/careful/kinds';
import { placesOf, workbookOf } from '../../bench/careful/draft';
import { cellAt } from '../../src/core/model/sheet';
import { dice } from '../generate/dice';

const CASES = KINDS.flatMap(({ name, make, layouts }) => layouts.map((layout) => ({ name, layout, make })));

describe('workbooks with a fault that a careful reader sees', () => {
  it.each(CASES)('$name, $layout: at each place told as wrong the twins differ', ({ make, layout }) => {
    const made = make(dice(41), layout);
    const [faulty, clean] = [workbookOf(made.faulty), workbookOf(made.clean)];
    for (const truth of made.truth) {
      const differing = placesOf(made.faulty, truth).filter(({ sheet, row, col }) => {
        const [a, b] = [faulty, clean].map(({ sheets }) => cellAt(sheets[sheet]!, row, col));
        return JSON.stringify(a) !== JSON.stringify(b);
      });
      expect(differing.length).toBeGreaterThan(0);
    }
    expect(faulty.sheets.map(({ cells }) => cells.length)).toEqual(clean.sheets.map(({ cells }) => cells.length));
    expect(made.right).not.toContain('undefined');
  });

  it('is the same for the same seed', () => {
    for (const { make, layout } of CASES.slice(0, 12))
      expect(JSON.stringify(workbookOf(make(dice(7), layout).faulty))).toBe(JSON.stringify(workbookOf(make(dice(7), layout).faulty)));
  });
});
