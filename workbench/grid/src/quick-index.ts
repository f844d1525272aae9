import { CELL_INVERTED_INDEX_CACHE as index } from '@univerjs/engine-formula';

let mended = false;

/**
 * The engine keeps, per column, which rows hold a value. To write a result it looks through all values of the column for
 * the one that the row had: 20,000 different results would cost 200 million looks. A row that has not been written since
 * the index was emptied has none, and is added without looking.
 */
export function quickIndex(): void {
  if (mended) return;
  mended = true;
  const { set, clear, shouldContinueBuildingCache } = index;
  const written = new Set<string>();
  let anyway = false;
  index.set = function (unit, sheet, column, value, row, force = false) {
    const place = `${unit}:${sheet}:${column}:${row}`;
    anyway = force && !written.has(place);
    written.add(place);
    set.call(index, unit, sheet, column, value, row, force && !anyway);
    anyway = false;
  };
  index.shouldContinueBuildingCache = function (...place) {
    return anyway || shouldContinueBuildingCache.apply(index, place);
  };
  index.clear = function () {
    written.clear();
    clear.call(index);
  };
}
