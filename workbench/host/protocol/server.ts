import { invalidOperation } from '../../../src/book/errors';
import type { Book } from '../../../src/book/book';
import { pushesOf } from '../nodes/pushes';
import { services } from '../nodes/services';
import { workbook } from '../nodes/workbook';
import { Batch, type Seat } from './batch';
import { Members } from './members';
import { node, type Call, type Node } from './node';
import { DEFAULT_SETS, holds, type Sets } from './sets';
import { sinceOf } from './members';
import { ACTION, PATH, type Exchange, type Push, type Request, type Response } from './wire';

/** Flag of a request that waits until the person has finished typing (`delayForCellEdit`). */
export const WAITS_FOR_CELL_EDIT = 64;

export interface ServerOptions {
  readonly sets?: Sets;
  /** Bytes of a request or a response; Excel on the web allows 5 MB. */
  readonly limit?: number;
}

const REFUSED = { request: 5103, response: 5104 } as const;
/** What the peer hands to the library: a body, or the library's own number of an error. */
export type Answer = { readonly body: string } | { readonly error: number };

/** Serves the client library from one workbook. It knows protocol and tables, and nothing of how messages travel. */
export class Server implements Seat {
  readonly members: Members;
  readonly call: Call;
  /** The wire log of this session; each line replays. */
  readonly log: Exchange[] = [];
  /** Where events for the library go; set by the peer. */
  deliver: (pushes: readonly Push[]) => void = () => undefined;
  onCustomFunctionResults: (results: readonly unknown[]) => void = () => undefined;
  onVisibility: (visible: boolean) => void = () => undefined;
  /** After each answer; the page shows the count. */
  onAnswered: () => void = () => undefined;
  onRibbon: (json: string) => void = () => undefined;
  customFunctionsReady = false;
  startup = 'none';
  private readonly registered = new Map<string, number>();
  private held: Push[] | null = null;
  private references = 0;
  private readonly ids = new WeakMap<Node, string>();
  private readonly limit: number;

  constructor(
    readonly book: Book,
    options: ServerOptions = {},
  ) {
    this.members = new Members(options.sets ?? DEFAULT_SETS);
    this.limit = options.limit ?? 5 * 1024 * 1024;
    this.call = {
      book,
      kept: new Map(),
      customFunctions: {
        ready: () => {
          this.customFunctionsReady = true;
        },
        results: (results) => this.onCustomFunctionResults(results),
      },
      addin: {
        state: 'Visible',
        visible: (visible) => this.onVisibility(visible),
        startup: (state) => {
          this.startup = state;
        },
        ribbon: (json) => this.onRibbon(json),
      },
      runtime: { enableEvents: true },
    };
    book.listen((event) => this.tell(pushesOf(event)));
  }

  get sets(): Sets {
    return this.members.sets;
  }
  get unsupported(): ReadonlyMap<string, number> {
    return this.members.unsupported;
  }
  /** Round trips that asked something of the workbook; releases of references and calls of services do not count. */
  get requests(): number {
    return this.log.filter(({ request }) => concernsWorkbook(request)).length;
  }

  /** Answers the text of a request within the limits of size, and remembers both. */
  answer(body: string, flags = 0): Answer {
    if (body.length > this.limit) return { error: REFUSED.request };
    const request = JSON.parse(body) as Request;
    const response = this.process(request, flags);
    const text = JSON.stringify(response);
    if (text.length > this.limit) return { error: REFUSED.response };
    return { body: text };
  }

  process(request: Request, flags = 0): Response {
    this.held = [];
    const response = this.busy(flags) ?? new Batch(this, request).run();
    this.log.push({ flags, request, response });
    this.onAnswered();
    return response;
  }

  /** Sends the events of the last request: they follow its answer, never overtake it. */
  flush(): void {
    const pushes = this.held ?? [];
    this.held = null;
    if (pushes.length > 0) this.deliver(pushes);
  }

  private busy(flags: number): Response | null {
    if (!this.book.editing || flags & WAITS_FOR_CELL_EDIT) return null;
    const Message =
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';
    return { Results: [], Error: { Code: 'InvalidOperationInCellEditMode', Message, Location: null, ActionIndex: 0, HttpStatusCode: 400 } };
  }

  root(): Node {
    return node(workbook, this.book);
  }

  service(name: string): Node {
    const found = services[name];
    if (!found) throw this.members.refuse(`new ${name}`, 'the workbench does not know it');
    return found;
  }

  keep(kept: Node): string {
    const known = this.ids.get(kept);
    if (known && this.call.kept.has(known)) return known;
    this.references += 1;
    const id = `${kept.of.reference?.(kept.on) ?? kept.of.name}#${this.references}`;
    this.call.kept.set(id, kept);
    this.ids.set(kept, id);
    return id;
  }

  register(target: Node, name: string, on: boolean): void {
    const [, event] = this.members.find('events', target, name);
    if (!holds(this.sets, sinceOf(target, event.since))) throw invalidOperation(name);
    const id = `${event.type}:${event.target?.(target.on) ?? 'Workbook'}`;
    this.registered.set(id, Math.max(0, (this.registered.get(id) ?? 0) + (on ? 1 : -1)));
  }

  listens(type: number, target: string): boolean {
    return (this.registered.get(`${type}:${target}`) ?? 0) > 0;
  }

  private tell(pushes: readonly Push[]): void {
    if (!this.call.runtime.enableEvents) return;
    const wanted = pushes.filter(([, type, target]) => this.listens(type, target));
    if (wanted.length === 0) return;
    if (this.held) this.held.push(...wanted);
    else this.deliver(wanted);
  }
}

/** Whether a request asks or orders something of the workbook, and does not only tidy up behind the library. */
export function concernsWorkbook({ Actions, ObjectPaths }: Request): boolean {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === PATH.create)) return false;
  return Actions.some(({ ActionType, Name, ObjectPathId }) => {
    // An object that a method gives: asking for it is the call itself, as in `settings.add(…)`.
    if (ActionType === ACTION.instantiate) return ObjectPaths[ObjectPathId]?.ObjectPathType === PATH.method;
    return ActionType !== ACTION.trace && Name !== '_RemoveReference';
  });
}
