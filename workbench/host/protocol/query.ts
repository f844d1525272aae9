import type { Members } from './members';
import { pascal } from './members';
import { NULL, type Call, type Node } from './node';
import type { Query } from './wire';

/** What a loaded object answers: its id, then the properties asked for, in PascalCase. */
export class Reader {
  constructor(
    private readonly members: Members,
    private readonly call: Call,
    private readonly identity: (node: Node) => Record<string, unknown>,
  ) {}

  read(node: Node, query: Query): Record<string, unknown> {
    return node.of.items ? this.collection(node, query) : this.object(node, query);
  }

  private collection(node: Node, query: Query): Record<string, unknown> {
    const value = this.identity(node);
    const select = (query.Select ?? []).map((name) => name.replace(/^items\/?/i, ''));
    const own = select.filter((name) => name !== '' && !name.includes('/') && this.members.look('properties', node, name));
    for (const name of own) Object.assign(value, this.property(node, name));
    const skip = query.Skip ?? 0;
    const items = node.of.items!(node.on, this.call).slice(skip, query.Top ? skip + query.Top : undefined);
    const wanted = select.filter((name) => !own.includes(name));
    // load('items') without names means everything of every item.
    const each: Query = {
      Select: wanted.filter(Boolean),
      ...(query.Expand ? { Expand: query.Expand.map((name) => name.replace(/^items\/?/i, '')).filter(Boolean) } : {}),
    };
    value._Items = items.map((item) => this.read(item, each));
    return value;
  }

  private object(node: Node, query: Query): Record<string, unknown> {
    const value = this.identity(node);
    const select = query.Select ?? [];
    if (select.length === 0 || select.includes('*')) {
      for (const [name, property] of this.members.light(node)) value[pascal(name)] = property.get(node.on, this.call);
    }
    for (const name of select) if (name !== '*' && !this.isObject(node, name)) Object.assign(value, this.property(node, name));
    for (const [name, child] of this.children(node, query)) Object.assign(value, this.navigation(node, name, child));
    return value;
  }

  private isObject(node: Node, name: string): boolean {
    return name.includes('/') || this.members.look('objects', node, name) !== null;
  }

  /** "format/fill/color" and "format/font/bold" → format: ["fill/color", "font/bold"]. */
  private children(node: Node, query: Query): Map<string, string[]> {
    const children = new Map<string, string[]>();
    const named = [...(query.Select ?? []).filter((name) => name !== '*' && this.isObject(node, name)), ...(query.Expand ?? [])];
    for (const path of named) {
      const [head, ...rest] = path.split('/') as [string, ...string[]];
      const list = children.get(head) ?? [];
      if (rest.length > 0) list.push(rest.join('/'));
      children.set(head, list);
    }
    return children;
  }

  private property(node: Node, name: string): Record<string, unknown> {
    const [key, property] = this.members.find('properties', node, name);
    return { [pascal(key)]: property.get(node.on, this.call) };
  }

  private navigation(node: Node, name: string, select: readonly string[]): Record<string, unknown> {
    const [key, { go }] = this.members.find('objects', node, name);
    const child = go(node.on, this.call);
    return { [pascal(key)]: child === NULL ? null : this.read(child, { Select: select }) };
  }
}
