import type { Workbook } from '../../core/model/sheet';
import type { Paragraph } from '../../core/model/prose';
import { documentOf } from '../document';
import type { Budget } from '../inflate';
import { LIMITS } from '../limits';
import { isOfType, relationshipsOf } from '../package';
import { refuse } from '../refusal';
import { readXmlPart } from '../xml-events';
import type { Archive } from '../zip';
import { findEntry } from '../zip';
import { Story } from './story';
import { readStyles } from './styles';

/** The part that holds the text of a Word document; null where the archive is none. */
export function documentPart(archive: Archive, budget: Budget): string | null {
  const main = relationshipsOf(archive, '', budget).find((one) => isOfType(one, 'officeDocument'))?.target ?? 'word/document.xml';
  return /^word\//i.test(main) && findEntry(archive, main) ? main : null;
}

/**
 * Reads .docx and .docm as Word shows them with all changes accepted: paragraphs of the body, footnotes and text boxes behind
 * them; tables, also those in tables, as sheets.
 */
export function readDocx(archive: Archive, main: string): Workbook {
  const budget: Budget = { left: LIMITS.inflatedBytes };
  const others = relationshipsOf(archive, main, budget);
  const partOf = (word: string): string | undefined => others.find((one) => isOfType(one, word))?.target;
  const styles = readStyles(archive, partOf('styles') ?? 'word/styles.xml', budget);
  const body = new Story(styles);
  readXmlPart(archive, findEntry(archive, main)!, budget, body, { strict: true });
  const notes = ['footnotes', 'endnotes'].flatMap((word): Paragraph[] => {
    const entry = findEntry(archive, partOf(word) ?? '');
    if (!entry) return [];
    const story = new Story(styles, body.tables.length);
    readXmlPart(archive, entry, budget, story, { strict: true });
    return story.paragraphs.map((paragraph) => ({ ...paragraph, part: 'footnote' as const }));
  });
  const boxes = body.boxed.map((paragraph) => ({ ...paragraph, part: 'textbox' as const }));
  if (body.paragraphs.length > LIMITS.cells) throw refuse('too-large', 'inflated');
  return documentOf(body.tables, [...body.paragraphs, ...notes, ...boxes]);
}
