// The words of jest that the tests of the rooms use, over a list of tests that can be run one by one.
import { format } from 'node:util';
import { expect } from 'expect';

/** `load()` registers the tests of a file, which are then in `tests`. */
export class Suite {
  tests = [];
  within = [];
  file = '';

  /** Makes the words global, as jest does. */
  open() {
    const test = withTable((name, run) => this.add(name, run));
    const describe = withTable((name, run) => this.group(name, run));
    const skip = Object.assign(() => undefined, { each: () => () => undefined });
    const hook = (kind) => (run) => this.within.at(-1)[kind].push(run);
    Object.assign(globalThis, {
      expect,
      test: Object.assign(test, { skip }),
      it: Object.assign(test, { skip }),
      describe: Object.assign(describe, { skip }),
      beforeAll: hook('before'),
      beforeEach: hook('beforeEach'),
      afterEach: hook('afterEach'),
      afterAll: hook('after'),
      jest: { setTimeout: () => undefined },
    });
  }

  /** Registers what `load` says, under the file's name. */
  register(file, load) {
    this.file = file;
    this.within = [newGroup('')];
    load();
  }

  group(name, run) {
    this.within.push(newGroup(name));
    run();
    this.within.pop();
  }

  add(name, run) {
    const groups = [...this.within];
    const whole = [...groups.map((group) => group.name).filter(Boolean), name].join(' › ');
    this.tests.push({ id: `${this.file} › ${whole} #${this.tests.length}`, file: this.file, groups, run });
  }
}

const newGroup = (name) => ({ name, before: [], beforeEach: [], afterEach: [], after: [], begun: false });

/** Adds `.each(table)(name, run)`. */
function withTable(register) {
  const each = (table) => (name, run) =>
    table.forEach((row) => {
      const values = Array.isArray(row) ? row : [row];
      register(format(name.replace(/%[psijdo#]/g, '%s'), ...values.map(shown)), () => run(...values));
    });
  return Object.assign(register, { each });
}

const shown = (value) => (typeof value === 'object' ? JSON.stringify(value)?.slice(0, 40) : value);

/** Rejects as the test does. */
export async function runTest({ groups, run }) {
  for (const group of groups) {
    if (!group.begun) for (const hook of group.before) await hook();
    group.begun = true;
  }
  for (const group of groups) for (const hook of group.beforeEach) await hook();
  try {
    await run();
  } finally {
    for (const group of [...groups].reverse()) for (const hook of group.afterEach) await hook();
  }
}
