// How many faults put into the engine its tests find. The whole takes hours; for one folder of it:
//   npm run mutate -- --mutate 'src/extract/dates/*.ts'
export default {
  packageManager: 'npm',
  // It would rewrite tsconfig.json by a compiler of TypeScript 6; no file of the tests needs that.
  tsconfigFile: 'no-tsconfig.json',
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  mutate: ['src/extract/**/*.ts'],
  // Word lists and messages are data: a test that repeats them holds nothing.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'public', 'screenshots', 'tests/journeys', 'tests/built'],
  allowEmpty: false,
};
