const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        externalHelpers: true,
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
// Stryker's copies of the repository stand there (npm run mutants).
const modulePathIgnorePatterns = ['<rootDir>/build/mutants/'];
const ignore = ['/node_modules/', '/build/', '/dist/', '/test/e2e/'];

/** Two worlds: the pure core, files and the command line in node; pane and Office host in jsdom. */
export default {
  // Read with --coverage (npm run ci). Helpers of the compiler are imported, not inserted, so that only our own branches count.
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
  coverageReporters: ['text-summary', 'json-summary'],
  coverageThreshold: { global: { lines: 96, branches: 90 } },
  projects: [
    {
      displayName: 'node',
      modulePathIgnorePatterns,
      testEnvironment: 'node',
      transform,
      testPathIgnorePatterns: [...ignore, '/test/excel/', '/test/taskpane/', '/test/workbench/'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
    {
      displayName: 'pane',
      modulePathIgnorePatterns,
      testEnvironment: 'jsdom',
      transform,
      testPathIgnorePatterns: ignore,
      testMatch: ['<rootDir>/test/{excel,taskpane,workbench}/**/*.test.{ts,tsx}', '<rootDir>/test/page/*.test.tsx'],
      testEnvironmentOptions: { url: 'https://localhost:3000/taskpane.html' },
      setupFilesAfterEnv: ['<rootDir>/test/setup/pane.ts'],
    },
  ],
};
