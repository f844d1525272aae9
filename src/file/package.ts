import type { Budget } from './inflate';
import type { Archive } from './zip';
import { readPart } from './inflate';
import { attribute, below, readTree } from './xml-tree';

/** A relationship of a part to another one; `target` is the other part's name in the archive. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export function relsName(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** "../comments1.xml" seen from "xl/worksheets/sheet1.xml" is "xl/comments1.xml". */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

export function parseRelationships(part: string, bytes: Uint8Array): Relationship[] {
  return below(readTree(bytes), 'Relationship').map((tag) => {
    const external = attribute(tag, 'TargetMode') === 'External';
    const target = attribute(tag, 'Target') ?? '';
    return {
      id: attribute(tag, 'Id') ?? '',
      type: attribute(tag, 'Type') ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

export function relationshipsOf(archive: Archive, part: string, budget: Budget): Relationship[] {
  const bytes = readPart(archive, relsName(part), budget);
  return bytes ? parseRelationships(part, bytes) : [];
}

/** The last word of the type: transitional and strict files write different addresses before it. */
export function isOfType(relationship: Relationship, word: string): boolean {
  return relationship.type.endsWith(`/${word}`);
}

/** "xl/comments1.xml" as "xl/worksheets/sheet1.xml" names it: "../comments1.xml", the form that every reader knows. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
