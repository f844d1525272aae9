// Tries one mutant in so many (`--sample 10`): a score within minutes, and about the same one.
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { CheckStatus } from '@stryker-mutator/api/check';

class Sample {
  constructor({ one }) {
    this.one = one;
  }

  init() {
    return Promise.resolve();
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map(({ id }) => [id, this.answer(Number(id))]));
  }

  /** Mutants that can't be compiled do not count: so do those that are left out. */
  answer(id) {
    return id % this.one === 0 ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not in the sample' };
  }
}

const create = (options) => new Sample(options.sample);
create.inject = ['options'];
export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', create)];
export const strykerValidationSchema = { type: 'object', properties: { sample: { type: 'object' } } };
