import { columnIndex } from '../../core/text/a1';
import { refuse } from '../refusal';
import { attribute } from '../xml';

/** A piece of a sheet's text: a row or a cell from its "<" to behind its end. */
export interface Span {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The opening tag. */
  readonly tag: string;
}

/** The rows of `xml` between `from` and `to`, in order; `index` is the 0-based row. */
export function rowSpans(xml: string, prefix: string, from: number, to: number): Span[] {
  return spans(xml, `${prefix}row`, from, to, (tag, before) => {
    const given = attribute(tag, 'r');
    return given ? Number(given) - 1 : before + 1;
  });
}

/** The cells of one row's text; `index` is the 0-based column. */
export function cellSpans(row: string, prefix: string): Span[] {
  return spans(row, `${prefix}c`, 0, row.length, (tag, before) => {
    const given = attribute(tag, 'r');
    return given ? columnIndex(given.replace(/\d+/g, '')) : before + 1;
  });
}

function spans(xml: string, name: string, from: number, to: number, indexOf: (tag: string, before: number) => number): Span[] {
  const opening = new RegExp(`<${name}(?=[\\s/>])[^>]*>`, 'g');
  const closing = `</${name}>`;
  const found: Span[] = [];
  opening.lastIndex = from;
  for (let match = opening.exec(xml); match && match.index < to; match = opening.exec(xml)) {
    const tag = match[0];
    const start = match.index;
    const close = tag.endsWith('/>') ? start + tag.length : xml.indexOf(closing, start);
    if (close < 0) throw refuse('cut-off', 'damaged');
    const end = tag.endsWith('/>') ? close : close + closing.length;
    found.push({ index: indexOf(tag, found[found.length - 1]?.index ?? -1), start, end, tag });
    opening.lastIndex = end;
  }
  return found;
}
