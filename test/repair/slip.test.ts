import type { SlipReason } from '../../src/core/model/finding';
import type { Entry } from '../../src/core/repair/board';
import { slipOf } from '../../src/core/repair/slip';

const entry = (keyed: number, more: Partial<Entry> = {}): Entry => ({
  id: 0,
  keyed,
  now: keyed,
  roundingError: 0,
  decimals: 0,
  typedOver: false,
  grid: 0,
  unrounded: false,
  origin: 'typed',
  signed: false,
  zeros: 0,
  scale: null,
  beside: [],
  gapes: 0,
  ...more,
});

describe('what a slip turns a figure into', () => {
  const cases: [SlipReason, number, number, Partial<Entry>?][] = [
    ['replaced-digit', 28372, 28392],
    ['transposed-digits', 28372, 28732],
    ['transposed-digits', 1054, 1504],
    ['dropped-digit', 1054, 154],
    ['dropped-digit', 28372, 2837],
    ['dropped-digit', 28372, 2872],
    ['dropped-digit', 1052, 52],
    ['added-digit', 28372, 283772],
    ['sign', 1525, -1525],
    ['factor-ten', 28372, 283720],
    ['factor-ten', 4.82, 482, { grid: 2 }],
    ['factor-thousand', 28372, 28372000],
    ['factor-thousand', 28372000, 28372],
    ['factor-thousand', 28372, 28],
    ['misread-separator', 1855, 1.855, { decimals: 3, grid: 3 }],
    ['copied-neighbour', 28372, 4711, { beside: [{ id: 1, keyed: 4711 }] }],
    ['replaced-digit', 4.82, 4.86, { decimals: 2, grid: 2 }],
    ['dropped-digit', 4.82, 4.8, { decimals: 1, grid: 2 }],
    ['other', 28372, 91],
  ];
  test.each(cases.map(([reason, meant, keyed, more]) => ({ reason, meant, keyed, more })))(
    '$reason: $meant keyed as $keyed',
    ({ reason, meant, keyed, more }) => {
      expect(slipOf(entry(keyed, more), meant).reason).toBe(reason);
    },
  );

  test('a total that misses one line has left it out', () => {
    expect(slipOf(entry(240), 298, { as: 'total', line: 'left-out', items: 6 }).reason).toBe('line-left-out');
    expect(slipOf(entry(356), 298, { as: 'total', line: 'twice', items: 6 }).reason).toBe('line-counted-twice');
  });

  test('a total or a rate that no slip of the fingers explains was not renewed', () => {
    expect(slipOf(entry(240187), 241522, { as: 'total', items: 6 }).reason).toBe('total-not-renewed');
    expect(slipOf(entry(64.2, { decimals: 2, grid: 2 }), 72.87, { as: 'rate', items: 2 }).reason).toBe('rate-not-renewed');
  });

  test('an arbitrary change costs more than any slip of the fingers', () => {
    const slip = (meant: number): number => slipOf(entry(28732), meant).nats;
    for (const cheap of [28372, 28731, 2873, 287320, -28732]) expect(slip(cheap)).toBeLessThan(slip(41111));
  });

  test('a figure below zero is odd where nothing else is, keyed or meant', () => {
    const plain = slipOf(entry(5), -5, undefined).nats;
    expect(plain).toBeGreaterThan(slipOf(entry(5, { signed: true }), -5).nats);
    expect(slipOf(entry(-5), 5).nats).toBeLessThan(plain);
  });

  test('a figure typed among formulas comes before the oddest of figures that had to be typed', () => {
    const odd = slipOf(entry(0, { scale: { mean: 3, spread: 0.5 } }), 20);
    const over = slipOf(entry(166, { typedOver: true }), 146, { as: 'total', items: 8 });
    expect(over.nats).toBeLessThan(odd.nats);
  });

  test('among figures that end in zeros an uneven one is odd', () => {
    const round = {
      zeros: 3,
      beside: [
        { id: 1, keyed: 360000 },
        { id: 2, keyed: 540000 },
      ],
    };
    expect(slipOf(entry(72000, round), 720000).nats).toBeLessThan(slipOf(entry(72000, round), 72431).nats);
  });

  test('a formula was not typed: no slip of the fingers, and dearer', () => {
    const { reason, nats } = slipOf(entry(28732, { origin: 'formula' }), 28372);
    expect(reason).toBe('other');
    expect(nats).toBeGreaterThan(slipOf(entry(28732), 28372).nats);
  });
});
