/** Everything on; each exception says why. */
import js from '@eslint/js';
import type { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries, roots } from './boundaries.config.ts';

const folders = [...Object.keys(boundaries), ...Object.keys(roots)];
const ban = (because: string, names: readonly string[]) => names.map((name) => ({ name, message: because }));

/** Outside `host/` and `cli/` nothing may depend on where and when it runs: the documents are reproducible. */
const worldly = ban('a document must not depend on where and when it is made: take it from the host', [
  'process',
  'console',
  'Buffer',
  '__dirname',
  'setTimeout',
  'setInterval',
]);

const importRules: Linter.Config[] = Object.entries(boundaries).map(
  ([folder, { mayImport, mayTouchTheWorld, because }]) => {
    const forbidden = folders.filter((other) => other !== folder && !mayImport.includes(other));
    return {
      files: [`src/${folder}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              { regex: String.raw`^(\.\./)+(${forbidden.join('|')})(/|\.ts$)`, message: because },
              ...(mayTouchTheWorld ? [] : [{ group: ['node:*'], message: 'effects belong to host/' }]),
            ],
          },
        ],
        ...(mayTouchTheWorld ? {} : { 'no-restricted-globals': ['error', ...worldly] }),
      },
    };
  },
);

export default defineConfig(
  { ignores: ['dist/', 'output/', 'coverage/', 'src/model/generated/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript knows what is defined.
      'no-undef': 'off',
      // What is taken out of an object by name, so that the rest goes on without it, is not meant to be used.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Numbers in sentences are what they look like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Where an index is known to be in range, an assertion says so more plainly than a branch that never runs.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Keys of data read from outside are written in brackets, those of our own types with a dot.
      '@typescript-eslint/dot-notation': 'off',
      // Maps of functions read better as methods.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // What runs in the pages of reports is a script as it is, without types.
  { files: ['templates/scripts/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  ...importRules,
  {
    files: ['src/rules/*/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^\./|^\.\./[a-z-]+/`,
              message: 'a rule imports what rules share, the files beside index.ts, never another rule',
            },
            {
              regex: String.raw`^\.\./\.\./(?!model/|arabic/|english/|locales/)`,
              message: boundaries['rules']?.because,
            },
            { group: ['node:*'], message: 'effects belong to host/' },
          ],
        },
      ],
    },
  },
);
