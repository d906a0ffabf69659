import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end of a run which tests passed only when they were tried again, and why they failed before. */
export default class Retried implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules
      .flatMap((module) => Array.from(module.children.allTests()))
      .filter((test) => test.diagnostic()?.flaky === true);
    if (tests.length === 0) return;
    const lines = tests.flatMap((test) => [
      `   ${test.module.relativeModuleId} > ${test.fullName}`,
      ...(test.result().errors ?? []).map(({ message }) => `     ${message.split('\n', 1)[0] ?? ''}`),
    ]);
    const one = tests.length === 1;
    const head = `${one ? 'One test' : `${tests.length} tests`} passed only when ${one ? 'it was' : 'they were'} tried again:`;
    // Under what the reporter before this one has to say of the run.
    console.log(`\n ${head}\n${lines.join('\n')}\n`);
  }
}
