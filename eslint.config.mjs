import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Constructions nobody may use anywhere, each with what to do instead. */
const banned = [
  { selector: 'TSEnumDeclaration', message: 'No enums: a const array and a union type.' },
  {
    selector: 'TSAsExpression > TSAsExpression',
    message: 'No double casts: parse the value with its schema.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
];

/** The rules have no clock, no chance and no surroundings: the day and the catalogue are arguments. */
const impure = [
  { selector: "MemberExpression[object.name='Date']", message: 'rules/ has no clock: asOf is an argument.' },
  { selector: "NewExpression[callee.name='Date']", message: 'rules/ has no clock: asOf is an argument.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'rules/ is deterministic.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'tests/e2e/output/**',
      '**/*.mjs',
      '**/*.cjs',
      'tests/support/electron-stand-in/**/*.js',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', ...banned],
      eqeqeq: 'error',
    },
  },
  { files: ['rules/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...banned, ...impure] } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['*.config.ts', 'vite*.ts', '**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
