import { answerTo, silenceOf } from '../../bench/score';
import { check } from '../../src/core/check';
import { generate } from '../generate';
import { inject } from '../generate/inject';

// Seeds that nobody tuned to; the score driver (bench/generated.ts) runs many more and prints what failed.
const FIRST = 50_000;
const COUNT = 126;
const SEEDS = Array.from({ length: COUNT }, (_, i) => FIRST + i);

describe('workbooks that nobody has seen', () => {
  test('hardly ever show anything while all their figures agree: no error in 99 of 100, no warning in 97', () => {
    const told = SEEDS.map((seed) => {
      const { workbook, family } = generate(seed);
      const { errors, warnings } = silenceOf(check(workbook));
      return {
        label: `seed ${seed}, ${family}: ${[...errors, ...warnings].join('; ')}`,
        errors: errors.length,
        all: errors.length + warnings.length,
      };
    });
    const withErrors = told.filter(({ errors }) => errors > 0);
    const withAny = told.filter(({ all }) => all > 0);
    if (withErrors.length > COUNT * 0.01) expect(withErrors.map(({ label }) => label)).toEqual([]);
    if (withAny.length > COUNT * 0.03) expect(withAny.map(({ label }) => label)).toEqual([]);
    expect(told).toHaveLength(COUNT);
  });

  test('show a single slip nearly always, and name its cell first in 85 of 100, among three in 94', () => {
    const answers = SEEDS.flatMap((seed) => {
      const clean = generate(seed);
      const slip = inject(clean, seed);
      if (!slip) return [];
      const answer = answerTo(slip, check(slip.workbook));
      return [{ ...answer, label: `seed ${seed}, ${clean.family}: ${slip.kind} at ${answer.where}, ${slip.old} -> ${slip.new}` }];
    });
    const missed = (of: 'found' | 'first' | 'three'): string[] => answers.filter((answer) => !answer[of]).map(({ label }) => label);
    expect(answers.length).toBeGreaterThan(COUNT * 0.9);
    if (missed('found').length > answers.length * 0.02) expect(missed('found')).toEqual([]);
    if (missed('three').length > answers.length * 0.06) expect(missed('three')).toEqual([]);
    if (missed('first').length > answers.length * 0.15) expect(missed('first')).toEqual([]);
  });
});
