// How code is written here, beyond the recommended rules.

const IN_TESTS = 'A test that is skipped or alone hides the others: remove it or mend it.';

export const writingRules = {
  'no-console': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
  eqeqeq: 'error',
  'no-restricted-syntax': [
    'error',
    {
      selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo)$/]',
      message: IN_TESTS,
    },
    { selector: 'CallExpression[callee.name=/^(fdescribe|fit|xdescribe|xit|xtest)$/]', message: IN_TESTS },
  ],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true },
  ],
  // NestJS modules and small directives are classes without members.
  '@typescript-eslint/no-extraneous-class': 'off',
  '@typescript-eslint/no-empty-function': 'off',
  '@typescript-eslint/consistent-type-definitions': 'off',
  '@typescript-eslint/class-literal-property-style': 'off',
};
