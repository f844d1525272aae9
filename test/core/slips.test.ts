import fc from 'fast-check';
import { digitSlip } from '../../src/core/arithmetic/digits';
import { keyedFor, looksLikeSlip, oneDigitOff } from '../../src/core/arithmetic/slips';

const figures = fc.integer({ min: 10, max: 9_999_999 });

/** A slip of a kind at a place: replaced, left out, added, neighbours swapped. */
const slipped = fc.tuple(figures, fc.nat(6), fc.nat(9), fc.nat(3)).map(([meant, at, digit, kind]) => {
  const digits = [...String(meant)];
  const place = at % digits.length;
  if (kind === 0) digits[place] = String(digit);
  if (kind === 1) digits.splice(place, 1);
  if (kind === 2) digits.splice(place, 0, String(digit));
  if (kind === 3 && place + 1 < digits.length) digits.splice(place, 2, digits[place + 1]!, digits[place]!);
  return [meant, Number(digits.join(''))] as const;
});

/** The quick form knows no padding: it is asked of figures that both have two digits and differ by one at most in their number. */
const comparable = (a: number, b: number): boolean => b >= 10 && a !== b && Math.abs(String(a).length - String(b).length) <= 1;

test('the quick form says what the exact one says, of slips and of any two figures', () =>
  fc.assert(
    fc.property(fc.oneof(slipped, fc.tuple(figures, figures)), ([meant, keyed]) => {
      fc.pre(comparable(meant, keyed));
      expect(oneDigitOff(keyed, meant)).toBe(digitSlip(String(meant), String(keyed)) !== null);
    }),
    { numRuns: 3000 },
  ));

test.each([
  [1604, 1064, true],
  [5426, 25426, true],
  [85426, 25426, true],
  [7, 8, false],
  [340, 34, true],
  [1234, 4321, false],
])('%p for %p: %p', (keyed, meant, expected) => expect(keyedFor(meant, keyed, 0) || oneDigitOff(keyed, meant)).toBe(expected));

test.each([
  [100, 0, false],
  [-250, 250, true],
  [190, 100, false],
  [1200, 100, true],
  [15, 100, false],
  [102_000, 100, true],
])('%p looks like a slip of %p: %p', (actual, expected, answer) => expect(looksLikeSlip(actual, expected)).toBe(answer));
