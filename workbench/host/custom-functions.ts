import type { Server } from './protocol/server';
import type { Push } from './protocol/wire';

/** How a custom function failed: the runtime's own number and, for #VALUE! and #N/A, the author's words. */
export class FunctionFailure extends Error {
  constructor(
    readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

/** The runtime's error numbers as Excel shows them. */
const ERRORS: Readonly<Record<number, string>> = { 0: '#VALUE!', 1: '#N/A', 2: '#NAME?', 3: '#DIV/0!', 4: '#NUM!', 5: '#NULL!', 6: '#REF!' };

const CALL = { category: 1, invoke: 1000, cancel: 1001 } as const;

/** Calls custom functions of the add-in through the client library's own runtime. */
export class CustomFunctions {
  private next = 1;
  private readonly pending = new Map<number, { resolve(value: unknown): void; reject(failure: FunctionFailure): void }>();

  constructor(
    server: Server,
    private readonly push: (pushes: readonly Push[]) => void,
  ) {
    server.onCustomFunctionResults = (results) => this.settle(results);
  }

  /** `name` in capitals as registered; ranges come as matrices. `address`: the calling cell, "Sheet1!A1". */
  call(name: string, args: readonly unknown[], address: string): Promise<unknown> {
    const id = this.next++;
    const result = new Promise<unknown>((resolve, reject) => this.pending.set(id, { resolve, reject }));
    this.push([[CALL.category, CALL.invoke, '', JSON.stringify([id, name, args, address, 0]), 0]]);
    return result;
  }

  private settle(results: readonly unknown[]): void {
    for (const result of results) {
      const [id, ok, value, error] = result as [number, boolean, unknown, number?];
      const call = this.pending.get(id);
      this.pending.delete(id);
      if (ok) call?.resolve(value);
      else call?.reject(new FunctionFailure(ERRORS[error ?? 0] ?? '#VALUE!', typeof value === 'string' ? value : ''));
    }
  }
}
