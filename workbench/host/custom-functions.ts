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

/** The runtime's error numbers (`_getCustomFunctionResultErrorCodeFromErrorCode`; 2: no such function) as Excel shows them. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 2: '#NAME?', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

const CALL = { category: 1, invoke: 1000, cancel: 1001 } as const;

/** Calls in one message: some ten milliseconds of the add-in's window. */
const AT_ONCE = 200;

/** Calls custom functions of the add-in through the client library's own runtime. */
export class CustomFunctions {
  private next = 1;
  private readonly due: Push[] = [];
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
    this.due.push([CALL.category, CALL.invoke, '', JSON.stringify([id, name, args, address, 0]), 0]);
    // A column of formulas asks in one go: a message for each would keep the window busy with messages.
    if (this.due.length === 1) setTimeout(() => this.send());
    return result;
  }

  private send(): void {
    this.push(this.due.splice(0, AT_ONCE));
    if (this.due.length > 0) setTimeout(() => this.send());
  }

  private settle(results: readonly unknown[]): void {
    for (const result of results) {
      const [id, ok, value, error] = result as [number, boolean, unknown, number?];
      const call = this.pending.get(id);
      this.pending.delete(id);
      if (ok) call?.resolve(value);
      else call?.reject(failureOf(ERRORS[error ?? 7] ?? '#VALUE!', value));
    }
  }
}

/** Excel shows an author's words with these two errors only. */
function failureOf(error: string, words: unknown): FunctionFailure {
  const shown = error === '#N/A' || error === '#VALUE!';
  return new FunctionFailure(error, shown && typeof words === 'string' ? words : '');
}
