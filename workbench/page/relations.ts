import { attribute, openingTags } from '../../src/file/xml';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path in the archive. */
  readonly target: string;
}

/** The relations of a part, from the text of its .rels. */
export function relationsOf(xml: string, part: string): Relation[] {
  return openingTags(xml, 'Relationship').map((tag) => ({
    id: attribute(tag, 'Id') ?? '', type: attribute(tag, 'Type') ?? '',
    target: new URL(attribute(tag, 'Target') ?? '', `file:///${part}`).pathname.slice(1),
  }));
}
