import { ApiError, invalid, invalidOperation, notFound } from '../../../src/book/errors';
import { Members } from './members';
import { isNode, NULL, type Call, type Found, type Node } from './node';
import { Reader } from './query';
import { ACTION, PATH, type Action, type Arguments, type ObjectPath, type Request, type Response } from './wire';

/** What a batch needs of its server. */
export interface Seat {
  readonly members: Members;
  readonly call: Call;
  root(): Node;
  service(name: string): Node;
  keep(node: Node): string;
  register(node: Node, event: string, on: boolean): void;
}

/** One request: resolves object paths once, runs the actions in order and stops at the first that fails, as Excel does. */
export class Batch {
  private readonly found = new Map<number, Found>();
  private readonly reader: Reader;

  constructor(
    private readonly seat: Seat,
    private readonly request: Request,
  ) {
    this.reader = new Reader(seat.members, seat.call, (node) => this.identity(node));
  }

  run(): Response {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
      } catch (error) {
        // Anything that is no refusal is a fault of the workbench: it must not look like Excel's answer.
        if (!(error instanceof ApiError)) throw error;
        const { code: Code, message: Message, location: Location } = error;
        return {
          Results: results,
          Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode: Code === 'ItemNotFound' ? 404 : 400 },
        };
      }
    }
    return { Results: results };
  }

  private act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target === NULL ? null : this.identity(target);
      case ACTION.query:
      case ACTION.queryAsJson:
        return target === NULL ? null : this.reader.read(target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.invoke(target, action);
      case ACTION.set:
        return this.set(target, action);
      default:
        throw new ApiError('NotImplemented', `The workbench knows no action of type ${action.ActionType}.`);
    }
  }

  private invoke(target: Found, action: Action): unknown {
    const name = action.Name ?? '';
    if (name === '_KeepReference') return target === NULL ? null : void this.seat.keep(target);
    // `getItemOrNullObject(name).delete()` is a common idiom: Excel does nothing.
    if (target === NULL) return null;
    const registration = /^_(Unr|R)egister(?=.*Event)(\w+)$/.exec(name);
    if (registration) return void this.seat.register(target, registration[2]!, registration[1] === 'R');
    const [, method] = this.seat.members.find('methods', target, name);
    const value = method.run(target.on, this.args(action.ArgumentInfo), this.seat.call);
    return isNode(value) || value === NULL ? null : value;
  }

  private set(target: Found, action: Action): void {
    if (target === NULL) throw notFound();
    const [key, property] = this.seat.members.find('properties', target, action.Name ?? '');
    if (!property.put) throw invalidOperation(`${target.of.name}.${key}`);
    property.put(target.on, this.args(action.ArgumentInfo)[0], this.seat.call);
  }

  private resolve(id: number): Found {
    const known = this.found.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `Unknown object path ${id}.`);
    const found = this.follow(path);
    this.found.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): Found {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.seat.root();
      case PATH.none:
        return NULL;
      case PATH.create:
        return this.seat.service(name);
      case PATH.reference:
        return this.kept(name);
      default:
        return this.step(path, name);
    }
  }

  private kept(reference: string): Node {
    const node = this.seat.call.kept.get(reference);
    if (!node) throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
    return node;
  }

  private step(path: ObjectPath, name: string): Found {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // Whatever hangs on an object that is not there is not there either.
    if (parent === NULL) return NULL;
    const { members, call } = this.seat;
    if (path.ObjectPathType === PATH.property) return members.find('objects', parent, name)[1].go(parent.on, call);
    if (path.ObjectPathType === PATH.indexer) {
      if (!parent.of.item) throw members.refuse(`${parent.of.name}.getItem`, 'the workbench does not know it');
      return parent.of.item(parent.on, this.args(path.ArgumentInfo)[0], call);
    }
    const found = members.find('methods', parent, name)[1].run(parent.on, this.args(path.ArgumentInfo), call);
    if (!isNode(found) && found !== NULL) throw invalid(`${parent.of.name}.${name}`);
    return found as Found;
  }

  private args(info: Arguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  /** Objects arrive as path ids; in an array or object of arguments the ids are nested alike. */
  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((item, index) => this.argument(item, reference[index] as unknown));
    return value;
  }

  private identity(node: Node): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    if (node.of.reference && this.request.AutoKeepReference) value._ReferenceId = this.seat.keep(node);
    if (node.of.id) value.Id = node.of.id(node.on);
    return value;
  }
}
