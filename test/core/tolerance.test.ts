import { agrees, meanWithin, nearness, noise, noiseOf, printedWithin, sumTolerance } from '../../src/core/arithmetic/tolerance';

test('a slip of one in whole numbers of fifteen digits is beyond the noise of doubles, a sum of decimals is within it', () => {
  expect(noise(1e15)).toBeLessThan(1);
  expect(Math.abs(0.1 + 0.2 - 0.3)).toBeLessThan(noise(0.3));
  expect(Math.abs(1000.1 + 2000.2 - 3000.3)).toBeLessThan(noise(3000.3));
  expect(noise(-3000.3)).toBe(noise(3000.3));
  expect(noise(3000.3, 8)).toBeGreaterThan(1.5 * noise(3000.3));
  expect(noise(0)).toBeLessThan(1e-9);
});

test('a running total that grew to a trillion may have lost a tenth, one of thousands nothing that is printed', () => {
  expect(noiseOf(1e12)).toBeGreaterThan(0.05);
  expect(noiseOf(1e12)).toBeLessThan(0.5);
  expect(noiseOf(5000)).toBeLessThan(1e-8);
});

test('a product calculated elsewhere is the same to nine digits', () => {
  expect(nearness(1e9)).toBeGreaterThan(0.9);
  expect(nearness(1e9)).toBeLessThan(1.1);
  expect(nearness(-1e9)).toBe(nearness(1e9));
  expect(nearness(0)).toBeGreaterThan(0);
});

test('half a unit of the last place is allowed, and what lies just between two printed figures with it', () => {
  // 4.825 is printed 4.82 or 4.83.
  expect(Math.abs(4.82 - 4.825)).toBeLessThanOrEqual(printedWithin(4.825, 0.005));
  expect(Math.abs(4.83 - 4.825)).toBeLessThanOrEqual(printedWithin(4.825, 0.005));
  expect(Math.abs(4.81 - 4.825)).toBeGreaterThan(printedWithin(4.825, 0.005));
  expect(0.0051).toBeGreaterThan(printedWithin(4.825, 0.005));
  expect(printedWithin(-2e9, 0.5)).toBeGreaterThan(2);
});

test('a mean is allowed a little more, as its sum was rounded part by part', () => {
  expect(meanWithin(4.825, 0.005)).toBeGreaterThan(printedWithin(4.825, 0.005));
  expect(0.0052).toBeGreaterThan(meanWithin(4.825, 0.005));
  expect(meanWithin(-2e9, 0.5)).toBeGreaterThan(2);
});

test('a total of n rounded parts: all half units at worst, four standard deviations where they are many', () => {
  const half = 0.5;
  const squared = (n: number): number => (n + 1) * half ** 2;
  expect(sumTolerance(squared(1), 1)).toBeCloseTo(1);
  expect(sumTolerance(squared(3), 3)).toBeCloseTo(2);
  expect(sumTolerance(squared(99), 99)).toBeCloseTo(11);
});

test('a printed rate agrees with its parts as far as their rounding allows, no further', () => {
  // 1,855 of 38,459 households are 4.8233 %.
  const exact = (100 * 1855) / 38459;
  expect(agrees(4.82, exact, 0.005, 0)).toBe(true);
  expect(agrees(4.83, exact, 0.005, 0)).toBe(false);
  expect(agrees(4.82, 4.83, 0.005, 0)).toBe(false);
  // With parts rounded to thousands it may lie as far off as these: 0.5/38 of it.
  expect(agrees(4.87, exact, 0.005, 0.5 / 38)).toBe(true);
  expect(agrees(4.9, exact, 0.005, 0.5 / 38)).toBe(false);
});
