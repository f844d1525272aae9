import { greatest } from '../../core/collections/of-many';
import { isOfType } from '../package';
import type { Parts } from '../patch/parts';
import { appendInside } from '../patch/parts';
import { attribute, escapeXml, openingTags, prefixOf } from '../xml';

const AUTHOR = 'Khớp Số';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

function commentsPart(parts: Parts, main: string): string | undefined {
  return parts.relationships(main).find((one) => isOfType(one, 'comments'))?.target;
}

/** Text and comments call the language's elements alike, as all programs do that write both. */
export function fits(parts: Parts, main: string, prefix: string): boolean {
  const part = commentsPart(parts, main);
  const old = part === undefined ? null : parts.text(part);
  return old === null || prefixOf(old, 'comments') === prefix;
}

/** The first number that no comment has. */
export function firstFree(parts: Parts, main: string): number {
  const part = commentsPart(parts, main);
  const ids = openingTags((part && parts.text(part)) ?? '', 'comment').map((tag) => Number(attribute(tag, 'id') ?? -1));
  return greatest([-1, ...ids]) + 1;
}

export function commentXml(id: number, paragraphs: readonly string[], tag: string): string {
  const text = paragraphs.map((one) => `<${tag}p><${tag}r><${tag}t xml:space="preserve">${escapeXml(one)}</${tag}t></${tag}r></${tag}p>`);
  return `<${tag}comment ${tag}id="${id}" ${tag}author="${AUTHOR}" ${tag}initials="KS">${text.join('')}</${tag}comment>`;
}

/** Into the comments of the document, or into a part of their own with the document's own namespace. */
export function addComments(parts: Parts, main: string, xml: string, prefix: string, comments: readonly string[]): void {
  const known = commentsPart(parts, main);
  const old = known === undefined ? null : parts.text(known);
  // The name with its prefix: what is put in has its own already.
  if (known !== undefined && old !== null) return parts.set(known, appendInside(old, `${prefix}:comments`, comments.join('')));
  const [root = ''] = openingTags(xml, 'document');
  const space = attribute(root, prefix) ?? 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const tag = `${prefix}:`;
  const name = parts.freeName((n) => `word/comments${n === 1 ? '' : n}.xml`);
  const declared = `xmlns:${prefix}="${escapeXml(space)}"`;
  parts.set(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${tag}comments ${declared}>${comments.join('')}</${tag}comments>`,
  );
  parts.declare(name, TYPE);
  parts.relate(main, 'comments', name);
}
