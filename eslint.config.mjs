import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { importRules } from './tools/lint/import-rules.mjs';
import { writingRules } from './tools/lint/writing-rules.mjs';

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/tmp/', '.data*/', '.nx/', '.angular/', 'coverage/'] },
  // A rule that is wrong somewhere is changed here, for everybody to see, not silenced in a comment.
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [eslint.configs.recommended, tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: writingRules,
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'URL', 'console', 'setTimeout'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['{apps,libs,tools,migrations}/**/*.ts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { ...importRules, enforceBuildableLibDependency: false, allow: [] },
      ],
    },
  },
  {
    // Programs of the workspace that have no import path of their own.
    files: [
      '{tools,migrations}/**/*.ts',
      'apps/api/src/**/*.ts',
      'libs/*/server/src/**/*.spec.ts',
      'apps/web-e2e/**/*.ts',
    ],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          ...importRules,
          allow: [
            '^@leidraad/testing$',
            '^(\\.\\./)+migrations/',
            '^(\\.\\./)+tools/(testing|database|start)/',
            '^(\\.\\./)+apps/api/src/',
            // One file instead of a whole server: entity lists for migrating, settings for checking them, pure rules for benches and the commands.
            '^(\\.\\./)+libs/policies/server/src/(comparison|norms|readers|structure|text|understanding)/([a-z]+/)*[a-z-]+$',
            '^(\\.\\./)+libs/quizzes/server/src/exchange/([a-z]+/)*[a-z-]+$',
            '^(\\.\\./)+libs/courses/server/src/(derive|impact)/([a-z]+/)*[a-z-]+$',
            // Sound and generated items, for the tests of the command and its bench.
            '^(\\.\\./)+libs/quizzes/model/src/testing/[a-z-]+$',
            '^\\.\\./libs/[a-z]+/server/src/entities$',
            '^\\.\\./libs/shared/server/src/config/config$',
          ],
        },
      ],
    },
  },
  {
    files: ['libs/*/model/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Models run in the browser too.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'localStorage'],
    },
  },
  {
    files: ['{apps/web,libs/*/web}/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['{apps/web,libs/*/web}/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
);
