import { missing } from '../../../src/book/errors';
import type { EventOf, Method, Navigation, Node, Property } from './node';
import { holds, type Sets, type Since } from './sets';

type Kind = 'properties' | 'objects' | 'methods' | 'events';
interface Kinds {
  properties: Property<unknown>;
  objects: Navigation<unknown>;
  methods: Method<unknown>;
  events: EventOf<unknown>;
}

/** The wire spells members in PascalCase, callers in camelCase, and some with a leading underscore. */
const plain = (name: string) => name.replace(/^_/, '').toLowerCase();

/** Finds members in the tables of classes; what is absent, or above the declared sets, is refused and remembered. */
export class Members {
  /** Refused members with how often they were asked for: "Range.getImage". */
  readonly unsupported = new Map<string, number>();

  constructor(readonly sets: Sets) {}

  find<K extends Kind>(kind: K, node: Node, name: string): readonly [string, Kinds[K]] {
    const found = this.look(kind, node, name);
    if (!found) throw this.refuse(`${node.of.name}.${camel(name)}`, 'the workbench does not know it');
    const since = sinceOf(node, found[1].since);
    if (!holds(this.sets, since)) throw this.refuse(`${node.of.name}.${found[0]}`, `it needs ${since}, which is not declared`);
    return found;
  }

  look<K extends Kind>(kind: K, node: Node, name: string): readonly [string, Kinds[K]] | null {
    const table = (node.of[kind] ?? {}) as Readonly<Record<string, Kinds[K]>>;
    const key = Object.keys(table).find((known) => plain(known) === plain(name));
    return key === undefined ? null : [key, table[key]!];
  }

  /** The properties a query without names gets. */
  light(node: Node): [string, Property<unknown>][] {
    return Object.entries(node.of.properties ?? {}).filter(
      ([, property]) => !property.heavy && holds(this.sets, sinceOf(node, property.since)),
    );
  }

  refuse(member: string, why: string): Error {
    this.unsupported.set(member, (this.unsupported.get(member) ?? 0) + 1);
    return missing(member, why);
  }
}

/** A member's set: its own, or that of its class. */
export function sinceOf(node: Pick<Node, 'of'>, since: Since | undefined): Since {
  return since ?? node.of.since;
}

const camel = (name: string) => (name.startsWith('_') ? name : `${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`);
export const pascal = (name: string) => (name.startsWith('_') ? name : `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`);
