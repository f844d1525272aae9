// A test runner for Stryker: all tests of a room in one process, each mutant over modules loaded anew, the tests that have killed
// before first. Jest starts a world for every test file of every mutant: seconds where this takes a hundredth of one.
import path from 'node:path';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { Modules } from './modules.mjs';
import { Suite, runTest } from './suite.mjs';

const context = () => (globalThis.__stryker__ ??= {});

class RoomRunner {
  modules = new Modules();
  /** How often a test has killed a mutant, and how long it took: both say which to run first. */
  kills = new Map();
  times = new Map();

  constructor({ tests }) {
    this.files = tests.map((file) => path.resolve(file));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** The tests, over modules that no test has touched. */
  load() {
    this.modules.forget();
    const suite = new Suite();
    suite.open();
    for (const file of this.files) suite.register(path.relative(process.cwd(), file), () => this.modules.load(file));
    return suite.tests;
  }

  async dryRun() {
    const results = [];
    for (const test of this.load()) {
      context().currentTestId = test.id;
      results.push(await this.timed(test));
      context().currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: context().mutantCoverage };
  }

  async timed(test) {
    const start = performance.now();
    const failure = await failureOf(test);
    const timeSpentMs = performance.now() - start;
    this.times.set(test.id, timeSpentMs);
    const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs };
    return failure === null ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage: failure };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    Object.assign(context(), { hitLimit, hitCount: hitLimit ? 0 : undefined });
    context().activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      const wanted = testFilter && new Set(testFilter);
      const tests = this.load().filter(({ id }) => !wanted || wanted.has(id));
      context().activeMutant = activeMutant.id;
      return await this.firstFailure(tests, hitLimit);
    } catch (error) {
      // Not even the modules can be loaded with it.
      return { status: MutantRunStatus.Killed, killedBy: ['load'], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      context().activeMutant = undefined;
    }
  }

  async firstFailure(tests, hitLimit) {
    const ordered = [...tests].sort((a, b) => this.worth(b) - this.worth(a));
    for (const [i, test] of ordered.entries()) {
      const failure = await failureOf(test);
      const timeout = determineHitLimitReached(context().hitCount, hitLimit);
      if (timeout) return { status: MutantRunStatus.Timeout, reason: timeout.reason };
      if (failure === null) continue;
      this.kills.set(test.id, (this.kills.get(test.id) ?? 0) + 1);
      return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: failure, nrOfTests: i + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: ordered.length };
  }

  /** Kills a second. */
  worth({ id }) {
    return ((this.kills.get(id) ?? 0) + 0.1) / ((this.times.get(id) ?? 50) + 1);
  }
}

async function failureOf(test) {
  try {
    await runTest(test);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const create = (options) => new RoomRunner(options.room);
create.inject = ['options'];
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'room', create)];
export const strykerValidationSchema = { type: 'object', properties: { room: { type: 'object' } } };
