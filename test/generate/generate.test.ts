import { FAMILIES, generate } from './index';
import { inject, SLIPS } from './inject';
import { missOf } from './truth';

const SEEDS = Array.from({ length: 300 }, (_, i) => i);

describe('the generator of report workbooks', () => {
  test('every identity that a clean workbook means holds as printed', () => {
    const missed = SEEDS.flatMap((seed) => {
      const { book, family } = generate(seed);
      return book.truths
        .filter((truth) => missOf(truth, book.figures) > 1.0001)
        .map(
          (truth) =>
            `${family} seed ${seed}: ${truth.name} at ${truth.result} misses by ${missOf(truth, book.figures).toFixed(2)} tolerances`,
        );
    });
    expect(missed).toEqual([]);
  });

  test('the same seed gives the same workbook', () => {
    for (const seed of SEEDS.slice(0, 40)) expect(generate(seed).workbook).toEqual(generate(seed).workbook);
  });

  test('slips of every kind are put into nearly every family, and change what the cell shows', () => {
    const kinds = new Set<string>();
    const families = new Set<string>();
    for (const seed of SEEDS) {
      const clean = generate(seed);
      const slip = inject(clean, seed);
      if (!slip) continue;
      kinds.add(slip.kind);
      families.add(clean.family);
      for (const key of slip.cells) {
        const [sheet, row, col] = key.split(':').map(Number) as [number, number, number];
        expect(slip.workbook.sheets[sheet]!.cells[row]![col]).not.toEqual(clean.workbook.sheets[sheet]!.cells[row]![col]);
      }
    }
    expect([...kinds].sort()).toEqual([...SLIPS].sort());
    // Lists of people and annexes of targets add nothing up.
    expect(
      Object.keys(FAMILIES)
        .filter((family) => !families.has(family))
        .sort(),
    ).toEqual(['annex', 'people']);
  });
});
