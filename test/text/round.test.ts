import fc from 'fast-check';
import { roundByDigits, roundHalfAway } from '../../src/core/text/round';

const decimals = fc.integer({ min: -15, max: 15 });
const amounts = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: false }),
);
const same = (value: number, decimals: number): boolean => Object.is(roundHalfAway(value, decimals), roundByDigits(value, decimals));

/** The doubles just below, at and just above a number. */
function neighbours(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  return [-2n, -1n, 0n, 1n, 2n].map((step) => {
    view.setBigInt64(0, bits + step);
    return view.getFloat64(0);
  });
}

describe('rounding half away from zero', () => {
  test.each([
    [2.345, 2, 2.35],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [0.49999999999999994, 0, 0],
    [1855, -1, 1860],
    [1e300, 2, 1e300],
    [4.8235, 3, 4.824],
    [1e-320, 2, 0],
    [123456789012.345, 2, 123456789012.35],
    [9007199254740992, 0, 9007199254740992],
  ])('%p to %p places is %p', (value, decimals, rounded) => expect(roundHalfAway(value, decimals)).toBe(rounded));

  test('the quick way gives what the digits give, over all sizes', () => {
    fc.assert(
      fc.property(amounts, decimals, (value, decimals) => same(value, decimals)),
      { numRuns: 20_000 },
    );
  });

  test('and beside every half', () => {
    const halves = fc.tuple(
      fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.maxSafeInteger()),
      fc.integer({ min: -6, max: 15 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(halves, ([whole, decimals, negative]) => {
        const half = Number(`${Math.abs(whole)}.5e${-decimals}`);
        return neighbours(half).every((near) => same(negative ? -near : near, decimals));
      }),
      { numRuns: 20_000 },
    );
  });

  test('quotients of counts, as rates are made', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 0, max: 6 }), (part, whole, decimals) =>
        same((part / whole) * 100, decimals),
      ),
      { numRuns: 20_000 },
    );
  });
});
