import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import importX from 'eslint-plugin-import-x';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

import {
  CODE_IN_DATA,
  DOM_WRITE_SYNTAX,
  HTML_SINKS,
  LOOSE_TEXTS,
  SWALLOWED_FAULTS,
  UNEVEN_TESTS,
} from './scripts/lint/restrictions.js';

const SHIPPED = ['entrypoints/**', 'components/**', 'utils/**'];
const SANITIZER = 'utils/article/sanitize.ts';
const LABELLERS = ['utils/cleanup/labellers/**'];
/** One language, or one family of sites, a file. The others of the folder say what a lexicon is, list them, and read them. */
const DATA = {
  files: ['utils/cleanup/lexicon/*.ts'],
  ignores: ['utils/cleanup/lexicon/{fold,index,lexicon,matcher,phrases}.ts'],
};

/**
 * Which folder may not know of which: imports point one way,
 * entrypoints -> components -> utils/{article,cleanup,library,reader} -> utils/*.ts -> types.ts.
 */
const LAYERS = [
  { target: './utils/types.ts', from: ['./utils', './components', './entrypoints'] },
  { target: './utils/*.ts', from: ['./utils/*/**'] },
  { target: './utils', from: ['./components', './entrypoints'] },
  { target: './components', from: ['./entrypoints'] },
  { target: ['./utils', './components', './entrypoints'], from: ['./tests', './scripts'] },
  { target: './scripts', from: ['./entrypoints'] },
].map((zone) => ({ ...zone, message: 'Imports point one way; see the layout in CONTRIBUTING.md.' }));

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', '.cache/', 'tests/fixtures/site/', 'tests/fixtures/pages/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A number in a template is what everybody means it to be; an object is not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `(event) => save(event)` says the same as its block, in less.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The compiler's own `noPropertyAccessFromIndexSignature` wants the brackets that this rule would take away.
      '@typescript-eslint/dot-notation': 'off',
      // An empty string or a zero is often what the fallback is for.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, number: true, boolean: true } },
      ],
      // A message without an answer has the answer `void`.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: LAYERS }],
      'no-restricted-syntax': ['error', ...SWALLOWED_FAULTS],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: SHIPPED,
    ignores: [SANITIZER],
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-restricted-syntax': ['error', ...SWALLOWED_FAULTS, ...HTML_SINKS, ...LOOSE_TEXTS],
    },
  },
  {
    files: ['components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['wxt/browser', 'webextension-polyfill', '@wxt-dev/webextension-polyfill', 'idb'].map((name) => ({
            name,
            message: 'A component takes props, signals and callbacks; its entrypoint talks to the browser.',
          })),
          patterns: [
            {
              regex: 'utils/(messaging|settings-store|library/store)\\.ts$|^wxt/',
              message: 'A component takes props, signals and callbacks; its entrypoint sends and stores.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'browser', 'chrome', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'],
    },
  },
  {
    files: LABELLERS,
    rules: {
      'no-restricted-syntax': ['error', ...SWALLOWED_FAULTS, ...HTML_SINKS, ...DOM_WRITE_SYNTAX],
      'no-restricted-globals': ['error', 'document', 'window', 'browser', 'chrome', 'fetch', 'localStorage'],
    },
  },
  {
    ...DATA,
    rules: { 'no-restricted-syntax': ['error', ...CODE_IN_DATA] },
  },
  {
    files: ['utils/cleanup/sites/*.ts'],
    ignores: ['utils/cleanup/sites/{index,sites}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CODE_IN_DATA] },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': ['error', ...SWALLOWED_FAULTS, ...UNEVEN_TESTS],
      // `expect(page.close).toHaveBeenCalled()` names a method without calling it, and means to.
      '@typescript-eslint/unbound-method': 'off',
      // A test knows what it put in, and fails by itself where that is not so.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['tests/**', 'scripts/**', '*.{js,ts}', 'utils/log.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
