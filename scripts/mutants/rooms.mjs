// The rooms whose tests are tried by mutants: what is mutated, and the tests that know it. Tests of other rooms would find some of
// them too, in ten times the time.
export const ROOMS = {
  arithmetic: { mutate: ['src/core/arithmetic/*.ts'], tests: ['test/core'] },
  rules: { mutate: ['src/core/rules/*.ts', '!src/core/rules/*.examples.ts'], tests: ['test/rules', 'test/repair/together.test.ts'] },
  repair: { mutate: ['src/core/repair/*.ts'], tests: ['test/repair', 'test/core'] },
  confidence: { mutate: ['src/core/relations/confidence.ts'], tests: ['test/relations', 'test/rules/examples.test.ts'] },
  patch: {
    mutate: ['src/file/patch/*.ts'],
    tests: ['test/file/patch.test.ts', 'test/file/patch-untidy.test.ts', 'test/file/refusals.test.ts'],
  },
};
