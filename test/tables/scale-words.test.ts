// The scale that heads and units of rates state, in either language.
import { quantityOfUnit } from '../../src/core/tables/quantity';
import { statesPercent, statesPerTenThousand, statesPerThousand } from '../../src/core/tables/vocabulary/rates';
import { fold } from '../../src/core/text/fold';

test.each([
  ['Tỷ lệ (%)', ['percent']],
  ['phần trăm', ['percent']],
  ['Percent', ['percent']],
  ['per cent of households', ['percent']],
  ['Tỷ suất sinh (‰)', ['thousand']],
  ['phần nghìn', ['thousand']],
  ['births per 1,000', ['thousand']],
  ['births per 1000 persons', ['thousand']],
  ['doctors per 10,000', ['ten thousand']],
  ['doctors per 10000', ['ten thousand']],
  ['Số bác sĩ trên 10.000 dân', ['ten thousand']],
  ['cases per 1,000,000', []],
  ['Số hộ', []],
])('“%s” states %j', (text, scales) => {
  const folded = fold(text);
  const stated = [
    ...(statesPercent(folded) ? ['percent'] : []),
    ...(statesPerThousand(folded) ? ['thousand'] : []),
    ...(statesPerTenThousand(folded) ? ['ten thousand'] : []),
  ];
  expect(stated).toEqual(scales);
});

test.each(['%', '‰', 'Phần trăm', 'phần nghìn', 'percent', 'per cent'])('the unit %s is of a rate', (unit) =>
  expect(quantityOfUnit(unit)).toBe('rate'),
);
