import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import arrows from './eslint-rules/arrows.mjs';
import spread from './eslint-rules/spread.mjs';

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'build/', 'coverage/', 'docs/', 'workbench/**/dist/', 'workbench/**/node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { khopso: { rules: { arrows, spread } }, 'react-hooks': reactHooks },
    rules: {
      'khopso/arrows': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Indexes into arrays and typed arrays are bounded by the loops around them; `!` says so at no cost.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // What runs inside a page: the notice for old browsers, and the functions that end-to-end tests hand to the page.
    files: ['src/**/*.js', 'test/e2e/**'],
    languageOptions: {
      globals: {
        window: 'readonly',
        document: 'readonly',
        addEventListener: 'readonly',
        getComputedStyle: 'readonly',
        navigator: 'readonly',
      },
    },
    // A file may say itself what of the page it uses.
    rules: { 'no-redeclare': ['error', { builtinGlobals: false }] },
  },
  // Loaded by a script element, not as modules, whatever package.json says of the rest.
  { files: ['src/**/*.js', 'test/workbench/fixture/*.js'], languageOptions: { sourceType: 'script' } },
  { files: ['src/**'], rules: { 'khopso/spread': 'error' } },
  { files: ['test/**', 'bench/**'], rules: { 'max-lines': 'off' } },
);
