import { SaxesParser } from 'saxes';

/** An element of the manifest: local name without prefix, own text, line in the file (1-based) for messages. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly line: number;
  text: string;
}

/** Reads XML into elements; throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const root: Element = { name: '', attributes: {}, children: [], line: 0, text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw new Error(`not well-formed: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name: name.replace(/^.*:/, ''),
      attributes: attributes as Record<string, string>,
      children: [],
      line: parser.line,
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => {
    const closed = open.pop()!;
    closed.text = closed.text.trim();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** All elements below `element` (itself included), in document order. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export function all(element: Element, name: string): Element[] {
  return [...walk(element)].filter((each) => each.name === name);
}

/** The first element along the path of names; undefined where one is missing. */
export function at(element: Element, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((from, name) => from?.children.find((child) => child.name === name), element);
}
