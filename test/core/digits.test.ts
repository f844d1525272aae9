import { digitSlip, digitsIn, digitsOf } from '../../src/core/arithmetic/digits';

// How one slip of the fingers makes another figure, and how likely a slip at random makes just that one.

test.each([
  // One digit of four for another: nine others at each of four places.
  ['5426', '5436', 'replaced-digit', 1 / 36],
  ['5426', '6426', 'replaced-digit', 1 / 36],
  ['5426', '5427', 'replaced-digit', 1 / 36],
  ['7', '8', 'replaced-digit', 1 / 9],
  // Neighbours swapped: three pairs in four digits.
  ['1064', '1604', 'transposed-digits', 1 / 3],
  ['1064', '1046', 'transposed-digits', 1 / 3],
  // One of four left out; of two alike it is all the same which.
  ['5426', '426', 'dropped-digit', 1 / 4],
  ['5426', '542', 'dropped-digit', 1 / 4],
  ['5526', '526', 'dropped-digit', 2 / 4],
  // One more digit: ten at each of five places; beside one like it there are two places that give the same.
  ['5426', '54926', 'added-digit', 1 / 50],
  ['5426', '15426', 'added-digit', 1 / 50],
  ['5426', '54426', 'added-digit', 2 / 50],
  ['5426', '54261', 'added-digit', 1 / 50],
  // A zero in front is not shown: 105 with 1 left out is keyed "05" and shown 5.
  ['105', '5', 'dropped-digit', 1 / 3],
  ['1054', '54', 'dropped-digit', 1 / 4],
  ['1054', '154', 'dropped-digit', 1 / 4],
])('%s keyed as %s: %s', (meant, keyed, slip, share) => {
  const found = digitSlip(meant, keyed);
  expect(found?.slip).toBe(slip);
  expect(found?.share).toBeCloseTo(share, 12);
});

test.each([
  ['1234', '4321'],
  ['1234', '2143'],
  ['1234', '1432'],
  ['5426', '5531'],
  ['5426', '26'],
  ['54', '5426'],
  ['5426', '99426'],
  ['5426', '925'],
  ['5426', '5426'],
])('%s keyed as %s is no single slip', (meant, keyed) => expect(digitSlip(meant, keyed)).toBeNull());

test.each([
  [4.82, 2, '482'],
  [0.4, 1, '4'],
  [0, 0, '0'],
  [0, 2, '0'],
  [-1855, 0, '1855'],
  [1855, 0, '1855'],
  [0.05, 2, '5'],
  [10.5, 1, '105'],
  [38.456, 1, '385'],
])('%p with %p decimals is keyed %s', (value, decimals, digits) => expect(digitsOf(value, decimals)).toBe(digits));

test.each([
  [1855, 0, 4],
  [1850, 0, 3],
  [-1000, 0, 1],
  [4.82, 2, 3],
  [4.8, 2, 2],
  [0, 0, 0],
  [999, 0, 3],
  [1e300, 0, 0],
])('%p with %p decimals has %p digits that tell it from others', (value, decimals, many) => expect(digitsIn(value, decimals)).toBe(many));
