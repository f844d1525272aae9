import { LIMITS } from './limits';
import { refuse } from './refusal';
import type { Attributes } from './xml-events';
import { attributeOf, xmlReader } from './xml-events';

/** An element of a small part, names without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  /** All text in it, that of its children too. */
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** The root element of a part. Throws `Refused` cut-off where it does not end, too-large where it has no end in sight. */
export function readTree(bytes: Uint8Array): Element {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [top];
  let count = 0;
  const reader = xmlReader({
    open(name, attributes) {
      if (++count > LIMITS.elements) throw refuse('too-large', 'inflated');
      const element: Growing = { name, attributes, children: [], text: '' };
      open[open.length - 1]!.children.push(element);
      open.push(element);
    },
    text(text) {
      open[open.length - 1]!.text += text;
    },
    close() {
      const { text } = open.pop()!;
      open[open.length - 1]!.text += text;
    },
  });
  reader.write(bytes);
  reader.end();
  return top.children[0]!;
}

/** The children of that name of the first child named by each step before: `below(book, 'sheets', 'sheet')`. */
export function below(element: Element, ...path: readonly string[]): readonly Element[] {
  let from: Element | undefined = element;
  for (const step of path.slice(0, -1)) from = from?.children.find(({ name }) => name === step);
  return from?.children.filter(({ name }) => name === path[path.length - 1]) ?? [];
}

export function attribute(element: Element, name: string): string | undefined {
  return attributeOf(element.attributes, name);
}
