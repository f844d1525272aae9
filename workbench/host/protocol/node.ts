import type { Book } from '../../../src/book/book';
import type { Since } from './sets';

/** What a member may reach while it answers. */
export interface Call {
  readonly book: Book;
  /** Objects kept for later requests, by reference id. */
  readonly kept: Map<string, Node>;
  /** Delivered to the custom functions' runtime's owner. */
  readonly customFunctions: { ready(): void; results(results: readonly unknown[]): void };
  /** The add-in's runtime: "Visible" or "Background", and what it asks of its surroundings. */
  readonly addin: { state: string; visible(visible: boolean): void; startup(state: string): void; ribbon(json: string): void };
  readonly runtime: { enableEvents: boolean };
}

export interface Property<T> {
  readonly since?: Since;
  get(on: T, call: Call): unknown;
  put?(on: T, value: unknown, call: Call): void;
  /** Left out of a query without names: too large or never asked for. */
  readonly heavy?: boolean;
}

export interface Navigation<T> {
  readonly since?: Since;
  go(on: T, call: Call): Found;
}

/** Returns a node where the client makes an object of the call, else a plain value. */
export interface Method<T> {
  readonly since?: Since;
  run(on: T, args: readonly unknown[], call: Call): unknown;
}

/** An event's number in the library's source, by what follows `_Register` in its registration. */
export interface EventOf<T> {
  readonly since?: Since;
  readonly type: number;
  target?(on: T): string;
}

/** A class of Excel's object model as a table. Members without `since` came with the class. */
export interface NodeClass<T> {
  readonly name: string;
  readonly since: Since;
  /** The `Id` of an object in results. */
  id?(on: T): string;
  /** Objects the client addresses by reference (ranges): the reference's readable part. */
  reference?(on: T): string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly events?: Readonly<Record<string, EventOf<T>>>;
  items?(on: T, call: Call): readonly Node[];
  /** `collection[key]` of the wire: getItem and the children of a loaded collection. */
  item?(on: T, key: unknown, call: Call): Node;
}

/** Stands for an object that is not there (`…OrNullObject`). */
export const NULL = Symbol('null object');

/** An object of the model under its class. */
export interface Node {
  readonly of: NodeClass<unknown>;
  readonly on: unknown;
}

export type Found = Node | typeof NULL;

export function node<T>(of: NodeClass<T>, on: T): Node {
  // The pair is well typed here; outside, the server only ever hands `on` back to its own class.
  return { of: of as unknown as NodeClass<unknown>, on };
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'of' in value && 'on' in value;
}
